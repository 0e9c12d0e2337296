/** Room between what is shown and what it stands beside, and to the window's edges. */
const gap = 6
const edge = 6

/** Puts a box over a control, or under it where there is no room, always whole inside the window. */
export function placeBeside(box: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box
  const above = at.top - gap - height
  const left = Math.min(Math.max(edge, at.left + (at.width - width) / 2), innerWidth - edge - width)
  box.style.left = `${Math.max(edge, left)}px`
  box.style.top = `${above >= edge ? above : at.bottom + gap}px`
}
