import { Fragment } from 'react'
import { dated } from './format.ts'
import { toneOf, useTerritory } from './territory.ts'

/** A key; or an amount or a span, which are not broken at their dash. */
const key = /(?<![\w-])(?:([A-Z]{1,3})-\d+|(?:[A-Z]{3} )?\d[\d.,]*–\d[\d.,]*k?)(?![\w-])/g

/** A sentence that was worked out: its days as the reader writes them, the records it names in the colour of their place. */
export function Said({ children }: { children: string }) {
  const territory = useTerritory()
  const text = dated(children)
  const named = [...text.matchAll(key)].filter(([, prefix]) => prefix === undefined || territory.byPrefix.has(prefix))
  if (named.length === 0) return text
  let read = 0
  return (
    <>
      {named.map(found => {
        const before = text.slice(read, found.index)
        read = found.index + found[0].length
        const kind = found[1] === undefined ? undefined : territory.byPrefix.get(found[1])
        return (
          <Fragment key={found.index}>
            {before}
            <span
              {...(kind
                ? { className: 'said-key', 'data-tone': toneOf(territory, kind.word) }
                : { className: 'unbroken' })}
            >
              {found[0]}
            </span>
          </Fragment>
        )
      })}
      {text.slice(read)}
    </>
  )
}
