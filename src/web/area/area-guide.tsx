import type { Area } from '../../model/area.ts'
import { Tag } from '../../ui/tag.tsx'
import { areaWords } from '../words/area.words.ts'

/** What an area asks of you, what to do first, which methods fit when, and with whom. */
export function AreaGuide({ area }: { area: Area }) {
  const { guide } = area
  return (
    <div className="guide">
      <section>
        <h2>{areaWords.asks}</h2>
        <ul className="guide-asks">
          {guide.asks.map(ask => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{areaWords.first}</h2>
        <FirstSteps area={area} />
      </section>
      <section>
        <h2>{areaWords.methods}</h2>
        <dl className="guide-methods">
          {guide.methods.map(method => (
            <div key={method.name}>
              <dt>{method.name}</dt>
              <dd>{method.when}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{areaWords.withWhom}</h2>
        <p>{guide.withWhom}</p>
      </section>
      <section>
        <h2>{areaWords.kinds}</h2>
        <dl className="guide-methods">
          {area.kinds.map(kind => (
            <div key={kind.word}>
              <dt>
                {kind.title} {areaWords.made[kind.made] && <Tag>{areaWords.made[kind.made]}</Tag>}
              </dt>
              <dd>{kind.says}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

/** What to do first in an area. */
export function FirstSteps({ area }: { area: Area }) {
  return (
    <ol className="guide-first">
      {area.guide.first.map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}
