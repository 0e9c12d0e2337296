import { useEffect, useRef, useState } from 'react'
import type { Detail, RecordName } from '../../model/answers.ts'
import type { Change } from '../../model/change.ts'
import { newId } from '../../model/id.ts'
import { Because } from '../../ui/button.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { make } from '../change.ts'
import { triageKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { recordAddress } from '../shell/places.ts'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useMayWrite } from '../use-may-write.ts'
import { triageWords } from '../words/triage.words.ts'
import { type Asked, AskLine } from './ask-line.tsx'
import { LikelyList } from './likely-list.tsx'
import { PieceFacts } from './piece-facts.tsx'
import { PieceFoot } from './piece-foot.tsx'
import { PieceText } from './piece-text.tsx'
import type { Fate } from './round.ts'
import { markMore, markNext, type Stretch } from './sentences.ts'
import { useAlike } from './use-alike.ts'
import { type About, hasOwnTitle, linkChanges, mergeChanges, stateChange, textOf } from './verdict.ts'

interface Props {
  detail: Detail
  fate: Fate | undefined
  onDecide: (fate: Fate) => void
  onMove: (steps: number) => void
}

/** One piece of feedback, large, with what it may be about and a key for each thing one can do with it. */
export function Piece({ detail, fate, onDecide, onMove }: Props) {
  const { record, links } = detail
  const territory = useTerritory()
  const mayWrite = useMayWrite()
  const [marked, setMarked] = useState<Stretch | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const busy = useRef(false)
  const head = useRef<HTMLElement>(null)
  const side = useRef<HTMLElement>(null)
  const text = textOf(record)
  const { needs, pieces } = useAlike(record)
  const about = links.filter(link => link.way === 'out' && link.other && link.name !== 'by' && link.name !== 'from')
  useEffect(() => {
    if (asked === null) head.current?.focus({ preventScroll: true })
    else side.current?.scrollIntoView({ block: 'nearest' })
  }, [asked])

  async function decide(to: Exclude<Fate, 'skipped'>, changes: readonly Change[], says: string) {
    if (busy.current || !mayWrite) return
    busy.current = true
    const done = await make(changes, says)
    busy.current = false
    if (done) onDecide(to)
  }
  const link = (to: About, key?: string) =>
    void decide('linked', linkChanges(record, to, marked, newId), triageWords.done.linked(record.key, key ?? to.title))
  const merge = (into: RecordName) =>
    void decide('merged', mergeChanges(record, into.id, newId), triageWords.done.merged(record.key, into.key))
  const say = (to: 'triaged' | 'spam') => void decide(to, [stateChange(record, to)], triageWords.done[to](record.key))
  const acts = {
    need: () => setAsked('need'),
    other: () => setAsked('other'),
    merge: () => setAsked('merge'),
    heard: () => say('triaged'),
    spam: () => say('spam'),
  }
  const moves = {
    highlight: () => setMarked(markNext(text, marked)),
    skip: () => onDecide('skipped'),
    back: () => onMove(-1),
    on: () => onMove(1),
  }
  const pick = (place: number) => () => {
    const one = needs[place]
    if (one) link({ id: one.record.id, kind: 'need', title: one.record.title }, one.record.key)
  }
  useKeys(triageKeys, {
    ...moves,
    more: () => setMarked(markMore(text, marked)),
    ...(mayWrite ? { ...acts, first: pick(0), second: pick(1), third: pick(2) } : {}),
  })
  return (
    <article className="piece" ref={head} tabIndex={-1} aria-label={triageWords.said}>
      <div className="piece-said">
        <PieceFacts record={record} />
        {hasOwnTitle(record) && <h2 className="piece-title">{record.title}</h2>}
        <PieceText text={text} marked={marked} onMark={setMarked} />
        {fate === undefined && record.state !== 'new' && (
          <p className="small quiet">{triageWords.already(stateLabel(territory, 'feedback', record.state))}</p>
        )}
        {about.length > 0 && (
          <div className="piece-about">
            <h3 className="record-label">{triageWords.linkedTo}</h3>
            <ul>
              {about.map(
                ({ id, other }) =>
                  other && (
                    <li key={id}>
                      <LinkChip
                        address={recordAddress(other.key)}
                        mark={other.key}
                        title={other.title}
                        tone={toneOf(territory, other.kind)}
                      />
                    </li>
                  ),
              )}
            </ul>
          </div>
        )}
      </div>
      <aside className="piece-side" ref={side}>
        {asked ? (
          <AskLine
            key={asked}
            asked={asked}
            record={record}
            alike={asked === 'merge' ? pieces : asked === 'need' ? needs : []}
            onTake={taken => {
              setAsked(null)
              if (asked !== 'merge') link(taken, taken.key)
              else if (taken.id && taken.key) merge({ ...taken, id: taken.id, key: taken.key, state: '' })
            }}
            onLeave={() => setAsked(null)}
          />
        ) : (
          <LikelyList needs={needs} mayWrite={mayWrite} onPick={place => pick(place)()} />
        )}
      </aside>
      {!mayWrite && <Because id="read-only">{triageWords.readOnly}</Because>}
      <PieceFoot mayWrite={mayWrite} acts={acts} moves={moves} marked={marked !== null} />
    </article>
  )
}
