import { createRootRoute } from '@tanstack/react-router'
import { words } from './address-words.ts'
import { Frame } from './shell/frame.tsx'
import { Lost } from './shell/trouble.tsx'

/** The frame of every page; any page can have a record open beside it, at one of its comments, and some show a day before. */
export const root = createRootRoute({
  component: Frame,
  notFoundComponent: Lost,
  validateSearch: search => words(search, ['open', 'side', 'at', 'comment']),
})
