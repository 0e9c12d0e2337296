import { createContext, type ReactNode } from 'react'
import type { Mention } from '../model/mention.ts'

/** A mention in a text, with the word that stands there for readers of Markdown. */
export type NamedInText = Pick<Mention, 'of' | 'id' | 'label'>

/** How the page around a text draws whom and what it names. */
export const ProseNames = createContext<((named: NamedInText) => ReactNode) | null>(null)
