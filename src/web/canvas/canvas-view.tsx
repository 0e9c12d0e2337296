import './canvas.css'
import { useRouter } from '@tanstack/react-router'
import { use, useMemo, useRef } from 'react'
import type { Canvas } from '../../model/canvas.ts'
import { cameraOf, cameraText } from '../../ui/canvas/camera.ts'
import { linesOf } from '../../ui/canvas/card-lines.ts'
import type { Spot } from '../../ui/canvas/primitive.ts'
import { type Face, Stage, type StageHandle } from '../../ui/canvas/stage.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { useAround } from '../list/use-around.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { useBehind } from '../peek/use-behind.ts'
import { recordAddress } from '../shell/places.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { canvasActs } from './canvas-acts.ts'
import type { CanvasSearch } from './canvas-address.ts'
import { CanvasCard } from './canvas-card.tsx'
import { primitiveOf } from './primitives.ts'
import { useScene } from './use-scene.ts'

interface Props {
  canvas: Canvas
  search: CanvasSearch & { open?: string | undefined }
  onSearch: (change: CanvasSearch) => void
}

/** A canvas on live records, wherever it is shown: on its own page, or within another one. */
export function CanvasView({ canvas, search, onSearch }: Props) {
  const around = useAround()
  const primitive = use(primitiveOf(canvas))
  const { scene, whole } = useScene(canvas, search, around)
  const { history } = useRouter()
  const mayWrite = useAnswer('me', {}).data?.scopes.includes('write') ?? false
  const handle = useRef<StageHandle | null>(null)
  const layout = useMemo(() => primitive?.layOut(scene), [primitive, scene])
  const keys = useMemo(() => scene.cards.map(card => card.key), [scene.cards])
  const idOf = useMemo(() => new Map([...scene.records.values()].map(one => [one.key, one.id])), [scene.records])
  useBehind(keys, key => handle.current?.focus(idOf.get(key) ?? ''))
  const acts = useMemo(
    () =>
      canvasActs({
        scene,
        mayWrite,
        go: {
          peek: key => history.push(peekAddress(key)),
          open: key => history.push(recordAddress(key)),
          pile: ids => history.push(peekAddress(scene.records.get(ids[0]!)?.key)),
        },
      }),
    [scene, mayWrite, history],
  )
  const face = useMemo((): Face => {
    return (card, spot) => (
      <CanvasCard
        card={card}
        spot={spot}
        kind={around.territory.kinds.get(card.kind)}
        around={around}
        shows={linesOf(canvas, card)}
        look={primitive?.face ?? 'full'}
      />
    )
  }, [canvas, around, primitive])
  if (whole.problem) return <Trouble problem={whole.problem} />
  if (!primitive || !layout) return <Empty title={canvasWords.notYet}>{canvas.says}</Empty>
  if (whole.isReading && whole.cards.length === 0) return <Skeleton lines={6} name={shellWords.loading} />
  const chosen = new Set((search.chosen ?? '').split(',').flatMap(key => idOf.get(key) ?? []))
  const nameOf = (spot: Spot): string => {
    const record = spot.record === undefined ? undefined : scene.records.get(spot.record)
    const more = spot.pile ? `, ${canvasWords.pileOf(spot.pile.length - 1)}` : ''
    return record ? `${record.key} ${record.title}, ${spot.says}${more}` : spot.says
  }
  return (
    <Stage
      name={canvas.title}
      primitive={primitive}
      scene={scene}
      layout={layout}
      face={face}
      nameOf={nameOf}
      selected={chosen}
      onSelect={ids =>
        onSearch({ chosen: [...ids].flatMap(id => scene.records.get(id)?.key ?? []).join(',') || undefined })
      }
      open={search.open === undefined ? undefined : idOf.get(search.open)}
      camera={cameraOf(search.at)}
      onCamera={camera => onSearch({ at: cameraText(camera) })}
      onAsk={onSearch}
      acts={acts}
      words={canvasWords.stage}
      handle={handle}
    />
  )
}
