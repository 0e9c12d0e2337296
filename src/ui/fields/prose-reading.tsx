import Pencil from 'lucide-react/icons/pencil'
import { type MouseEvent, useRef } from 'react'
import { Button } from '../button.tsx'
import { Prose } from '../prose.tsx'
import { ticked } from '../writing/ticked.ts'
import type { Beginning } from '../writing/use-beginning.ts'
import { type EditorProps, useFieldSetting } from './field-setting.ts'

interface Props extends EditorProps<string> {
  onWrite: (begin: Beginning) => void
  onTick: (text: string) => void
}

/** A text that is read; a press on its words begins to write there, a box is ticked where it stands. */
export function ProseReading({ label, value, onWrite, onTick }: Props) {
  const { words } = useFieldSetting()
  const place = useRef<HTMLDivElement>(null)
  if (value === null || value === '') {
    return (
      <button
        type="button"
        className="prose-empty"
        onClick={() => onWrite('end')}
        aria-label={`${label}: ${words.unknown}. ${words.edit}`}
      >
        {words.unknown}
      </button>
    )
  }
  const begin = (event: MouseEvent) => {
    const { target } = event
    const isElsewhere = target instanceof Element && target.closest('a, button, input, label, pre') !== null
    if (isElsewhere || window.getSelection()?.isCollapsed === false) return
    onWrite({ x: event.clientX, y: event.clientY })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside it does the same by keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it does the same by keys
    <div ref={place} className="prose-read" onClick={begin}>
      <Prose text={value} onTick={(at, done) => onTick(ticked(value, at, done))} />
      <Button look="plain" size="small" icon aria-label={`${words.edit}: ${label}`} onPress={() => onWrite('end')}>
        <Pencil aria-hidden />
      </Button>
    </div>
  )
}
