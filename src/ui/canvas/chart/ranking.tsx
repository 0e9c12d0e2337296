import type { Beside } from '../primitive.ts'
import type { ChartWords } from './chart-words.ts'
import type { PlaneLayout } from './plane-layout.ts'

/** So few people that their answers may say something else next time. */
const few = 30

/** The records by what their values come to, beside the plane: one press goes to the dot. */
export function Ranking({ layout, open, onFocus, words }: Beside<PlaneLayout> & { words: ChartWords }) {
  const { ranking } = layout
  return (
    <aside className="ranking" aria-label={words.ranking} data-scrolls>
      <h2 className="ranking-head">
        {words.ranking}
        <span className="small quiet">{words.score}</span>
      </h2>
      {ranking.length === 0 && <p className="small soft">{words.noneRated}</p>}
      <ol className="ranking-rows">
        {ranking.map(({ card, rank, score, region, people, isFirm }) => (
          <li key={card.id}>
            <button
              type="button"
              className="ranking-row"
              onClick={() => onFocus(card.id)}
              aria-current={card.id === open || undefined}
            >
              <span className="ranking-rank number">{rank}</span>
              <span className="ranking-title">{card.title}</span>
              <b className="ranking-score number">{words.number(score)}</b>
              <span className="ranking-zone">
                <i className="ranking-swatch" data-weight={region?.weight ?? 0} aria-hidden /> {region?.label}
                {' · '}
                {isFirm ? words.asked(people) : words.guessed}
                {isFirm && people !== null && people < few && ` · ${words.few}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  )
}
