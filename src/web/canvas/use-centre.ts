import type { Canvas } from '../../model/canvas.ts'
import { isOpen } from '../../model/kind.ts'
import type { PictureOption } from '../../ui/canvas/primitive.ts'
import { useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'

interface Centre {
  /** The key of the record that all is drawn around; none where there is none yet, or none is needed. */
  of: string | undefined
  isMissing: boolean
  options: readonly PictureOption[]
}

/** Whether the newest reading lies beyond what is usual: such a one is looked at first. */
function isOut({ latest, usual }: Record<string, unknown>): boolean {
  const range = usual as { low: number; high: number } | null | undefined
  return typeof latest === 'number' && !!range && (latest < range.low || latest > range.high)
}

/** The record a canvas is drawn around: the one the address names, else the first there is; and the choice of others. */
export function useCentre(canvas: Canvas, asked: string | undefined): Centre {
  const territory = useTerritory()
  const needs = canvas.within || canvas.readings ? territory.kinds.get(canvas.centre?.kind ?? '') : undefined
  const open = needs ? Object.keys(needs.states).filter(state => isOpen(needs, state)) : []
  const listed = useAnswerIf(
    'list',
    needs ? { kind: needs.word, where: `state=${open.join(',')}`, sort: 'key', limit: 100 } : null,
  ).data
  if (!needs) return { of: asked, isMissing: false, options: [] }
  const items = listed?.items ?? []
  const of = asked ?? (items.find(({ fields }) => isOut(fields)) ?? items[0])?.key
  const named = items.map(({ key, title }) => ({ id: key, label: canvas.readings ? `${key} ${title}` : title }))
  return {
    of,
    isMissing: asked === undefined && listed !== undefined && items.length === 0,
    options: items.length > 1 && of ? [{ name: 'of', label: needs.title, options: named, value: of }] : [],
  }
}
