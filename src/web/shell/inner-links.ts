import type { AnyRouter } from '@tanstack/react-router'

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
    router.history.push(link.pathname + link.search + link.hash)
  }
  document.addEventListener('click', follow)
  return () => document.removeEventListener('click', follow)
}
