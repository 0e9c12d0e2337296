import { Fragment } from 'react'
import { dated } from './format.ts'
import { toneOf, useTerritory } from './territory.ts'

const key = /(?<![\w-])([A-Z]{1,3})-\d+(?![\w-])/g

/** A sentence of a finding: its days as the reader writes them, the records it names in the colour of their place. */
export function Said({ children }: { children: string }) {
  const territory = useTerritory()
  const text = dated(children)
  const named = [...text.matchAll(key)].filter(([, prefix]) => territory.byPrefix.has(prefix!))
  if (named.length === 0) return text
  let read = 0
  return (
    <>
      {named.map(found => {
        const before = text.slice(read, found.index)
        read = found.index + found[0].length
        return (
          <Fragment key={found.index}>
            {before}
            <span className="said-key" data-tone={toneOf(territory, territory.byPrefix.get(found[1]!)!.word)}>
              {found[0]}
            </span>
          </Fragment>
        )
      })}
      {text.slice(read)}
    </>
  )
}
