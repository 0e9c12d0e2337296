import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import type { Camera, Size } from './camera.ts'
import type { Layout, Primitive, Scene } from './primitive.ts'
import type { Sight } from './sight.ts'
import { SpotCard } from './spot-card.tsx'
import type { Face } from './stage.tsx'
import type { StageActs } from './stage-acts.ts'
import { StageContext } from './stage-context.ts'

interface Props {
  title: ReactNode
  primitive: Primitive
  scene: Scene
  layout: Layout
  face: Face
  acts: StageActs
  onDrawn: (element: HTMLElement) => void
}

/** All of a canvas at full size, beside the page, for as long as a picture is taken of it. */
export function StagePicture({ title, primitive, scene, layout, face, acts, onDrawn }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const { bounds } = layout
  const onStage = useMemo(() => {
    const sight = still({ x: -bounds.x, y: -bounds.y, zoom: 1 }, { width: bounds.width, height: bounds.height })
    return {
      sight,
      acts: { ...acts, mayWrite: false },
      focus: () => {},
      makeAt: () => {},
      look: () => {},
      ask: () => {},
    }
  }, [bounds, acts])
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => element.current && onDrawn(element.current))
    return () => cancelAnimationFrame(frame)
  }, [onDrawn])
  const { Ground, Rim, Cell } = primitive
  const world = { transform: `translate(${-bounds.x}px, ${-bounds.y}px)` }
  return (
    <StageContext value={onStage}>
      <div className="stage-picture" ref={element} style={{ inlineSize: bounds.width }} inert>
        <p className="stage-picture-title">{title}</p>
        <div className="stage" style={{ blockSize: bounds.height, flex: 'none' }}>
          <div className="stage-layer" style={world}>
            {Ground && <Ground scene={scene} layout={layout} />}
          </div>
          <div className="stage-layer" style={world}>
            {layout.spots.map(spot => (
              <SpotCard
                key={spot.id}
                spot={spot}
                card={spot.record === undefined ? undefined : scene.records.get(spot.record)}
                name=""
                face={face}
                cell={Cell}
                scene={scene}
                layout={layout}
                isCurrent={false}
                isSelected={false}
                isOpen={false}
                isCarried={false}
                isCut={false}
                isEdited={false}
              />
            ))}
          </div>
          {Rim && <Rim scene={scene} layout={layout} />}
        </div>
      </div>
    </StageContext>
  )
}

const still = (camera: Camera, window: Size): Sight => ({
  now: () => camera,
  window: () => window,
  look: () => {},
  resize: () => {},
  follow(draw) {
    draw(camera, window)
    return () => {}
  },
  rest: () => () => {},
})
