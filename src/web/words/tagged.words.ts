import { catalogue, counted } from '../words.ts'

/** The words of the page of one tag or one team. */
export const taggedWords = catalogue({
  title: (tag: string | undefined, team: string | undefined) =>
    tag && team ? `${tag}, ${team}` : (tag ?? team ?? 'Tags and teams'),
  found: (count: number, more: boolean) =>
    more ? `The ${count} changed last` : counted(count, { one: '# record', other: '# records' }),
  tag: 'Tag',
  team: 'Team',
  anyTag: 'Any tag',
  anyTeam: 'Any team',
  all: 'All tags',
  choose: 'Choose a tag or a team',
  none: 'Nothing carries it',
  noneWords: 'Tags and the team stand on each record, under its values.',
  many: (plural: string) => plural.charAt(0).toUpperCase() + plural.slice(1),
})
