import { type ReactNode, useCallback, useState } from 'react'
import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import type { Face } from '../../ui/canvas/stage.tsx'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { StagePicture } from '../../ui/canvas/stage-picture.tsx'
import type { Drawn } from '../../ui/picture/picture-menu.tsx'

interface Given {
  title: string
  primitive: Primitive | null
  scene: Scene
  layout: Layout | undefined
  face: Face
  acts: StageActs
}

/** Draws all of a canvas at full size when a picture of it is asked for, and takes it away when that is done. */
export function usePicture({ title, primitive, scene, layout, face, acts }: Given): {
  picture: () => Promise<Drawn>
  drawing: ReactNode
} {
  const [asked, setAsked] = useState<((element: HTMLElement) => void) | null>(null)
  const picture = useCallback(
    () =>
      new Promise<Drawn>(resolve =>
        setAsked(() => (element: HTMLElement) => resolve({ element, done: () => setAsked(null) })),
      ),
    [],
  )
  const drawing = asked && primitive && layout && (
    <StagePicture {...{ title, primitive, scene, layout, face, acts }} onDrawn={asked} />
  )
  return { picture, drawing }
}
