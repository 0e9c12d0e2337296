import { catalogue, counted } from '../words.ts'

/** The words of the map. */
export const mapWords = catalogue({
  title: 'Map',
  name: 'The map of twelve areas',
  outside: 'Outside: customers, business',
  ours: 'What the team controls',
  meet: 'Where they meet',
  legend: 'What the colours mean',
  gaps: (count: number) => counted(count, { one: '# gap that matters', other: '# gaps that matter' }),
  wrong: (count: number) => counted(count, { other: '# wrong' }),
  missing: (count: number) => counted(count, { other: '# missing' }),
  trouble: (wrong: number, missing: number) =>
    [wrong > 0 && mapWords.wrong(wrong), missing > 0 && mapWords.missing(missing)].filter(Boolean).join(', '),
  isWrong: 'wrong',
  isMissing: 'missing',
  fuller: 'The fuller the colour, the more you did there',
  flowed: 'links made in 30 days',
  lately: (count: number) =>
    counted(count, { one: '# link in the last 30 days', other: '# links in the last 30 days' }),
  ends: (from: string, to: string) => `${from} → ${to}`,
  calm: 'No gap that matters now',
  records: (count: number) => counted(count, { one: '# record', other: '# records' }),
  some: (count: number, title: string, plural: string) => counted(count, { one: `# ${title}`, other: `# ${plural}` }),
  more: (count: number) => counted(count, { other: '+#' }),
  muted: 'Not now',
  elsewhere: 'Somebody else’s',
  theirs: (name: string) => `Looked after by ${name}`,
  flows: 'What flowed in the last 30 days',
  flow: (from: string, says: string, to: string, count: number, lacks?: string) =>
    `${from} ${says} ${to}: ${[counted(count, { one: '# link', other: '# links' }), lacks].filter(Boolean).join('; ')}`,
})
