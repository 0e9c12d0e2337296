import { type FocusEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Button } from '../button.tsx'
import { Prose } from '../prose.tsx'
import { TextArea } from '../text-field.tsx'
import { Clash } from '../writing/clash.tsx'
import { mergeTexts } from '../writing/merge-texts.ts'
import { useProseSetting } from '../writing/prose-setting.ts'
import type { Beginning } from '../writing/use-beginning.ts'
import { useDraft } from '../writing/use-draft.ts'
import { focusAgain, useLeaving } from '../writing/use-leaving.ts'
import { type EditorProps, useFieldSetting } from './field-setting.ts'

// the editor is heavier than the rest of the page together, and is only fetched by those who write
const WritingBox = lazy(() => import('../writing/writing-box.tsx'))

/** Where writing begins: with which words, on which text, and whether keeping them was refused before. */
export interface Begun {
  begin: Beginning
  text: string
  base: string
  again?: boolean
}

interface Props extends EditorProps<string> {
  begun: Begun
  onKeep: (text: string) => void
  onDrop: () => void
}

/** A text that is being written, as it looks or as its Markdown; leaving it keeps it. */
export function ProseWriting({ label, value, help, problem, bare, draftKey, begun, onKeep, onDrop }: Props) {
  const { words } = useFieldSetting()
  const setting = useProseSetting()
  const [isSource, setSource] = useState(false)
  const [text, setText] = useState(begun.text)
  const [begin, setBegin] = useState(begun.begin)
  const [base, setBase] = useState(begun.base)
  const [isClash, setClash] = useState(false)
  const box = useRef<(() => string) | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const isOver = useRef(false)
  const now = () => (isSource || !setting ? text : (box.current?.() ?? text))
  const theirs = value ?? ''
  const draft = useDraft(setting, draftKey, base, now)
  const keep = (mine = now(), on = base) => {
    if (isOver.current) return
    const merged = on === theirs ? mine : mergeTexts(on, mine, theirs)
    if (merged === null) return setClash(true)
    isOver.current = bare ?? false
    draft.stop()
    onKeep(merged)
    if (!bare) setBase(merged)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what others wrote calls for another try
  useEffect(() => {
    if (begun.again && theirs !== base) keep()
  }, [theirs])
  const leave = () => {
    if (!bare) return
    const { current } = place
    keep()
    // the focus goes back to what opens the text again, never nowhere
    requestAnimationFrame(() => focusAgain(current, label, words.edit))
  }
  const isPressing = useLeaving(place, bare === true && !isClash, keep)
  const onBlur = ({ relatedTarget: to }: FocusEvent) => {
    const isInside = to instanceof Element && (place.current?.contains(to) || to.closest('.popover') !== null)
    // what a press brings is kept once it is over, so that nothing moves away from under it
    if (to !== null && !isInside && !isPressing.current && !isClash) keep()
  }
  const drop = () => {
    isOver.current = true
    draft.stop()
    onDrop()
  }
  const turn = () => {
    setText(now())
    setBegin('start')
    setSource(!isSource)
  }
  const settle = (next: string) => {
    setClash(false)
    isOver.current = bare ?? false
    draft.stop()
    onKeep(next)
  }
  const tools = (
    <div className="prose-tools">
      {bare && !isClash && (
        <>
          <Button look="first" size="small" onPress={leave}>
            {words.save}
          </Button>
          <Button look="plain" size="small" onPress={drop}>
            {words.cancel}
          </Button>
        </>
      )}
      {setting && (
        <Button look="plain" size="small" onPress={turn}>
          {isSource ? setting.words.written : setting.words.source}
        </Button>
      )}
    </div>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be shut by the page's own
    <div
      ref={place}
      role="group"
      aria-label={label}
      data-invalid={problem !== undefined || undefined}
      className={`prose-write${bare ? '' : ' prose-boxed'}`}
      onBlur={onBlur}
    >
      {!bare && <span className="field-label">{label}</span>}
      {isSource || !setting ? (
        <>
          <TextArea
            label={label}
            unlabelled
            value={text}
            onChange={next => {
              setText(next)
              draft.soon()
            }}
            autoFocus={begin !== null}
            rows={4}
            onKeyDown={event => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
              else if (event.key === 'Escape' && bare) leave()
              else event.continuePropagation()
            }}
          />
          {tools}
        </>
      ) : (
        <Suspense fallback={<Waiting text={text} />}>
          <WritingBox
            label={label}
            text={text}
            setting={setting}
            begin={begin}
            words={box}
            onWrite={draft.soon}
            onKeep={() => (bare ? leave() : keep())}
            onLeave={leave}
            isInvalid={problem !== undefined}
          >
            {tools}
          </WritingBox>
        </Suspense>
      )}
      {isClash && setting && (
        <Clash setting={setting} theirs={theirs}>
          <Button size="small" look="first" onPress={() => settle(`${theirs.replace(/\n*$/, '')}\n\n${now()}`)}>
            {setting.words.takeBoth}
          </Button>
          <Button size="small" onPress={() => settle(now())}>
            {setting.words.keepMine}
          </Button>
          <Button size="small" onPress={drop}>
            {setting.words.takeTheirs}
          </Button>
        </Clash>
      )}
      {problem !== undefined && <span className="field-problem">{problem}</span>}
      {!bare && help && <span className="field-help">{help}</span>}
    </div>
  )
}

/** The text as it is read, while the editor is fetched: nothing moves when it comes. */
const Waiting = ({ text }: { text: string }) => (
  <div className="prose-page">
    <Prose text={text} />
  </div>
)
