import { type Ref, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { OfferArea } from '../../ui/offer-area.tsx'
import { useAnswer } from '../use-answer.ts'
import { talkWords } from '../words/talk.words.ts'
import { type Asked, askedAt, closedUp, cut, type Draft, emptyDraft, standing, withPick, writtenOut } from './draft.ts'
import { keepDraft, keptDrafts } from './kept-drafts.ts'
import { UnseenNote } from './unseen-note.tsx'
import { useOffers } from './use-offers.tsx'

interface Props {
  /** The record that is talked about. */
  record: string
  label: string
  hint: string
  send: string
  /** Where the draft is kept on this device; without it, it is kept nowhere. */
  place?: string
  /** What is changed; without it, something new is written. */
  begun?: Draft
  onSend: (text: string) => Promise<boolean>
  onCancel?: () => void
  area?: Ref<HTMLTextAreaElement>
  autoFocus?: boolean
  rows?: number
}

/** Where a comment is written: @ and # offer people and records, Ctrl+Enter sends, what is begun survives a reload. */
export function Composer({ record, label, hint, send, place, begun, onSend, onCancel, autoFocus, rows, area }: Props) {
  const workspace = useAnswer('me', {}).data?.workspace.id
  const kept = keptDrafts.useNow(place === undefined ? undefined : workspace)[place ?? '']
  const [own, setOwn] = useState<Draft>(begun ?? emptyDraft)
  const draft = place === undefined ? own : (kept ?? emptyDraft)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [shut, setShut] = useState<number | null>(null)
  const [active, setActive] = useState(0)
  const [isSending, setSending] = useState(false)
  // what was begun is gone on with at its end
  const caret = useRef<number | null>(begun ? begun.text.length : null)
  // where the caret stood right after a pick
  const gap = useRef<number | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const offers = useOffers(record, asked && asked.from !== shut ? asked : null)

  const put = (next: Draft) => {
    if (place === undefined) setOwn(next)
    else if (workspace) keepDraft(workspace, place, next)
  }
  const type = (typed: string, caretAt: number) => {
    const isNew = typed !== draft.text
    const { text, caret: at } =
      gap.current === null || !isNew ? { text: typed, caret: caretAt } : closedUp(typed, caretAt, gap.current)
    if (isNew) gap.current = null
    if (text !== typed) caret.current = at
    const next = askedAt(text, at)
    if (next?.from !== asked?.from || next?.typed !== asked?.typed) setActive(0)
    if (next === null) setShut(null)
    setAsked(next && { ...next })
    if (text !== draft.text) put({ ...draft, text })
  }
  // what was picked is in the text before the caret can stand behind it
  useEffect(() => {
    const written = box.current?.querySelector('textarea')
    if (caret.current === null || !written) return
    written.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  const pick = (id: string) => {
    const offer = offers.find(one => one.id === id)
    const written = box.current?.querySelector('textarea')
    if (!offer || !asked || !written) return
    const next = withPick(draft, asked, written.selectionStart, offer.pick)
    caret.current = next.caret
    gap.current = next.caret
    setAsked(null)
    put(next.draft)
    written.focus()
  }
  const sendIt = async () => {
    const text = writtenOut({ ...draft, picks: standing(draft) })
    if (text === '' || isSending) return
    setSending(true)
    // it stands among the comments at once; what is refused comes back to be sent again
    if (place !== undefined) put(emptyDraft)
    const isSent = await onSend(text).catch(() => false)
    setSending(false)
    if (!isSent) put(draft)
  }
  const words = draft.picks.map(one => one.word)
  return (
    <div className="composer" ref={box}>
      <OfferArea
        label={label}
        hint={hint}
        text={draft.text}
        cut={text => cut(text, words).map(part => ({ words: part, isMarked: words.includes(part) }))}
        onType={type}
        offers={offers}
        heading={asked?.of === 'member' ? talkWords.people : talkWords.records}
        says={talkWords.offers(offers.length)}
        active={Math.min(active, offers.length - 1)}
        onActive={setActive}
        onPick={pick}
        onEscape={() => {
          if (offers.length > 0 && asked) setShut(asked.from)
          else if (onCancel) onCancel()
          else return false
          return true
        }}
        onSend={() => void sendIt()}
        {...(area ? { area } : {})}
        {...(rows ? { rows } : {})}
        {...(autoFocus ? { autoFocus } : {})}
      />
      <UnseenNote record={record} picks={standing(draft)} />
      <div className="composer-tools">
        <Button
          size="small"
          look={draft.text.trim() === '' ? 'second' : 'first'}
          onPress={() => void sendIt()}
          isPending={isSending}
        >
          {send}
        </Button>
        {onCancel && (
          <Button size="small" look="plain" onPress={onCancel}>
            {talkWords.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
