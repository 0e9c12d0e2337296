import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Skeleton } from '../../ui/progress.tsx'
import { Lost } from '../shell/trouble.tsx'
import { useTerritory } from '../territory.ts'
import { shellWords } from '../words/shell.words.ts'
import type { CanvasSearch } from './canvas-address.ts'
import { CanvasView } from './canvas-view.tsx'

/** A canvas on a page of its own; the address says where one looks, what is chosen and how it is drawn. */
export function CanvasScreen() {
  const { name } = useParams({ from: '/canvas/$name' })
  const search = useSearch({ from: '/canvas/$name' })
  const navigate = useNavigate()
  const territory = useTerritory()
  const area = territory.areas.find(one => one.canvases.some(canvas => canvas.name === name))
  const canvas = area?.canvases.find(one => one.name === name)
  if (!area || !canvas) return <Lost />
  const go = (change: CanvasSearch) =>
    void navigate({
      to: '/canvas/$name',
      params: { name },
      search: was => ({ ...was, ...change }),
      replace: true,
      resetScroll: false,
      viewTransition: false,
    })
  return (
    <div className="page page-canvas" data-tone={area.colour}>
      <header className="canvas-head">
        <h1>{canvas.title}</h1>
        <p className="small soft canvas-says shortened" title={canvas.says}>
          <a href={`/area/${area.id}?leaf=tools`}>{area.title}</a> · {canvas.says}
        </p>
      </header>
      <Suspense fallback={<Skeleton lines={6} name={shellWords.loading} />}>
        <CanvasView key={name} canvas={canvas} search={search} onSearch={go} />
      </Suspense>
    </div>
  )
}
