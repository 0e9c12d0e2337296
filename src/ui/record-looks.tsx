import { type ComponentProps, createContext, type ReactNode, useContext } from 'react'
import { HoverCard } from './hover-card.tsx'
import type { Tone } from './tag.tsx'

/** A record that is named somewhere, and the day at which it is meant where that is not today. */
export interface Looked {
  key: string
  title: string
  tone: Tone
  at?: string | undefined
}

/** How the page around draws a look at a record; without it a chip is a way there and no more. */
export const RecordLooks = createContext<((of: Looked) => ReactNode) | null>(null)

/** A way to a record that can be looked at before one goes there, wherever it is named. */
export function WithLook({ of, children }: { of: Looked; children: ComponentProps<typeof HoverCard>['children'] }) {
  const look = useContext(RecordLooks)
  return look ? <HoverCard card={() => look(of)}>{children}</HoverCard> : children
}
