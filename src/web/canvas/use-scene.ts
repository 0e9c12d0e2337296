import { useMemo, useSyncExternalStore } from 'react'
import { type CanvasWhole, canvasOf } from '../../client/canvas-pages.ts'
import type { Canvas } from '../../model/canvas.ts'
import { asksState } from '../../model/list-shape.ts'
import type { Primitive, Scene } from '../../ui/canvas/primitive.ts'
import { app } from '../app.ts'
import { queryOf } from '../list/list-query.ts'
import type { Around } from '../list/use-around.ts'
import { ownToday } from '../own-days.ts'
import { useAnswerIf } from '../use-answer.ts'
import type { CanvasSearch } from './canvas-address.ts'
import { useIssues } from './use-issues.ts'
import { useTold } from './use-told.ts'

/** What a canvas is narrowed by, as the address says it. */
export function narrowing(canvas: Canvas, { where, q, closed, of }: CanvasSearch) {
  // a canvas by state shows every state: what was decided is what the others lead to
  const query = queryOf({
    where,
    closed: closed ?? (canvas.columns === 'state' || canvas.withClosed ? 'yes' : undefined),
  })
  const states = asksState(query) ? ('all' as const) : ('open' as const)
  return { where: [...query.where], states, ...(q ? { q } : {}), ...(of ? { of } : {}) }
}

/** What stands on a canvas as its primitive reads it; fresh for as long as it is drawn. */
export function useScene(
  canvas: Canvas,
  primitive: Primitive | null,
  search: CanvasSearch,
  around: Around,
): { scene: Scene; whole: CanvasWhole } {
  const { where: asked, q } = search
  const input = { name: canvas.name, ...narrowing(canvas, search) }
  const words = JSON.stringify(input)
  // biome-ignore lint/correctness/useExhaustiveDependencies: words stand for input
  const source = useMemo(() => canvasOf(app, input), [words])
  const whole = useSyncExternalStore(source.listen, source.now)
  const read = useAnswerIf('readings', canvas.readings && whole.centre ? { id: whole.centre.id } : null).data?.items
  const issues = useIssues(canvas, around.territory.kinds.get(canvas.about), whole)
  const untold = useMemo(
    (): Scene => ({
      canvas,
      kinds: around.territory.kinds,
      cards: whole.cards,
      records: new Map(
        [...whole.others, ...whole.cards, ...(whole.centre ? [whole.centre] : [])].map(record => [record.id, record]),
      ),
      links: whole.links,
      others: whole.others,
      centre: whole.centre,
      issues,
      ...(read ? { readings: read } : {}),
      told: null,
      members: around.members,
      teams: around.teams,
      today: ownToday(),
      asked: { lanes: search.lanes, limits: search.limits, fold: search.fold, show: search.show, where: asked, q },
    }),
    [canvas, around, whole, read, issues, search.lanes, search.limits, search.fold, search.show, asked, q],
  )
  const told = useTold(untold, primitive)
  const scene = useMemo(() => ({ ...untold, told }), [untold, told])
  return { scene, whole }
}
