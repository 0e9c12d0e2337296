import './canvas.css'
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, use, useEffect, useMemo, useRef, useState } from 'react'
import type { Canvas } from '../../model/canvas.ts'
import { cameraOf, cameraText } from '../../ui/canvas/camera.ts'
import { recordsOf } from '../../ui/canvas/carry.ts'
import type { Layout } from '../../ui/canvas/primitive.ts'
import { Stage } from '../../ui/canvas/stage.tsx'
import type { StageHandle } from '../../ui/canvas/use-handle.ts'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { useAround } from '../list/use-around.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { useBehind } from '../peek/use-behind.ts'
import { canvasKeys } from '../shell/canvas-keys.ts'
import { dialogs } from '../shell/dialogs.ts'
import { useKeys } from '../shell/live-keys.ts'
import { recordAddress } from '../shell/places.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useMayWrite } from '../use-may-write.ts'
import { usePresence } from '../with/use-presence.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { canvasActs } from './canvas-acts.ts'
import type { CanvasSearch } from './canvas-address.ts'
import { CanvasList, type ListHandle } from './canvas-list.tsx'
import { CanvasTools } from './canvas-tools.tsx'
import { faceOf } from './face-of.tsx'
import { FieldWriter, type Writing, writingOf } from './field-writer.tsx'
import { NoCentre } from './no-centre.tsx'
import { NothingHere } from './nothing-here.tsx'
import { primitiveOf } from './primitives.ts'
import { spotName } from './spot-name.ts'
import { useCentre } from './use-centre.ts'
import { useChosen } from './use-chosen.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { usePicture } from './use-picture.tsx'
import { useScene } from './use-scene.ts'

const ReadingsLine = lazy(() => import('../readings/readings-line.tsx').then(file => ({ default: file.ReadingsLine })))

interface Props {
  canvas: Canvas
  search: CanvasSearch & { open?: string | undefined }
  onSearch: (change: CanvasSearch) => void
}

