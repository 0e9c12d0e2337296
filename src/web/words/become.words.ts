import { listed } from '../format.ts'
import { catalogue, counted } from '../words.ts'

/** The words of records that turn into others, are made twice, merged, or moved. */
export const becomeWords = catalogue({
  into: 'Into',
  often: 'often',
  turnOne: (key: string, title: string) => `Turn ${key} ${title} into…`,
  turnMany: (count: number) => counted(count, { one: 'Turn # record into…', other: 'Turn # records into…' }),
  turn: (title: string) => `Turn into ${title.toLowerCase()}`,
  turned: (key: string, title: string) => `${key} is now: ${title.toLowerCase()}`,
  turnedMany: (count: number, many: string) =>
    counted(count, { one: `# record is now among the ${many}`, other: `# records are now ${many}` }),
  stays: 'Links, comments, files and history stay; the old key keeps leading here.',
  state: (from: string, to: string) => `“${from}” is no state of it; it starts as “${to}”.`,
  kept: (title: string) =>
    `These have no place on a ${title.toLowerCase()}. They are kept and come back when it is turned back:`,
  linksKept: (count: number, title: string) =>
    counted(count, {
      one: `# link means nothing for a ${title.toLowerCase()}. It stays, but nothing is found by it:`,
      other: `# links mean nothing for a ${title.toLowerCase()}. They stay, but nothing is found by them:`,
    }),
  of: (count: number, all: number) => `on ${count} of ${all}`,
  copyOf: (title: string) => `${title} (copy)`,
  copied: (key: string) => `${key} is duplicated`,
  mergeOf: (key: string, title: string) => `Merge ${key} ${title}`,
  mergeWith: (title: string) => `With which ${title.toLowerCase()}?`,
  mergeInto: (key: string) => `Merge into ${key}`,
  merged: (key: string, into: string) => `${key} is merged into ${into}`,
  goes: 'Goes to the trash',
  stays_: 'Is kept',
  swap: 'Keep the other one',
  moves: (links: number, comments: number, files: number) =>
    `Moved over: ${[
      counted(links, { one: '# link', other: '# links' }),
      counted(comments, { one: '# comment', other: '# comments' }),
      counted(files, { one: '# file', other: '# files' }),
    ].join(', ')}.`,
  filled: (names: readonly string[]) => `Taken over, where nothing was known yet: ${listed(names)}.`,
  left: (names: readonly string[]) => `Both say something; what is kept wins: ${listed(names)}.`,
  keyLeads: (key: string, into: string) => `${key} leads to ${into} from then on. One undo takes all of it back.`,
  moved: (count: number, key: string, to: string) =>
    count === 1 ? `${key} moved to: ${to}` : counted(count, { other: `# records moved to: ${to}` }),
  placed: (key: string, place: number) => `${key} is in place ${place}`,
})
