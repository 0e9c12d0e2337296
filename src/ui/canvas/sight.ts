import type { Camera, Size } from './camera.ts'

/** The camera of one stage as all its parts follow it: moved many times a second, drawn once a frame. */
export interface Sight {
  now(): Camera
  window(): Size
  /** Looks elsewhere; drawn with the next frame. */
  look(camera: Camera): void
  resize(window: Size): void
  /** Told once a frame while it moves. */
  follow(draw: (camera: Camera, window: Size) => void): () => void
  /** Told when it has come to rest. */
  rest(rested: (camera: Camera) => void): () => void
}

const restsAfter = 160

export function sightOf(first: Camera): Sight {
  let camera = first
  let window: Size = { width: 0, height: 0 }
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const draws = new Set<(camera: Camera, window: Size) => void>()
  const rests = new Set<(camera: Camera) => void>()
  const draw = () => {
    frame = 0
    for (const one of draws) one(camera, window)
  }
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }
  return {
    now: () => camera,
    window: () => window,
    look(next) {
      if (next.x === camera.x && next.y === camera.y && next.zoom === camera.zoom) return
      camera = next
      soon()
      clearTimeout(timer)
      timer = setTimeout(() => {
        for (const one of rests) one(camera)
      }, restsAfter)
    },
    resize(next) {
      window = next
      soon()
    },
    follow(one) {
      draws.add(one)
      one(camera, window)
      return () => {
        draws.delete(one)
      }
    },
    rest(one) {
      rests.add(one)
      return () => {
        rests.delete(one)
      }
    },
  }
}
