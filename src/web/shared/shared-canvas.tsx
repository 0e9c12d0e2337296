import '../canvas/canvas.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import LayoutDashboard from 'lucide-react/icons/layout-dashboard'
import Rows3 from 'lucide-react/icons/rows-3'
import { use, useMemo, useState } from 'react'
import { canvasNamed } from '../../model/canvas.ts'
import type { SharedPart } from '../../model/share.ts'
import { type Camera, cameraOf } from '../../ui/canvas/camera.ts'
import type { Scene } from '../../ui/canvas/primitive.ts'
import { Stage } from '../../ui/canvas/stage.tsx'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { Empty } from '../../ui/empty.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { faceOf } from '../canvas/face-of.tsx'
import { onlyLooking } from '../canvas/only-looking.ts'
import { primitiveOf } from '../canvas/primitives.ts'
import { spotName } from '../canvas/spot-name.ts'
import { useIsNarrow } from '../canvas/use-is-narrow.ts'
import { useIssues } from '../canvas/use-issues.ts'
import { useTold } from '../canvas/use-told.ts'
import { useTerritory } from '../territory.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { shareWords } from '../words/share.words.ts'
import { guestAround } from './guest-around.ts'
import { SharedCards } from './shared-cards.tsx'

type CanvasPart = Extract<SharedPart, { sort: 'canvas' }>

/** A canvas by the same parts as inside: one looks around in it, and nothing in it leads anywhere. */
export function SharedCanvas({ part }: { part: CanvasPart }) {
  const canvas = canvasNamed(useTerritory(), part.canvas)
  const { centre, cards } = part.seen
  if (!canvas) return null
  if (cards.length === 0 && !centre) return <Empty title={shareWords.none} />
  return <Drawn part={part} canvas={canvas} />
}

function Drawn({ part, canvas }: { part: CanvasPart; canvas: Scene['canvas'] }) {
  const territory = useTerritory()
  const primitive = use(primitiveOf(canvas))
  const around = useMemo(() => guestAround(territory, part.seen), [territory, part.seen])
  const issues = useIssues(canvas, territory.kinds.get(canvas.about), part.seen)
  const untold = useMemo((): Scene => {
    const { cards, others, centre, links } = part.seen
    const records = new Map([...others, ...cards, ...(centre ? [centre] : [])].map(one => [one.id, one]))
    const { members, teams } = around
    const today = new Date().toISOString().slice(0, 10)
    const { kinds } = territory
    return {
      canvas,
      kinds,
      cards,
      records,
      links,
      others,
      centre,
      issues,
      ...(part.readings ? { readings: part.readings } : {}),
      told: null,
      members,
      teams,
      today,
      asked: part.asked,
    }
  }, [part, canvas, territory, around, issues])
  const told = useTold(untold, primitive)
  const scene = useMemo(() => ({ ...untold, told }), [untold, told])
  const layout = useMemo(() => primitive?.layOut(scene), [primitive, scene])
  const { as } = useSearch({ from: '/shared' })
  const navigate = useNavigate()
  const isNarrow = useIsNarrow()
  const shape = as === 'list' || (as !== 'canvas' && isNarrow) ? 'list' : 'canvas'
  if (!primitive || !layout) return null
  return (
    <>
      <div className="shared-canvas-tools">
        <Segmented
          label={canvasWords.shape}
          value={shape}
          onChange={next => void navigate({ to: '/shared', search: { as: next }, hash: true, replace: true })}
          options={[
            { id: 'canvas', label: canvasWords.asCanvas, icon: <LayoutDashboard aria-hidden /> },
            { id: 'list', label: canvasWords.asList, icon: <Rows3 aria-hidden /> },
          ]}
        />
        {part.isPart && <p className="small quiet">{shareWords.part}</p>}
      </div>
      {shape === 'list' ? (
        <SharedCards {...{ scene, layout, primitive, around }} />
      ) : (
        <div className="canvas-stage shared-stage">
          <Looked {...{ scene, layout, primitive, around }} />
        </div>
      )}
    </>
  )
}

/** The stage, with a camera and a choice that are this visit's own. */
function Looked({ scene, layout, primitive, around }: Parameters<typeof SharedCards>[0]) {
  const [camera, look] = useState<Camera | null>(() => cameraOf(undefined))
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const face = useMemo(() => faceOf(scene.canvas, scene.kinds, primitive, around), [scene, primitive, around])
  return (
    <Stage
      {...{ primitive, scene, layout, face, camera }}
      name={scene.canvas.title}
      nameOf={spotName(scene)}
      selected={chosen}
      onSelect={choose}
      onCamera={look}
      onAsk={() => {}}
      acts={guestActs}
      words={canvasWords.stage}
    />
  )
}

/** Not even the order of cards is theirs. */
const guestActs: StageActs = { ...onlyLooking, isFixed: true }
