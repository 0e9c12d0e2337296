import { catalogue } from '../words.ts'

/** What the keys of each screen do. */
export const keysWords = catalogue({
  map: {
    title: 'On the map',
    move: 'Go to the area that lies there',
    open: 'Open the area',
    first: 'Begin at the centre',
  },
  area: { title: 'On an area', leaf: 'Next part of the area', create: 'New record of this area' },
  table: {
    title: 'In tables and lists',
    move: 'Move',
    open: 'Open',
    first: 'First and last row',
    filter: 'Filter the list at hand',
  },
  record: {
    title: 'On a record',
    why: 'Why?',
    breaks: 'What breaks?',
    link: 'Link it',
    keep: 'Keep the title',
    tag: 'Take the last tag off',
  },
  form: {
    title: 'In forms and dialogs',
    next: 'Next field',
    keep: 'Keep, or go on',
    createAndOpen: 'Create and open',
    close: 'Close, or go back',
    choose: 'Open a list of choices',
    letters: 'Jump to what begins so',
  },
  palette: { title: 'In the palette', move: 'Move', run: 'Do it' },
  firstHour: { title: 'In the first hour', on: 'Go on, or skip the question' },
  settings: { title: 'In the settings', part: 'Next part of the settings' },
  roadmap: { title: 'On the roadmap', next: 'Next look', print: 'Print' },
  here: 'On this page',
})
