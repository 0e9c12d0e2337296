import { Select } from '../../ui/select.tsx'
import { useAnswer } from '../use-answer.ts'
import { recordWords } from '../words/record.words.ts'

/** Whose team's a record is; asked only where there are teams. */
export function RecordTeam({ team, onChange }: { team: string | null; onChange: (team: string | null) => void }) {
  const teams = useTeams()
  return (
    <Select
      label={recordWords.team}
      unlabelled
      bare
      options={teams.filter(one => !one.gone || one.id === team).map(one => ({ id: one.id, label: one.name }))}
      value={team}
      onChange={onChange}
      placeholder={recordWords.noTeam}
      none={recordWords.noTeam}
    />
  )
}

/** The teams of the workspace, those taken away too. */
export const useTeams = () => useAnswer('teams', {}).data?.items ?? []
