import '../canvas/canvas.css'
import { Suspense, use, useMemo, useState } from 'react'
import type { Canvas } from '../../model/canvas.ts'
import type { Camera } from '../../ui/canvas/camera.ts'
import { linesOf } from '../../ui/canvas/card-lines.ts'
import type { Primitive, Scene } from '../../ui/canvas/primitive.ts'
import { type Face, Stage } from '../../ui/canvas/stage.tsx'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { Skeleton } from '../../ui/progress.tsx'
import { CanvasCard } from '../canvas/canvas-card.tsx'
import { primitiveOf } from '../canvas/primitives.ts'
import type { Around } from '../list/use-around.ts'
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
    () => faceOf(primitive, scene, { territory, members: [], teams: [], tags: [] }),
    [primitive, scene, territory],
  )
  return (
    <Stage
      name={scene.canvas.title}
      primitive={primitive}
      scene={scene}
      layout={layout}
      face={face}
      nameOf={spot => [scene.records.get(spot.record ?? '')?.title, spot.says].filter(Boolean).join(', ')}
      selected={selected}
      onSelect={setSelected}
      camera={camera}
      onCamera={setCamera}
      onAsk={() => {}}
      acts={acts}
      words={canvasWords.stage}
    />
  )
}

const faceOf =
  (primitive: Primitive, scene: Scene, around: Around): Face =>
  (card, spot) =>
    primitive.Mark ? (
      <primitive.Mark card={card} spot={spot} />
    ) : (
      <CanvasCard
        card={card}
        spot={spot}
        kind={scene.kinds.get(card.kind)}
        around={around}
        shows={linesOf(scene.canvas, card)}
        look={primitive.face ?? 'full'}
      />
    )

// samples are looked at: there is no record behind them to open, move or make
const acts: StageActs = {
  mayWrite: false,
  peek: () => {},
  open: () => {},
  move: async () => false,
  make: async () => null,
  rename: async () => false,
  archive: async () => false,
  textOf: records => records.join('\n'),
  paste: async () => [],
}
