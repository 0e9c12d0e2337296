import { day, decimal, listed } from '../format.ts'
import { catalogue, counted } from '../words.ts'
import { listWords } from './list.words.ts'

/** The words of maps of lanes: stories in slices, and journeys in stages. */
export const lanesWords = catalogue({
  without: (name: string) => listWords.without[name] ?? 'Not said yet',
  at: (column: string, lane: string) => [column, lane].filter(Boolean).join(' · '),
  day: (date: string) => day(date),
  count: (count: number) => counted(count, { other: '#' }),
  cards: (count: number) => counted(count, { one: '# card', other: '# cards' }),
  weighs: (sum: number, unit: string) => `${decimal(sum)} ${unit}`.trim(),
  unweighed: (count: number) => counted(count, { one: '# without an estimate', other: '# without an estimate' }),
  done: (count: number) => counted(count, { one: '# done', other: '# done' }),
  hole: (heads: readonly string[]) => `Leaves out ${listed(heads)}`,
  holeHere: 'A hole in the story',
  unsliced: 'In no slice yet',
  tray: 'Not on the map yet',
  trayHelp: 'Drag these under the step they belong to.',
  own: 'All of it',
  group: 'activity',
  step: 'step',
  newColumn: 'New activity',
  newStep: (group: string) => `New step in ${group}`,
  newStage: 'New stage',
  newLane: 'New slice',
  newItem: (column: string, lane: string) => `New in ${[column, lane].filter(Boolean).join(' · ')}`,
  moveHead: (head: string) => `${head}: another place in the order`,
  into: (head: string) => `Into ${head}`,
  story: 'Story of',
  allStories: 'All',
  start: 'Tell the story first',
  startHelp:
    'What does somebody do, from left to right? Write the first activity, then the next one. Tickets go underneath, and slices cut across.',
  startStages: 'What do they live through?',
  startStagesHelp: 'Write the first stage, then the next one. What they do, think and feel goes underneath.',
  takeOff: 'Take off the map',
  feel: (score: string) => `Feeling ${score}`,
  unfelt: 'No feeling said',
  feeling: 'Feeling',
  mean: (mean: number, count: number) => `${signed(mean)} (n = ${counted(count, { other: '#' })})`,
  lowest: 'lowest',
  highest: 'highest',
  drop: (by: number) => `biggest drop ${signed(by)}`,
  gap: 'no feeling seen',
  silent: 'No feeling said yet. Stand on an observation and press 2, 1, 0 or − to say how it felt.',
  write: 'Write an observation',
  join: 'Add a record…',
  stages: 'Stages',
  backbone: 'Activities, steps and slices',
  assumed: 'assumed',
  stageFeels: (stage: string, mean: number, count: number) =>
    `${stage}: ${signed(mean)}, from ${counted(count, { one: '# feeling', other: '# feelings' })}`,
  stageSilent: (stage: string) => `${stage}: no feeling seen, a gap`,
})

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${decimal(Math.abs(Math.round(value * 10) / 10))}`
