import { catalogue, counted } from '../words.ts'

/** The words of the examples to look around in. */
export const exampleWords = catalogue({
  door: 'Look around the example',
  doorSays: (title: string) =>
    `${title} books repairs for bicycle workshops. It is made up, and has everything that usually goes wrong.`,
  doorHolds: (count: number) => counted(count, { one: '# record', other: '# records' }),
  doorStops: (count: number) => counted(count, { one: '# thing to do in it', other: '# things to do in it' }),
  doorAway: 'gone again in one click',
  open: (title: string) => `Look around ${title}`,
  opening: 'Bringing it in',
  other: (title: string) => `or ${title}`,
  none: 'There is no example here.',
  notAllowed: 'An admin of the workspace may bring it in.',
  strip: 'Example',
  around: (titles: readonly string[]) => `You are looking around ${titles.join(' and ')}`,
  stops: (done: number, of: number) => `${done} of ${of} stops done`,
  allDone: 'All stops done',
  nextStop: 'Next stop:',
  done: 'done',
  go: { record: 'Open it', why: 'Ask why', 'what if': 'Ask what if', waiting: 'Read what waits' },
  remove: (title: string) => `Remove ${title}`,
  removeOne: 'Remove the example',
  undo: 'Undo',
})
