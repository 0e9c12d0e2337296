import type { LinkSeen } from '../../model/answers.ts'
import type { LinkChoice } from './link-choices.ts'

/** Links that read alike, in one group. */
export interface LinkGroup {
  says: string
  links: readonly LinkSeen[]
  /** The way of linking that fills it, where nothing is there yet but a ladder expects it. */
  fill: LinkChoice | null
}

/** The links of a record grouped by what they mean; ladders' expected ones stand first and are drawn even while empty. */
export function linkGroups(
  links: readonly LinkSeen[],
  choices: readonly LinkChoice[],
  isEvidence: (link: LinkSeen) => boolean,
): LinkGroup[] {
  const groups = new Map<string, LinkSeen[]>()
  for (const link of links) {
    if (isEvidence(link)) continue
    const id = `${link.way} ${link.says}`
    groups.set(id, [...(groups.get(id) ?? []), link])
  }
  const expected = choices.filter(choice => choice.expected)
  const first = expected.map(choice => ({
    says: choice.says,
    links: groups.get(choice.id) ?? [],
    fill: groups.has(choice.id) ? null : choice,
  }))
  const taken = new Set(expected.map(choice => choice.id))
  const rest = [...groups]
    .filter(([id]) => !taken.has(id))
    .map(([, found]) => ({ says: found[0]!.says, links: found, fill: null }))
  return [...first, ...rest]
}
