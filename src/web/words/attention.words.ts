import { catalogue, counted } from '../words.ts'

/** The words of one's own attention. */
export const attentionWords = catalogue({
  shows: 'What the map shows',
  gaps: 'Gaps',
  mine: 'My attention',
  mineIn: (weeks: number) => counted(weeks, { one: 'My last week', other: 'My last # weeks' }),
  weeks: (weeks: number) => counted(weeks, { one: 'Last week', other: 'Last # weeks' }),
  stretch: 'How far back',
  asList: 'As a list',
  onMap: 'On the map',
  says: 'Where you changed, decided or read of late. Only you can see it: no owner, no report, no export.',
  onlyYou: 'Only you can see this.',
  none: 'Nothing yet',
  noneWords: 'What you change, decide and read from now on shows here.',
  nothing: 'Nothing of yours in this time',
  did: ({ changed, decided, read }: { changed: number; decided: number; read: number }) =>
    [
      changed > 0 && counted(changed, { other: '# changed' }),
      decided > 0 && counted(decided, { other: '# decided' }),
      read > 0 && counted(read, { other: '# read' }),
    ]
      .filter(Boolean)
      .join(' · ') || '–',
})
