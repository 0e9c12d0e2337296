import { type ReactNode, useEffect, useRef } from 'react'
import { designWords } from '../words/design.words.ts'

type StateName = keyof typeof designWords.state

const drawable = '.button, .field-box, .switch, .chip, .tab, .segment, .check, .toggle, .tree-row'

/** One part and its states, side by side. */
export function Part({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className="design-part" data-wide={wide || undefined}>
      <h2>{title}</h2>
      <div className="design-states">{children}</div>
    </section>
  )
}

/** A part in one state, named under it. What only a pointer or the focus brings about is drawn as if it were there. */
export function State({
  is,
  name,
  opens,
  children,
}: {
  is?: StateName
  name?: string
  /** What it opens is looked at as well: the mark by which that is found. */
  opens?: string
  children: ReactNode
}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // what is made of a list, such as tabs, stands a moment later
    const soon = requestAnimationFrame(() => {
      const part = place.current?.querySelector(drawable)
      if (is === 'hover') part?.setAttribute('data-hovered', 'true')
      if (is === 'pressed') part?.setAttribute('data-pressed', 'true')
      if (is === 'focus') part?.setAttribute('data-focus-visible', 'true')
    })
    return () => cancelAnimationFrame(soon)
  })
  return (
    <div className="design-state">
      <div
        ref={place}
        data-sample
        data-opens={opens}
        dir={is === 'turned' ? 'rtl' : undefined}
        lang={is === 'turned' ? 'ar' : undefined}
      >
        {children}
      </div>
      <p className="design-name">{name ?? (is && designWords.state[is])}</p>
    </div>
  )
}
