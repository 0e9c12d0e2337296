import { useEffect, useMemo, useState } from 'react'
import type { Primitive, Scene } from '../../ui/canvas/primitive.ts'
import { app } from '../app.ts'

/** What the canvas's method answers about the scene; the last answer stays until the next one is here. */
export function useTold(scene: Scene, primitive: Primitive | null): unknown {
  const [told, setTold] = useState<unknown>(null)
  const name = scene.canvas.tells
  const input = useMemo(
    () => (name === undefined ? 'null' : JSON.stringify(primitive?.tells?.(scene) ?? null)),
    [name, primitive, scene],
  )
  useEffect(() => {
    const asked = JSON.parse(input) as Record<string, unknown> | null
    if (name === undefined || asked === null) {
      setTold(null)
      return
    }
    let isOver = false
    app.contract.calc({ name, input: asked }).then(
      ({ output }) => !isOver && setTold(output),
      // what cannot be worked out just now is drawn without it
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [name, input])
  return told
}
