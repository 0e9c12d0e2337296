import type { RecordName } from '../../model/answers.ts'
import type { NamedInText } from '../../ui/prose-names.ts'
import { MentionChip } from '../talk/mention-chip.tsx'
import { useAnswerIf } from '../use-answer.ts'

/** Somebody or something named in a record's text; one that is not linked yet is asked for. */
export function Named({ mention, known }: { mention: NamedInText; known: RecordName | null | undefined }) {
  const isAsked = mention.of === 'record' && known === undefined
  const { data, problem } = useAnswerIf('read', isAsked ? { id: mention.id } : null)
  // what is not known yet keeps the word that stands in the text
  if (isAsked && !data && !problem) return mention.label
  return <MentionChip mention={mention} record={known ?? data?.record} />
}
