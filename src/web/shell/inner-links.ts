import type { AnyRouter } from '@tanstack/react-router'
import { peekAddress, recordOfAddress } from '../peek/peek-address.ts'

/** Follows plain links to our own pages without loading them anew, so that parts and prose need to know no router. */
export function followInnerLinks(router: AnyRouter): () => void {
  const follow = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
    if (/^\/(api|auth)\//.test(link.pathname)) return
    event.preventDefault()
    // in a list, a record is looked at beside it
    const key = link.closest('[data-peek]') && !('whole' in link.dataset) ? recordOfAddress(link) : undefined
    if (key) return router.history.push(peekAddress(key))
    router.history.push(link.pathname + link.search + link.hash)
  }
  document.addEventListener('click', follow)
  return () => document.removeEventListener('click', follow)
}
