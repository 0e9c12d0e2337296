import { catalogue, counted } from '../words.ts'

/** The words of the map. */
export const mapWords = catalogue({
  title: 'Map',
  name: 'The map of twelve areas',
  outside: 'Outside: customers and the business',
  ours: 'What the team controls',
  meet: 'Where they meet',
  legend: 'What the colours mean',
  gaps: (count: number) => counted(count, { one: '# gap that matters', other: '# gaps that matter' }),
  calm: 'No gap that matters now',
  records: (count: number) => counted(count, { one: '# record', other: '# records' }),
  some: (count: number, title: string, plural: string) => counted(count, { one: `# ${title}`, other: `# ${plural}` }),
  more: (count: number) => counted(count, { other: '+#' }),
  muted: 'Not now',
  elsewhere: 'Somebody else’s',
  theirs: (name: string) => `Looked after by ${name}`,
  flows: 'What flowed in the last 30 days',
  flow: (from: string, says: string, to: string, count: number) =>
    `${from} ${says} ${to}: ${counted(count, { one: '# link', other: '# links' })}`,
})
