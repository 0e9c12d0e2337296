import { useRouter } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Canvas } from '../../model/canvas.ts'
import { Empty } from '../../ui/empty.tsx'
import { PictureMenuLater } from '../../ui/picture/picture-menu-later.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import type { CanvasSearch } from '../canvas/canvas-address.ts'
import { ShareButton } from '../share/share-button.tsx'
import { useKeys } from '../shell/live-keys.ts'
import { readingsKeys } from '../shell/readings-keys.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { pictureWords } from '../words/picture.words.ts'
import { readingsWords } from '../words/readings.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { type Range, ReadingsChart } from './readings-chart.tsx'
import { useReadings } from './use-readings.ts'

interface Props {
  canvas: Canvas
  search: CanvasSearch
  onSearch: (change: CanvasSearch) => void
}

const ranges: readonly Range[] = ['quarter', 'year', 'all']

/** One metric at a time, chosen in the address, with the time one looks at. */
export function ReadingsView({ canvas, search, onSearch }: Props) {
  const metrics = useAnswer('list', { kind: canvas.about, sort: 'key', limit: 200 }).data?.items
  // the one that left its range is looked at first
  const first = metrics?.find(one => isOut(one.fields)) ?? metrics?.[0]
  const of = search.of ?? first?.key
  if (!metrics) return <Skeleton lines={6} name={shellWords.loading} />
  if (of === undefined) return <Empty title={readingsWords.none}>{readingsWords.noneWords}</Empty>
  return (
    <>
      <div className="canvas-tools">
        <Select
          label={readingsWords.metric}
          unlabelled
          options={metrics.map(one => ({ id: one.key, label: `${one.key} ${one.title}` }))}
          value={of}
          onChange={next => onSearch({ of: next ?? undefined })}
          placeholder={readingsWords.choose}
        />
        <One key={of} of={of} canvas={canvas} search={search} onSearch={onSearch} />
      </div>
      <Readings key={`${of} drawn`} of={of} search={search} onSearch={onSearch} />
    </>
  )
}

/** The time one looks at, as the address says it. */
export const rangeOf = ({ show }: Pick<CanvasSearch, 'show'>): Range => ranges.find(one => one === show) ?? 'all'
const shapeOf = ({ as }: CanvasSearch) => (as === 'list' ? ('table' as const) : ('chart' as const))

function One({ of, canvas, search, onSearch }: Props & { of: string }) {
  return (
    <div className="canvas-acts">
      <Segmented
        label={readingsWords.range}
        value={rangeOf(search)}
        options={ranges.map(id => ({ id, label: readingsWords.ranges[id] }))}
        onChange={show => onSearch({ show: show === 'all' ? undefined : show })}
      />
      <Segmented
        label={readingsWords.shape}
        value={shapeOf(search)}
        options={[
          { id: 'chart', label: readingsWords.asChart },
          { id: 'table', label: readingsWords.asTable },
        ]}
        onChange={as => onSearch({ as: as === 'table' ? 'list' : undefined })}
      />
      <ShareButton
        shown={{ sort: 'canvas', canvas: canvas.name, of, ...(search.show ? { show: search.show } : {}) }}
        name={`${canvas.title} ${of}`}
        look="plain"
        size="small"
        icon
      />
      <PictureMenuLater
        of={async () => ({ element: document.querySelector<HTMLElement>('.readings-page'), done: () => {} })}
        name={`chartroom-${of}`}
        title={canvas.title}
        words={pictureWords}
      />
    </div>
  )
}

function Readings({ of, search, onSearch }: Pick<Props, 'search' | 'onSearch'> & { of: string }) {
  const { history } = useRouter()
  const { measured, problem } = useReadings(of)
  const mayWrite = useAnswer('me', {}).data?.scopes.includes('write') ?? false
  const field = useRef<HTMLInputElement>(null)
  const page = useRef<HTMLDivElement>(null)
  useKeys(readingsKeys, {
    make: mayWrite ? () => field.current?.focus() : undefined,
    list: () => onSearch({ as: search.as === 'list' ? undefined : 'list' }),
    into: () => page.current?.querySelector<HTMLElement>('.series-point[tabindex="0"]')?.focus(),
  })
  if (problem) return <Trouble problem={problem as never} />
  if (!measured) return <Skeleton lines={6} name={shellWords.loading} />
  const { metric } = measured
  return (
    <div className="readings-page" ref={page}>
      <h2 className="readings-name">
        <a
          href={`/record/${metric.key}`}
          onClick={event => {
            event.preventDefault()
            history.push(`/record/${metric.key}`)
          }}
        >
          {metric.key} {metric.title}
        </a>
      </h2>
      <ReadingsChart
        measured={measured}
        mayWrite={mayWrite}
        range={rangeOf(search)}
        shape={shapeOf(search)}
        height={420}
        field={field}
      />
    </div>
  )
}

function isOut({ latest, usual }: Record<string, unknown>): boolean {
  const range = usual as { low: number; high: number } | null | undefined
  return typeof latest === 'number' && !!range && (latest < range.low || latest > range.high)
}
