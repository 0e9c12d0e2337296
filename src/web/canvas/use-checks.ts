import { useEffect, useMemo, useState } from 'react'
import type { CanvasWhole } from '../../client/canvas-pages.ts'
import type { Canvas } from '../../model/canvas.ts'
import { app } from '../app.ts'

type Issues = ReadonlyMap<string, readonly string[]>
const none: Issues = new Map()

/** What the canvas's own calculation finds wrong with each of its rows, asked again when they change. */
export function useChecks(canvas: Canvas, { cards, links }: CanvasWhole): Issues {
  const [issues, setIssues] = useState(none)
  const { checks, letters } = canvas
  const input = useMemo(
    () => (checks && letters ? inputOf({ checks, letters }, cards, links) : null),
    [checks, letters, cards, links],
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
  { checks, letters }: Required<Pick<Canvas, 'checks' | 'letters'>>,
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
      Object.entries(checks.fields ?? {}).map(([name, field]) => [name, textOf(card.fields[field])]),
    ),
  }))
  return { [checks.rows]: rows }
}

// a long text is left out of what a canvas reads: that something is there is all a check asks
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : 'said'
