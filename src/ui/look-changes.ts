const asked = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** Tells whenever the page is to look otherwise, for what is painted once and not by style sheets; gives the way to stop. */
export function onLookChange(changed: () => void): () => void {
  const media = asked.map(one => matchMedia(one))
  for (const one of media) one.addEventListener('change', changed)
  const chosen = new MutationObserver(changed)
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    for (const one of media) one.removeEventListener('change', changed)
    chosen.disconnect()
  }
}
