import { mapWords } from '../words/map.words.ts'

/** What the three colours of the map mean, its marks and the numbers on its arrows. */
export function Legend({ isAttention = false }: { isAttention?: boolean }) {
  return (
    <div className="map-legend">
      <ul aria-label={mapWords.legend}>
        <li data-tone="rose">
          <span className="map-swatch" aria-hidden />
          {mapWords.outside}
        </li>
        <li data-tone="blue">
          <span className="map-swatch" aria-hidden />
          {mapWords.ours}
        </li>
        <li data-tone="violet">
          <span className="map-swatch" aria-hidden />
          {mapWords.meet}
        </li>
      </ul>
      {isAttention && <p>{mapWords.fuller}</p>}
      <p aria-hidden>
        {!isAttention && (
          <span>
            <span className="map-mark" data-sort="wrong" />
            {mapWords.isWrong}
          </span>
        )}
        <span className={isAttention ? 'map-drawn-only' : undefined}>
          <span className="map-mark" />
          {mapWords.isMissing}
        </span>
        <span className="map-drawn-only">→ {mapWords.flowed}</span>
      </p>
    </div>
  )
}
