import type { WhatIf } from '../../model/what-if.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { whatIfWords } from '../words/what-if.words.ts'

/** Bets laid on a team's lanes, week by week. */
export function Lanes({ title, laid, answer }: { title: string; laid: WhatIf['picture']['before']; answer: WhatIf }) {
  const territory = useTerritory()
  const { picture, bet } = answer
  const weeks = Math.max(1, ...[...picture.before, ...picture.after].map(one => one.finish))
  const nameOf = (id: string) => picture.names.find(one => one.id === id)
  const lanes = Array.from({ length: picture.lanes }, (_, lane) => laid.filter(one => one.lane === lane))
  return (
    <figure className="plan-lanes">
      <figcaption className="record-label">{title}</figcaption>
      {lanes.map((bars, lane) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place
        <ul key={lane} className="plan-lane" aria-label={whatIfWords.lane(lane + 1)}>
          {bars.map(bar => {
            const name = nameOf(bar.id)
            return (
              <li
                key={bar.id}
                className="plan-bar"
                data-tone={toneOf(territory, bet.kind)}
                data-tried={bar.id === bet.id || undefined}
                style={{
                  insetInlineStart: `${(bar.start / weeks) * 100}%`,
                  inlineSize: `${((bar.finish - bar.start) / weeks) * 100}%`,
                }}
                title={whatIfWords.barOf(
                  `${name?.key} ${name?.title}`,
                  Math.round(bar.start) + 1,
                  Math.round(bar.finish),
                )}
              >
                <span className="shortened">
                  {name?.key} {name?.title}
                </span>
              </li>
            )
          })}
        </ul>
      ))}
    </figure>
  )
}
