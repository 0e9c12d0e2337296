import { mapWords } from '../words/map.words.ts'

/** What the three colours of the map mean. */
export function Legend() {
  return (
    <ul className="map-legend" aria-label={mapWords.legend}>
      <li data-tone="rose">{mapWords.outside}</li>
      <li data-tone="blue">{mapWords.ours}</li>
      <li data-tone="violet">{mapWords.meet}</li>
    </ul>
  )
}
