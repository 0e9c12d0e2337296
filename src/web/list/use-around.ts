import { useMemo } from 'react'
import type { Territory } from '../../model/assemble.ts'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'

/** What lists need to know of the workspace: its people, teams, tags and kinds. */
export interface Around {
  territory: Territory
  members: readonly { id: string; name: string }[]
  teams: readonly { id: string; name: string }[]
  tags: readonly string[]
}

/** The people, teams and tags of the workspace, kept the same for as long as they are. */
export function useAround(): Around {
  const territory = useTerritory()
  const members = useAnswer('members', {}).data
  const teams = useAnswer('teams', {}).data
  const tags = useAnswer('tags', {}).data
  return useMemo(
    () => ({
      territory,
      members: members?.items ?? [],
      teams: (teams?.items ?? []).filter(team => !team.gone),
      tags: (tags?.items ?? []).map(({ tag }) => tag),
    }),
    [territory, members, teams, tags],
  )
}
