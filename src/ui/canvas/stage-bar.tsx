import Maximize from 'lucide-react/icons/maximize'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../button.tsx'
import { fitted } from './camera.ts'
import type { Layout } from './primitive.ts'
import type { Sight } from './sight.ts'
import type { StageWords } from './stage-acts.ts'
import { zoomBy } from './stage-keys.ts'

/** Nearer, farther, all of it: for those who have neither wheel nor two fingers. */
export function StageBar({
  sight,
  layout,
  words,
  children,
}: {
  sight: Sight
  layout: Layout
  words: StageWords
  /** What else there is to press for the moment. */
  children?: ReactNode
}) {
  const shown = useRef<HTMLSpanElement>(null)
  useEffect(
    () =>
      sight.follow(({ zoom }) => {
        if (shown.current) shown.current.textContent = words.zoom(`${Math.round(zoom * 100)}`)
      }),
    [sight, words],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn and read as part of a form
    <div className="stage-bar" role="group" aria-label={words.tools} data-own data-no-picture>
      {children}
      <Button size="small" look="plain" icon keys={['−']} aria-label={words.zoomOut} onPress={() => zoomBy(sight, 0.8)}>
        <Minus aria-hidden />
      </Button>
      <Button size="small" look="plain" onPress={() => zoomBy(sight, 1 / sight.now().zoom)}>
        <span className="only-read">{words.fullSize} </span>
        <span className="stage-zoom number" ref={shown} />
      </Button>
      <Button size="small" look="plain" icon keys={['+']} aria-label={words.zoomIn} onPress={() => zoomBy(sight, 1.25)}>
        <Plus aria-hidden />
      </Button>
      <Button
        size="small"
        look="plain"
        icon
        keys={['0']}
        aria-label={words.fit}
        onPress={() => sight.look(fitted(layout.bounds, sight.window()))}
      >
        <Maximize aria-hidden />
      </Button>
    </div>
  )
}
