import { type Camera, fitted, type Size, showing, zoomed } from './camera.ts'
import { around, type Box, middleOf, within } from './geometry.ts'
import type { Layout } from './primitive.ts'

/** In a small window a card is never drawn smaller than this at first: its smallest words are nine pixels high then. */
const readable = 0.85
/** In a large one all is shown though it is small, down to this; what is larger still is shown a little nearer. */
const whole = { least: 0.62, else: 0.7 }
/** How far what is read from its start stands from the window's edge: as far as the words over it. */
const edge = 16

type Laid = Pick<Layout, 'bounds' | 'head' | 'start'> & { spots: readonly { box: Box }[] }

const isSmall = (window: Size): boolean => window.width <= 640

/** All of it in sight, unless nothing could be read then: in a small window the card in the middle, whole. */
export function firstSight({ bounds, spots }: Laid, window: Size): Camera {
  // over the words that stand at the foot of a small window where there is nothing yet
  if (isSmall(window) && spots.length === 0)
    return fitted(bounds, { width: window.width, height: Math.max(200, window.height - 220) })
  const all = fitted(bounds, window)
  if (all.zoom >= readable || !isSmall(window)) return all
  const middle = middleOf(around(spots.map(({ box }) => box)))
  const far = ({ box }: { box: Box }) => Math.hypot(middleOf(box).x - middle.x, middleOf(box).y - middle.y)
  const nearest = spots.reduce((best, one) => (far(one) < far(best) ? one : best))
  const camera = {
    zoom: readable,
    x: window.width / 2 - middle.x * readable,
    y: window.height / 2 - middle.y * readable,
  }
  return showing(camera, nearest.box, window, 24)
}

/** As large as all of its width allows, if that can still be read. */
function acrossOf(bounds: Box, window: Size): number {
  const all = Math.min(1, window.width / Math.max(1, bounds.width))
  if (isSmall(window)) return Math.max(readable, all)
  return all < whole.least ? whole.else : all
}

/** All of its width in sight if that can still be read, from its top and its start, clear of the heads over it. */
export function fromTheTop({ bounds, head = 0 }: Laid, window: Size): Camera {
  const zoom = acrossOf(bounds, window)
  return { zoom, x: edge * (1 - zoom) - bounds.x * zoom, y: head * (1 - zoom) - bounds.y * zoom }
}

/** The same in the middle of the window; of what is too wide, what it begins with stands in the middle. */
export function downTheMiddle({ bounds, start }: Laid, window: Size): Camera {
  const zoom = acrossOf(bounds, window)
  const spare = window.width - bounds.width * zoom
  const first = start ? window.width / 2 - (middleOf(start).x - bounds.x) * zoom : 0
  const x = spare >= 0 ? spare / 2 : within(first, spare, 0)
  return { zoom, x: x - bounds.x * zoom, y: -bounds.y * zoom }
}

/** All of its height in sight if that can still be read, and its end: what is newest is seen first. */
export function toTheEnd({ bounds }: Laid, window: Size): Camera {
  const all = fitted(bounds, window, 8)
  if (all.zoom > 0.8) return all
  // high enough to be read, and so wide that a few readings are in sight
  const high = window.height / Math.max(1, bounds.height)
  const zoom = within(Math.min(high, Math.max(0.62, window.width / (bounds.width * 0.6))), 0.5, 1)
  return {
    zoom,
    x: Math.min(0, window.width - bounds.width * zoom) - bounds.x * zoom,
    // what does not fit goes at the top, where only words stand
    y: Math.min((window.height - bounds.height * zoom) / 2, window.height - bounds.height * zoom) - bounds.y * zoom,
  }
}

/** All of it in sight if that can still be read, else what lies in its middle. */
export function fromTheMiddle({ bounds }: Laid, window: Size): Camera {
  const all = fitted(bounds, window)
  const near = isSmall(window) ? readable : 0.62
  return all.zoom >= 0.5 ? all : zoomed(all, near / all.zoom, { x: window.width / 2, y: window.height / 2 })
}

/** What of a canvas is seen first. */
export const firstLooks = {
  whole: firstSight,
  'from the middle': fromTheMiddle,
  'from the top': fromTheTop,
  'down the middle': downTheMiddle,
  'to the end': toTheEnd,
}