/** A canvas on live records, or its list, wherever it is shown: on its own page, or within another one. */
export function CanvasView({ canvas, search, onSearch }: Props) {
  const around = useAround()
  const primitive = use(primitiveOf(canvas))
  const centre = useCentre(canvas, search.of)
  const { scene, whole } = useScene(canvas, primitive, { ...search, of: centre.of }, around)
  const { history } = useRouter()
  const mayWrite = useMayWrite()
  const isNarrow = useIsNarrow()
  const shape = search.as === 'list' || (search.as !== 'canvas' && isNarrow) ? 'list' : 'canvas'
  const [writing, setWriting] = useState<Writing | null>(null)
  const stage = useRef<StageHandle | null>(null)
  const rows = useRef<ListHandle | null>(null)
  const field = useRef<HTMLInputElement | null>(null)
  const layout = useMemo(() => primitive?.layOut(scene), [primitive, scene])
  // in the order of the picture, so that what lies on one pile is gone through one after the other
  const keys = useMemo(() => {
    const drawn = (layout?.spots ?? []).flatMap(recordsOf).flatMap(id => scene.records.get(id)?.key ?? [])
    return [...new Set([...drawn, ...scene.cards.map(card => card.key)])]
  }, [scene, layout])
  const idOf = useMemo(() => new Map([...scene.records.values()].map(one => [one.key, one.id])), [scene.records])
  const focusOn = (key: string) => (stage.current ?? rows.current)?.focus(idOf.get(key) ?? '')
  useBehind(keys, focusOn)
  const acts = useMemo(
    () =>
      canvasActs({
        scene,
        mayWrite,
        onWrite: (id, field, at) => setWriting(writingOf(scene, id, field, at)),
        go: { peek: key => history.push(peekAddress(key)), open: key => history.push(recordAddress(key)) },
      }),
    [scene, mayWrite, history],
  )
  const face = useMemo(() => faceOf(canvas, around.territory.kinds, primitive, around), [canvas, primitive, around])
  const { picture, drawing } = usePicture({ title: canvas.title, primitive, scene, layout, face, acts })
  const enter = () => (shape === 'list' ? rows.current : stage.current)?.enter()
  const kind = around.territory.kinds.get(canvas.about)!
  const make = () => {
    // within a sheet one writes in its boxes; another sheet is another record
    if (shape === 'canvas' && canvas.boxes) dialogs.open({ dialog: 'create', kind: kind.word })
    else if (shape === 'canvas' && stage.current) stage.current.make()
    else if (field.current) field.current.focus()
    else if (rows.current) rows.current.make()
    else dialogs.open({ dialog: 'create', kind: kind.word })
  }
  useKeys(canvasKeys, { into: enter, list: () => onSearch({ as: shape === 'list' ? 'canvas' : 'list' }), make })
  // what is drawn around one record is another place for each
  const { others, tell } = usePresence([`canvas:${canvas.name}`, scene.centre?.key].filter(Boolean).join(' '))
  const [chosen, choose] = useChosen(scene, layout, search.chosen, keys => onSearch({ chosen: keys }))
  useEffect(() => {
    if (layout) tell({ selected: [...heldAt(layout, chosen)].slice(0, 100) })
  }, [layout, chosen, tell])
  if (whole.problem) return <Trouble problem={whole.problem} />
  if (centre.isMissing) return <NoCentre canvas={canvas} />
  if (!primitive || !layout) return <Empty title={canvasWords.notYet}>{canvas.says}</Empty>
  const open = search.open === undefined ? undefined : idOf.get(search.open)
  const isReading = whole.isReading && whole.cards.length === 0 && !whole.centre
  const isRecords = !canvas.within && !canvas.readings
  // a map of lanes says by itself how one begins
  const saysItself = shape === 'canvas' && canvas.backbone && layout.spots.every(({ record }) => record === undefined)
  const nothing = isRecords && !saysItself && scene.cards.length === 0 && (
    <NothingHere
      kind={kind}
      isDrawn={shape === 'canvas' && !canvas.boxes}
      isNarrowed={Boolean(search.where ?? search.q)}
      onNew={mayWrite && !(search.where ?? search.q) ? make : undefined}
    />
  )
  const common = { primitive, scene, layout, acts, open }
  return (
    <>
      <CanvasTools
        {...{ canvas, kind, around, search, shape, mayWrite, onSearch, picture, of: centre.of }}
        options={[...centre.options, ...(primitive.options?.(scene) ?? [])]}
        onNew={make}
        onLeave={enter}
      />
      {canvas.readings && scene.centre && mayWrite && (
        <Suspense fallback={null}>
          <ReadingsLine key={scene.centre.id} metric={scene.centre.id} field={field} />
        </Suspense>
      )}
      {isReading && <Skeleton lines={6} name={shellWords.loading} />}
      {!isReading && shape === 'list' && (
        <CanvasList {...common} kind={kind} around={around} chosen={chosen} onChoose={choose} handle={rows}>
          {nothing}
        </CanvasList>
      )}
      {!isReading && shape === 'canvas' && (
        <div className="canvas-stage">
          <Stage
            {...common}
            name={canvas.title}
            face={face}
            nameOf={spotName(scene)}
            selected={chosen}
            onSelect={choose}
            camera={cameraOf(search.look)}
            onCamera={camera => onSearch({ look: cameraText(camera) })}
            onAsk={onSearch}
            presence={others}
            onPoint={at => tell({ x: at?.x, y: at?.y })}
            words={canvasWords.stage}
            handle={stage}
          />
          {nothing}
          {primitive.Beside && <primitive.Beside {...common} onFocus={id => stage.current?.focus(id)} />}
        </div>
      )}
      {drawing}
      {writing && <FieldWriter writing={writing} around={around} onClose={() => setWriting(null)} />}
    </>
  )
}

/** What others see ringed: records, and lines that are none. */
const heldAt = (layout: Layout, spots: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(layout.spots.flatMap(spot => (spots.has(spot.id) ? (spot.record ? recordsOf(spot) : [spot.id]) : [])))
