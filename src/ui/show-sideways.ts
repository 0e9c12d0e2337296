/** Brings what is chosen into sight in a line that scrolls sideways, and leaves the page where it is. */
export function showSideways(line: HTMLElement | null, chosen: Element | null | undefined): void {
  if (!line || !chosen) return
  const [room, box] = [line.getBoundingClientRect(), chosen.getBoundingClientRect()]
  const edge = 16
  if (box.left < room.left + edge) line.scrollBy({ left: box.left - room.left - edge })
  else if (box.right > room.right - edge) line.scrollBy({ left: box.right - room.right + edge })
}
