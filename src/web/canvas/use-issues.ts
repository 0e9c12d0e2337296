import { useEffect, useMemo, useState } from 'react'
import type { CanvasWhole } from '../../client/canvas-pages.ts'
import type { Canvas, Checks, Letter } from '../../model/canvas.ts'
import type { Field, Step } from '../../model/field.ts'
import type { Kind } from '../../model/kind.ts'
import { app } from '../app.ts'

type Issues = ReadonlyMap<string, readonly string[]>
const none: Issues = new Map()

/** What the canvas's own calculation finds wrong with each of its rows, asked again when they change. */
export function useIssues(
  canvas: Canvas,
  kind: Kind | undefined,
  { cards, links }: Pick<CanvasWhole, 'cards' | 'links'>,
): Issues {
  const [issues, setIssues] = useState(none)
  const { checks, letters } = canvas
  const input = useMemo(
    () => (checks && kind ? inputOf(checks, letters ?? [], kind, cards, links) : null),
    [checks, letters, kind, cards, links],
  )
  useEffect(() => {
    if (!checks || !input) return
    let isOver = false
    app.contract.calc({ name: checks.method, input }).then(
      ({ output }) => {
        // every check of rows answers `issues` by id
        const found = (output as { issues?: Record<string, readonly string[]> }).issues ?? {}
        if (!isOver) setIssues(new Map(Object.entries(found)))
      },
      // what cannot be checked just now is shown unchecked
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [checks, input])
  return issues
}

function inputOf(
  checks: Checks,
  letters: readonly Letter[],
  { fields }: Kind,
  cards: CanvasWhole['cards'],
  links: CanvasWhole['links'],
): Record<string, unknown> {
  const byCard = Map.groupBy(links, link => link.from)
  const rows = cards.map(card => ({
    id: card.id,
    ...Object.fromEntries(
      letters.map(({ letter, link }) => [
        letter,
        (byCard.get(card.id) ?? []).filter(one => one.name === link).map(one => one.to),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(checks.fields ?? {}).map(([name, field]) => [name, saidIn(fields[field], card.fields[field])]),
    ),
  }))
  return { [checks.rows]: rows }
}

// the lines of a list, or a text as far as a card holds it: a check asks what is there
function saidIn(field: Field | undefined, value: unknown): string | readonly string[] {
  // steps are checked to be steps by their own schema
  if (field?.type === 'steps') return ((value ?? []) as readonly Step[]).map(step => step.text)
  return typeof value === 'string' ? value : ''
}
