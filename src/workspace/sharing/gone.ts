import { Problem } from '../../model/problem.ts'

/** One answer for a link that never was, has ended, was revoked or shows nothing any more: nobody learns which. */
export const gone = (): Problem =>
  new Problem(
    'unknown',
    'This link opens nothing: it may have ended, or be mistyped. Ask whoever sent it for a new one.',
  )
