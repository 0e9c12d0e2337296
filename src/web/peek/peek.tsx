import './peek.css'
import { useRouter, useSearch } from '@tanstack/react-router'
import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import Maximize2 from 'lucide-react/icons/maximize-2'
import X from 'lucide-react/icons/x'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Beside } from '../../ui/beside.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { RecordView } from '../record/record-view.tsx'
import { peekKeys } from '../shell/key-book.ts'
import { KeyButton } from '../shell/key-button.tsx'
import { useKeys } from '../shell/live-keys.ts'
import { recordAddress } from '../shell/places.ts'
import { peekWords } from '../words/peek.words.ts'
import { behind } from './behind.ts'
import { peekAddress } from './peek-address.ts'

/** The record that `open` in the address names, beside whatever page it is: the arrows go through the list behind it. */
export function Peek({ called }: { called: string }) {
  const { history } = useRouter()
  useSyncExternalStore(behind.listen, behind.now)
  const leaf = useSearch({ strict: false }).side
  const opener = useRef<Element | null>(document.activeElement)
  const go = (by: number) => {
    const key = behind.step(called, by)
    if (key) history.replace(peekAddress(key))
  }
  const whole = () => history.push(recordAddress(called))
  const close = () => {
    history.push(peekAddress(undefined))
    // once the page stands alone again, the row that was looked at has the focus
    requestAnimationFrame(() => {
      if (!behind.focus(called) && opener.current instanceof HTMLElement) opener.current.focus()
    })
  }
  useKeys(peekKeys, { whole })
  const act = useRef({ go, close, whole })
  act.current = { go, close, whole }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      const at = event.target instanceof Element ? event.target : null
      if (event.key === 'Escape' && !at?.closest('[role=dialog]:not(.beside, .dialog)')) act.current.close()
      else if (isTaken(at)) return
      else if (event.key === 'ArrowDown' || event.key === 'j') act.current.go(1)
      else if (event.key === 'ArrowUp' || event.key === 'k') act.current.go(-1)
      else if (event.key === 'Enter' && at?.matches('.beside, body')) act.current.whole()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  return (
    <Beside title={peekWords.peek} close={peekWords.close} onClose={close}>
      <div className="peek" data-peek>
        <div className="peek-tools">
          <KeyButton
            press="k"
            label={peekWords.last}
            notNow={behind.step(called, -1) === undefined && peekWords.isFirst}
            onPress={() => go(-1)}
          >
            <ChevronUp aria-hidden />
          </KeyButton>
          <KeyButton
            press="j"
            label={peekWords.next}
            notNow={behind.step(called, 1) === undefined && peekWords.isLast}
            onPress={() => go(1)}
          >
            <ChevronDown aria-hidden />
          </KeyButton>
          <a className={`end ${buttonClass({ look: 'plain', size: 'small' })}`} href={recordAddress(called)} data-whole>
            <Maximize2 aria-hidden />
            {peekWords.whole}
          </a>
          <KeyButton press={peekKeys.keys.close.press} label={peekWords.close} onPress={close}>
            <X aria-hidden />
          </KeyButton>
        </div>
        <RecordView
          key={called}
          called={called}
          leaf={leaf}
          onLeaf={next => history.replace(peekAddress(called, location, next))}
        />
      </div>
    </Beside>
  )
}

// the arrows belong to what is written in, chosen from, or gone through by itself
function isTaken(at: Element | null): boolean {
  return (
    at?.closest(
      'input, textarea, select, [contenteditable=true], [role=grid], [role=listbox], [role=menu], [role=tablist], [role=radiogroup], [role=toolbar], [role=spinbutton]',
    ) != null
  )
}
