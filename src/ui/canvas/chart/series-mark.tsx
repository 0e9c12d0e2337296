import type { Sign } from './series-layout.ts'

/** A reading: a small dot where it is noise; a triangle that points the way it went where it is a signal. */
export function SeriesMark({
  at: { x, y },
  sign,
  better,
  large,
}: {
  at: { x: number; y: number }
  sign: Sign
  better: 'above' | 'below' | undefined
  large?: boolean
}) {
  if (sign === 'noise') return <circle className="series-dot" cx={x} cy={y} r={large ? 5 : 4} />
  const tone = better === undefined ? 'care' : sign === better ? 'good' : 'bad'
  const turn = sign === 'above' ? -1 : 1
  return (
    <path
      className="series-signal"
      data-tone={tone}
      d={`M${x - 7} ${y - turn * 5}L${x + 7} ${y - turn * 5}L${x} ${y + turn * 8}Z`}
    />
  )
}
