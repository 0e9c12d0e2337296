import '../../ui/field.css'
import './capture.css'
import '../over/over.css'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useRef, useState } from 'react'
import { newId } from '../../model/id.ts'
import type { Kind } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toasts } from '../app.ts'
import { make, undo } from '../change.ts'
import { useKeptText } from '../kept-text.ts'
import { everydayKinds, rememberedKind, rememberKind } from '../over/everyday.ts'
import { KindPicker } from '../over/kind-picker.tsx'
import { recordAddress } from '../shell/places.ts'
import { useTypedEarly } from '../shell/typed-early.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { linesOf } from '../welcome/lines.ts'
import { captureWords } from '../words/capture.words.ts'
import { overWords } from '../words/over.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { CaptureChips } from './capture-chips.tsx'
import { CaptureLines } from './capture-lines.tsx'
import { type Captured, captureChanges, captured } from './captured.ts'
import { readLine } from './line.ts'
import { recordCalled, useNamed } from './use-named.ts'

const mostLines = 200

/** A line anywhere becomes a record: its kind is guessed from its words, Tab changes it, Enter makes it. */
export function CaptureDialog({
  asked,
  onClose,
}: {
  asked: { kind?: string; title?: string; state?: string }
  onClose: () => void
}) {
  const territory = useTerritory()
  const people = useAnswer('members', {}).data?.items ?? []
  const kinds = everydayKinds(territory, asked.kind)
  // what was begun and not made is there when one comes back
  const [begun, keepBegun] = useKeptText('capture')
  const [text, setText] = useState(asked.title ?? begun)
  const [chosen, setChosen] = useState<Kind | null>(territory.kinds.get(asked.kind ?? '') ?? null)
  const newest = useRef(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const { history } = useRouter()
  const nameable = { people, areas: territory.areas, kinds: [...territory.kinds.values()].filter(isMakable) }
  const around = { territory, kinds, chosen, last: territory.kinds.get(rememberedKind()) ?? kinds[0]! }
  const lines: Captured[] = (text.includes('\n') ? linesOf(text) : [text.trim()])
    .slice(0, mostLines)
    .map(line => captured(readLine(line, nameable), around))
    .filter(line => line.title !== '')
  const shown = lines[0] ?? captured(readLine('', nameable), around)
  const found = useNamed(lines.flatMap(line => line.links))

  const write = (next: string) => {
    newest.current = next
    setText(next)
    if (asked.title === undefined) keepBegun(next)
  }
  useTypedEarly(letters => write(newest.current + letters))
  const choose = (kind: Kind) => {
    setChosen(kind)
    field.current?.focus()
  }
  async function create(open: boolean) {
    if (lines.length === 0) return field.current?.focus()
    onClose()
    const linked = new Map(found)
    for (const key of lines.flatMap(line => line.links).filter(key => !found.has(key))) {
      const record = await recordCalled(key)
      if (record) linked.set(key, record)
    }
    const done = await make(captureChanges(territory, lines, linked, newId, asked.state))
    if (!done) return
    keepBegun('')
    rememberKind(shown.becomes.word)
    const records = done.outcomes.flatMap(one => ('record' in one && one.verb === 'create' ? [one.record] : []))
    const [first] = records
    if (!first) return
    if (open) history.push(recordAddress(first.key))
    toasts.add({
      says: records.length > 1 ? captureWords.madeMany(records.length) : overWords.made(first.key, first.title),
      action: { label: shellWords.undo, act: () => void undo(done.batch) },
    })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    if (event.key === 'Enter') void create(event.shiftKey || event.ctrlKey || event.metaKey)
    else if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey) {
      const at = kinds.indexOf(shown.becomes) + (event.shiftKey ? -1 : 1)
      choose(kinds[(at + kinds.length) % kinds.length]!)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const many = lines.length > 1
  return (
    <Dialog title={captureWords.title} close={overWords.close} onClose={onClose}>
      <div className="capture">
        <textarea
          ref={field}
          className="field-box capture-line"
          aria-label={captureWords.line}
          aria-describedby="capture-kind capture-signs"
          autoFocus
          rows={1}
          placeholder={captureWords.hint}
          value={text}
          onChange={event => write(event.target.value)}
          onKeyDown={onKey}
        />
        {many ? <CaptureLines lines={lines} found={found} /> : <CaptureChips line={shown} found={found} />}
        <p className="capture-kind" id="capture-kind" role="status">
          {(!many || chosen) && (
            <Tag tone={toneOf(territory, shown.becomes.word)} dot>
              {shown.becomes.title}
            </Tag>
          )}
          <span className="soft">
            {many && !chosen
              ? captureWords.eachItsOwn
              : shown.why.by === 'sound'
                ? captureWords.because.sound(shown.why.words)
                : captureWords.because[shown.why.by]}
          </span>
          <span className="quiet capture-link">
            <KeyHint keys={['Tab']} /> {many ? captureWords.tabMany : captureWords.tab}
          </span>
        </p>
        <KindPicker
          label={overWords.kind}
          kinds={kinds}
          chosen={shown.becomes}
          toneOf={word => toneOf(territory, word)}
          onPick={choose}
        />
        {!many && <p className="small soft">{shown.becomes.says}</p>}
        <div className="capture-foot">
          <p className="small quiet" id="capture-signs">
            <span aria-hidden>{captureWords.signs}</span>
            <span className="only-read">{captureWords.signsSay}</span>
          </p>
          <Button onPress={() => void create(true)}>
            {captureWords.createAndOpen}
            <KeyHint keys={['⇧', '↵']} />
          </Button>
          <Button look="first" onPress={() => void create(false)}>
            {many ? captureWords.createMany(lines.length) : captureWords.create}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

const isMakable = (kind: Kind): boolean => kind.made !== 'machine'
