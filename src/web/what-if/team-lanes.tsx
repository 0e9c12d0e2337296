import type { WhatIf } from '../../model/what-if.ts'
import { Select } from '../../ui/select.tsx'
import { useAnswer } from '../use-answer.ts'
import { whatIfWords } from '../words/what-if.words.ts'

/** Whose lanes are looked at; nothing where all bets stand on the same. */
export function TeamLanes({ answer, onPick }: { answer: WhatIf; onPick: (team: string) => void }) {
  const teams = useAnswer('teams', {}).data?.items ?? []
  if (answer.teams.length < 2) return null
  return (
    <div className="what-if-team">
      <Select
        label={whatIfWords.team}
        options={answer.teams.map(id => ({
          id: id ?? 'none',
          label: id === null ? whatIfWords.noTeam : (teams.find(team => team.id === id)?.name ?? id),
        }))}
        value={answer.team ?? 'none'}
        onChange={team => team !== null && onPick(team === 'none' ? '' : team)}
        placeholder=""
      />
    </div>
  )
}
