import './confidence.css'
import type { Tone } from './tag.tsx'
import { Tag } from './tag.tsx'

const tones: Readonly<Record<string, Tone>> = {
  supported: 'good',
  likely: 'good',
  leaning: 'plain',
  contested: 'care',
  unlikely: 'bad',
  refuted: 'bad',
  unknown: 'plain',
}

/** How sure we may be, as a word first and a place on a line second; unknown has no place. */
export function Confidence({
  word,
  label,
  confidence,
  name,
}: {
  word: string
  label: string
  confidence: number | null
  name: string
}) {
  const percent = confidence === null ? null : Math.round(confidence * 100)
  return (
    <span className="confidence" data-tone={tones[word] ?? 'plain'}>
      <Tag tone={tones[word] ?? 'plain'}>{label}</Tag>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element cannot be drawn alike in all browsers */}
      <span
        className="meter"
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? 0}
        aria-valuetext={percent === null ? label : `${label}, ${percent} %`}
      >
        {percent !== null && <span className="meter-mark" style={{ insetInlineStart: `${percent}%` }} />}
      </span>
      {percent !== null && <span className="number small soft">{percent} %</span>}
    </span>
  )
}

/** What speaks against and for something, as two lengths from one middle. */
export function EvidenceBar({
  against,
  support,
  most,
  name,
}: {
  against: number
  support: number
  most: number
  name: string
}) {
  const share = (amount: number) => `${Math.min(100, (amount / most) * 100)}%`
  return (
    <span className="evidence-bar" role="img" aria-label={name}>
      <span className="evidence-side evidence-against">
        <span style={{ inlineSize: share(against) }} />
      </span>
      <span className="evidence-side evidence-for">
        <span style={{ inlineSize: share(support) }} />
      </span>
    </span>
  )
}

/** Strength from 1 to 5 as filled steps. */
export function Strength({ value, name }: { value: number; name: string }) {
  return (
    <span className="strength" role="img" aria-label={name}>
      {[1, 2, 3, 4, 5].map(step => (
        <span key={step} data-on={step <= value || undefined} />
      ))}
    </span>
  )
}
