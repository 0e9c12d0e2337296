import './lanes-curve.css'
import type { Drawn } from '../primitive.ts'
import type { LanesLayout } from './lanes-layout.ts'
import { type LineMark, lineOf } from './lanes-line.ts'
import { toneOf } from './lanes-size.ts'
import type { LanesWords } from './lanes-words.ts'

/** How people feel from stage to stage: a line with its lowest and highest point, its gaps, and what is only assumed. */
export function LanesCurve({ scene, layout, words }: Drawn<LanesLayout> & { words: LanesWords }) {
  const { within } = scene.canvas
  const box = layout.curve
  const line = within ? lineOf(scene.told, layout, within.range) : null
  if (!box || !within || !line) return null
  const ends = scene.kinds.get(scene.centre?.kind ?? '')?.links[within.link]?.values?.[within.score]?.ends
  const isSilent = line.marks.every(mark => mark.mean === null)
  return (
    <section
      className="lanes-curve"
      aria-label={words.feeling}
      style={{ transform: `translateY(${box.y}px)`, width: box.width, height: box.height }}
    >
      <svg viewBox={`0 ${box.y} ${box.width} ${box.height}`} aria-hidden>
        <line x1={0} x2={box.width} y1={line.zero} y2={line.zero} className="lanes-zero" />
        {line.runs.map(path => (
          <path key={path} d={path} />
        ))}
        {line.fall && <path d={line.fall} className="lanes-fall" />}
        {line.marks.map(({ column, at, mean, isHollow }) =>
          mean === null ? null : (
            <circle
              key={column}
              cx={at.x}
              cy={at.y}
              r={6}
              data-feels={toneOf(mean)}
              data-hollow={isHollow || undefined}
            />
          ),
        )}
      </svg>
      {ends && (
        <>
          <span className="lanes-end" style={{ top: 6 }}>
            {ends[1]}
          </span>
          <span className="lanes-end" style={{ bottom: 6 }}>
            {ends[0]}
          </span>
        </>
      )}
      {isSilent && <p className="lanes-silent">{words.silent}</p>}
      <ul>
        {line.marks.map(mark => (
          <li key={mark.column} style={{ left: mark.at.x, top: mark.at.y - box.y }} data-side={sideOf(mark)}>
            <Value mark={mark} words={words} isSilent={isSilent} />
          </li>
        ))}
      </ul>
    </section>
  )
}

// the words stand on the far side of the middle, where no line runs
const sideOf = ({ mean }: LineMark): string => (mean === null ? 'on' : mean >= 0 ? 'above' : 'below')

function Value({ mark, words, isSilent }: { mark: LineMark; words: LanesWords; isSilent: boolean }) {
  if (mark.mean === null)
    return (
      <>
        <span className="only-read">{mark.label}: </span>
        <span className="lanes-gap" hidden={isSilent}>
          {words.gap}
        </span>
      </>
    )
  const marks = marksOf(mark, words)
  return (
    <>
      <span className="only-read">{mark.label}: </span>
      <b className="number">{words.mean(mark.mean, mark.count)}</b>
      {marks.length > 0 && (
        <span
          className="lanes-mark"
          data-tone={mark.isLow || mark.drop !== null ? 'bad' : mark.isHigh ? 'good' : undefined}
        >
          {marks.join(' · ')}
        </span>
      )}
    </>
  )
}

/** What is marked about a stage: the ends of the line, the steepest way down, and what rests on nothing yet. */
export const marksOf = ({ isLow, isHigh, drop, isHollow }: LineMark, words: LanesWords): string[] => [
  ...(isLow ? [words.lowest] : []),
  ...(isHigh ? [words.highest] : []),
  ...(drop === null ? [] : [words.drop(drop)]),
  ...(isHollow ? [words.assumed] : []),
]
