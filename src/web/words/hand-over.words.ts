import { catalogue, counted } from '../words.ts'

/** The words of handing work over. */
export const handOverWords = catalogue({
  title: (key: string) => `Is ${key} ready to hand over?`,
  settled: (count: number, all: number) => `${count} of ${all} settled`,
  all: 'Nothing is missing. Whoever takes it over has what they need.',
  some: (count: number) =>
    counted(count, {
      one: '# thing is thin or missing. You may hand it over all the same; it stays visible here.',
      other: '# things are thin or missing. You may hand it over all the same; they stay visible here.',
    }),
  states: { whole: 'whole', thin: 'thin', missing: 'missing', waived: 'waived' },
  waive: 'Waive with a reason…',
  waiveOf: (title: string) => `Waive with a reason… ${title}`,
  waived: (reason: string, until: string) => `Waived until ${until}: ${reason}`,
  move: (state: string) => `Move to ${state.toLowerCase()}`,
  moved: (key: string, state: string) => `${key} is now: ${state.toLowerCase()}`,
  isThere: (state: string) => `It is ${state.toLowerCase()}.`,
  close: 'Close',
})
