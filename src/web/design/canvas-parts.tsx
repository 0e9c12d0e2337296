import '../canvas/canvas.css'
import { Suspense, use, useMemo, useState } from 'react'
import type { Canvas } from '../../model/canvas.ts'
import type { Camera } from '../../ui/canvas/camera.ts'
import type { Primitive, Scene } from '../../ui/canvas/primitive.ts'
import { Stage } from '../../ui/canvas/stage.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { faceOf } from '../canvas/face-of.tsx'
import { onlyLooking } from '../canvas/only-looking.ts'
import { primitiveOf } from '../canvas/primitives.ts'
import { spotName } from '../canvas/spot-name.ts'
import { useTerritory } from '../territory.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { designWords } from '../words/design.words.ts'
import { designCanvasWords } from '../words/design-canvas.words.ts'
import { sampleOf } from './canvas-samples.ts'

const order: readonly Canvas['primitive'][] = ['quadrant', 'board', 'grid', 'tree', 'lanes', 'rings', 'sheet', 'chart']

/** Every way of drawing records, on a stage over the same few bets; one looks around in it, and nothing is written. */
export default function CanvasParts() {
  return order.map(name => (
    <section key={name} className="design-part">
      <h2>{designCanvasWords.of[name]}</h2>
      <div className="design-canvas">
        <Suspense fallback={<Skeleton name={designWords.loading} lines={4} />}>
          <Sample of={name} />
        </Suspense>
      </div>
    </section>
  ))
}

function Sample({ of }: { of: Canvas['primitive'] }) {
  const scene = useMemo(() => sampleOf(of), [of])
  const primitive = use(primitiveOf(scene.canvas))
  return primitive && <OnStage primitive={primitive} scene={scene} />
}

function OnStage({ primitive, scene }: { primitive: Primitive; scene: Scene }) {
  const territory = useTerritory()
  const [camera, setCamera] = useState<Camera | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const layout = useMemo(() => primitive.layOut(scene), [primitive, scene])
  const face = useMemo(
    () => faceOf(scene.canvas, scene.kinds, primitive, { territory, members: [], teams: [], tags: [] }),
    [primitive, scene, territory],
  )
  return (
    <Stage
      name={scene.canvas.title}
      primitive={primitive}
      scene={scene}
      layout={layout}
      face={face}
      nameOf={spotName(scene)}
      selected={selected}
      onSelect={setSelected}
      camera={camera}
      onCamera={setCamera}
      onAsk={() => {}}
      acts={onlyLooking}
      words={canvasWords.stage}
    />
  )
}
