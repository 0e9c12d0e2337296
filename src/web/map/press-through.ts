/** How many frames the pictures of a motion may take to go. */
const patience = 20

/**
 * While an area grows into its room, or back, the browser shows pictures of both pages, and those hear nothing. A press
 * ends the motion at once and reaches what it was meant for.
 */
export function pressThrough(): void {
  document.addEventListener('click', event => {
    if (event.target !== document.documentElement || !event.isTrusted) return
    const moving = document.getAnimations().filter(isOfPages)
    if (moving.length === 0) return
    for (const one of moving) one.finish()
    reach(event, patience)
  })
}

const isOfPages = ({ effect }: Animation): boolean =>
  effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition') === true

function reach(press: MouseEvent, frames: number): void {
  requestAnimationFrame(() => {
    const at = document.elementFromPoint(press.clientX, press.clientY)
    if (at === document.documentElement && frames > 0) return reach(press, frames - 1)
    at?.closest<HTMLElement>('a, button, [tabindex]')?.focus({ preventScroll: true })
    const { clientX, clientY, ctrlKey, metaKey, shiftKey } = press
    at?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, ctrlKey, metaKey, shiftKey }),
    )
  })
}
