import './progress.css'

/** How far something is, where that can be told. */
export function Progress({ done, of, name, says }: { done: number; of: number; name: string; says: string }) {
  const percent = of === 0 ? 0 : Math.min(100, Math.round((done / of) * 100))
  return (
    <div className="progress">
      <div
        className="progress-track"
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={says}
      >
        <span style={{ inlineSize: `${percent}%` }} />
      </div>
      <p className="small soft number">{says}</p>
    </div>
  )
}

/** Where words will stand as soon as they have been read. */
export function Skeleton({ lines = 3, name }: { lines?: number; name: string }) {
  return (
    <div className="skeleton" role="status" aria-label={name}>
      {Array.from({ length: lines }, (_, line) => `${92 - ((line * 37) % 45)}%`).map((width, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a skeleton never move
        <span key={line} style={{ inlineSize: width }} />
      ))}
    </div>
  )
}
