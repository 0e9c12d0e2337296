import type { Change } from '../../model/change.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { Stretch } from './sentences.ts'

/** What a piece of feedback is about: a record that is there, or the title of a new one. */
export interface About {
  id?: string
  kind: string
  title: string
}

/** Links a piece of feedback, with the passage that was marked, to what it speaks of; a new record starts with it. */
export function linkChanges(
  feedback: ChartRecord,
  about: About,
  marked: Stretch | null,
  newId: () => string,
): Change[] {
  const to = about.id ?? newId()
  const made: Change[] = about.id ? [] : [{ verb: 'create', id: to, kind: about.kind, title: about.title }]
  const text = textOf(feedback)
  const saidAt = feedback.fields.saidAt
  return [
    ...made,
    {
      verb: 'link',
      id: newId(),
      from: feedback.id,
      name: 'highlights',
      to,
      values: {
        side: 'for',
        ...(typeof saidAt === 'string' ? { at: saidAt } : {}),
        ...(marked ? { ...marked, quote: text.slice(marked.start, marked.end) } : {}),
      },
    },
    ...(feedback.state === 'linked' ? [] : [stateChange(feedback, 'linked')]),
  ]
}

/** Says of a piece of feedback that it was heard, or that it is spam. */
export const stateChange = (feedback: ChartRecord, state: string): Change => ({
  verb: 'update',
  id: feedback.id,
  version: feedback.version,
  set: { state },
})

/** Joins a piece of feedback to one that says the same; both stay as they came. */
export const mergeChanges = (feedback: ChartRecord, into: string, newId: () => string): Change[] => [
  { verb: 'link', id: newId(), from: feedback.id, name: 'duplicateOf', to: into },
  stateChange(feedback, 'merged'),
]

/** The words as they came; the title where nothing else was said. */
export function textOf(feedback: ChartRecord): string {
  const { text } = feedback.fields
  return typeof text === 'string' && text.trim() !== '' ? text : feedback.title
}

/** Whether the title says something that the text does not begin with. */
export function hasOwnTitle(feedback: ChartRecord): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/…$/, '').trim()
  return !plain(textOf(feedback)).startsWith(plain(feedback.title))
}
