import Check from 'lucide-react/icons/check'
import ChevronRight from 'lucide-react/icons/chevron-right'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useEffect, useState } from 'react'
import { newId } from '../../model/id.ts'
import { mentionsSaid } from '../../model/mention.ts'
import type { ChartRecord } from '../../model/record.ts'
import { headOf, type Thread } from '../../model/thread.ts'
import { Button } from '../../ui/button.tsx'
import { make } from '../change.ts'
import { since } from '../format.ts'
import { talkWords } from '../words/talk.words.ts'
import { CommentView } from './comment-view.tsx'
import { Composer } from './composer.tsx'
import { useSpeaker } from './use-speaker.ts'

interface Props {
  thread: Thread
  record: ChartRecord
  mayComment: boolean
  /** The comment an address leads to. */
  meant: string | undefined
  /** When whoever reads was here before; what was said after that is new to them. */
  newSince: string | null
}

/** What was said in answer to each other; a resolved thread is one line until somebody unfolds it. */
export function ThreadView({ thread, record, mayComment, meant, newSince }: Props) {
  const { first, answers, resolved } = thread
  const isMeant = meant !== undefined && [first, ...answers].some(comment => comment?.id === meant)
  const [isUnfolded, setUnfolded] = useState(isMeant)
  const [isAnswering, setAnswering] = useState(false)
  const { nameOf } = useSpeaker()
  useEffect(() => {
    if (isMeant) setUnfolded(true)
  }, [isMeant])
  const shown = { record, mayComment, newSince }
  const head = headOf(thread)
  const start = beginning(head.text)
  const settle = async () => {
    await make([{ verb: 'resolve', id: head.id }], talkWords.resolved)
    setUnfolded(false)
  }
  if (resolved && !isUnfolded)
    return (
      <li className="thread thread-folded">
        <button type="button" onClick={() => setUnfolded(true)} aria-expanded={false}>
          <Check aria-hidden size={15} />
          <span className="shortened">{start}</span>
          <span className="quiet small thread-by">
            {talkWords.resolvedBy(nameOf(resolved.by), since(resolved.at))} ·{' '}
            {talkWords.comments(answers.length + (first ? 1 : 0))}
          </span>
          <ChevronRight aria-hidden size={15} className="thread-turn" />
        </button>
      </li>
    )
  return (
    <li className="thread" data-resolved={resolved !== null || undefined} aria-label={talkWords.thread(start)}>
      {first ? (
        <CommentView comment={first} {...shown} isMeant={first.id === meant} />
      ) : (
        <p className="small quiet thread-gone">{talkWords.takenFirst}</p>
      )}
      {answers.length > 0 && (
        <div className="thread-answers">
          {answers.map(comment => (
            <CommentView key={comment.id} comment={comment} {...shown} isMeant={comment.id === meant} />
          ))}
        </div>
      )}
      {isAnswering ? (
        <Composer
          record={record.id}
          label={talkWords.answerTo(nameOf(head.by))}
          hint={talkWords.answerHint}
          send={talkWords.sendAnswer}
          place={`${record.id} ${thread.id}`}
          autoFocus
          onCancel={() => setAnswering(false)}
          onSend={async text => {
            const changes = [{ verb: 'comment', id: newId(), on: record.id, text, answers: thread.id } as const]
            // an answer says that it is not settled yet
            const done = await make(resolved ? [...changes, { verb: 'reopen', id: head.id }] : changes)
            if (done) setAnswering(false)
            return done !== null
          }}
        />
      ) : (
        <p className="thread-foot">
          {resolved && (
            <span className="small quiet">{talkWords.resolvedBy(nameOf(resolved.by), since(resolved.at))}</span>
          )}
          {mayComment && (
            <Button size="small" look="plain" onPress={() => setAnswering(true)}>
              {talkWords.answer}
            </Button>
          )}
          {mayComment &&
            (resolved ? (
              <Button
                size="small"
                look="plain"
                onPress={() => void make([{ verb: 'reopen', id: head.id }], talkWords.reopened)}
              >
                <RotateCcw aria-hidden />
                {talkWords.reopen}
              </Button>
            ) : (
              <Button size="small" look="plain" onPress={() => void settle()}>
                <Check aria-hidden />
                {talkWords.resolve}
              </Button>
            ))}
          {resolved && (
            <Button size="small" look="plain" onPress={() => setUnfolded(false)}>
              {talkWords.fold}
            </Button>
          )}
        </p>
      )}
    </li>
  )
}

/** The first words of a comment, its mentions in plain letters. */
function beginning(text: string): string {
  const line = mentionsSaid(text, ({ label }) => label)
    .replace(/[*_`#>]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line
}
