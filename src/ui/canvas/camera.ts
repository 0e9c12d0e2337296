import { type Box, type Point, within } from './geometry.ts'

/** How the world is looked at: a point of the window is `world × zoom + camera`. */
export interface Camera extends Point {
  zoom: number
}

export interface Size {
  width: number
  height: number
}

export const zoomLimits = { least: 0.08, most: 2.5 }

export const toWorld = (camera: Camera, at: Point): Point => ({
  x: (at.x - camera.x) / camera.zoom,
  y: (at.y - camera.y) / camera.zoom,
})

export const toWindow = (camera: Camera, at: Point): Point => ({
  x: at.x * camera.zoom + camera.x,
  y: at.y * camera.zoom + camera.y,
})

/** The part of the world that is in sight, with some more around it. */
export const inSight = (camera: Camera, window: Size, more = 0): Box => ({
  x: (-camera.x - more) / camera.zoom,
  y: (-camera.y - more) / camera.zoom,
  width: (window.width + 2 * more) / camera.zoom,
  height: (window.height + 2 * more) / camera.zoom,
})

export const moved = (camera: Camera, by: Point): Camera => ({ ...camera, x: camera.x + by.x, y: camera.y + by.y })

/** Nearer or farther by a factor, while one point of the window stays where it is. */
export function zoomed(camera: Camera, factor: number, at: Point): Camera {
  const zoom = within(camera.zoom * factor, zoomLimits.least, zoomLimits.most)
  const real = zoom / camera.zoom
  return { zoom, x: at.x - (at.x - camera.x) * real, y: at.y - (at.y - camera.y) * real }
}

/** All of it in sight and in the middle, never larger than life; what is too wide for reading begins at its start. */
export function fitted(bounds: Box, window: Size, edge = 24): Camera {
  const room = { width: window.width - 2 * edge, height: window.height - 2 * edge }
  const zoom = within(
    Math.min(room.width / Math.max(1, bounds.width), room.height / Math.max(1, bounds.height)),
    zoomLimits.least,
    1,
  )
  return {
    zoom,
    x: (window.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (window.height - bounds.height * zoom) / 2 - bounds.y * zoom,
  }
}

/** How much room is left between what is brought into sight and the edges of the window, or what stands along them. */
export interface Edges {
  side: number
  top: number
  bottom: number
}

/** The least move that brings a box into sight, with room around it; the same camera where it is in sight already. */
export function showing(camera: Camera, box: Box, window: Size, edge: number | Edges = 48): Camera {
  const { side, top, bottom } = typeof edge === 'number' ? { side: edge, top: edge, bottom: edge } : edge
  const topLeft = toWindow(camera, box)
  const size = { width: box.width * camera.zoom, height: box.height * camera.zoom }
  const by = (start: number, length: number, room: number, before: number, after: number) => {
    if (length > room - before - after || start < before) return before - start
    return Math.min(0, room - after - length - start)
  }
  const x = by(topLeft.x, size.width, window.width, side, side)
  const y = by(topLeft.y, size.height, window.height, top, bottom)
  return x === 0 && y === 0 ? camera : moved(camera, { x, y })
}

/** Kept so that at least a part of what is drawn stays in sight. */
export function kept(camera: Camera, bounds: Box, window: Size): Camera {
  const least = 80
  return {
    zoom: camera.zoom,
    x: within(camera.x, least - (bounds.x + bounds.width) * camera.zoom, window.width - least - bounds.x * camera.zoom),
    y: within(
      camera.y,
      least - (bounds.y + bounds.height) * camera.zoom,
      window.height - least - bounds.y * camera.zoom,
    ),
  }
}

/** The camera as it stands in an address: "120,-40,0.8". */
export const cameraText = ({ x, y, zoom }: Camera): string => `${Math.round(x)},${Math.round(y)},${zoom.toFixed(2)}`

export function cameraOf(text: string | undefined): Camera | null {
  const [x, y, zoom] = (text ?? '').split(',').map(Number)
  if (x === undefined || y === undefined || zoom === undefined || ![x, y, zoom].every(Number.isFinite)) return null
  return { x, y, zoom: within(zoom, zoomLimits.least, zoomLimits.most) }
}
