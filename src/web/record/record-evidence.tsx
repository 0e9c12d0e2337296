import Plus from 'lucide-react/icons/plus'
import type { Detail } from '../../model/answers.ts'
import type { Evidence, Verdict } from '../../model/verdict.ts'
import { Button } from '../../ui/button.tsx'
import { Confidence, EvidenceBar, Strength } from '../../ui/confidence.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { capital, day, decimal } from '../format.ts'
import { dialogs } from '../shell/dialogs.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { recordWords } from '../words/record.words.ts'

/** What is known for and against a claim: the word first, then the items, then how it is worked out. */
export function RecordEvidence({ detail: { record, may } }: { detail: Detail }) {
  const { data } = useAnswer('evidence', { id: record.id })
  const verdict = data?.verdict
  const add = (side: 'for' | 'against') => dialogs.open({ dialog: 'link', on: record, way: 'to', side })
  const tools = may.includes('link') && (
    <>
      <Button size="small" onPress={() => add('for')}>
        <Plus aria-hidden />
        {recordWords.addFor}
      </Button>
      <Button size="small" onPress={() => add('against')}>
        <Plus aria-hidden />
        {recordWords.addAgainst}
      </Button>
    </>
  )
  return (
    <section className="record-section" aria-labelledby="evidence">
      <div className="section-head">
        <h2 id="evidence">{recordWords.evidence}</h2>
        <div className="section-tools">{tools}</div>
      </div>
      {verdict && verdict.items.length === 0 && <Empty title={recordWords.noEvidence} />}
      {verdict && verdict.items.length > 0 && <Known verdict={verdict} />}
    </section>
  )
}

function Known({ verdict }: { verdict: Verdict }) {
  const said = verdict.says.split(':')[0]!.split(',')[0]!
  return (
    <div className="known">
      <div className="known-top">
        <Confidence
          word={verdict.word}
          label={capital(said)}
          confidence={verdict.confidence}
          name={recordWords.confidence}
        />
        <EvidenceBar
          against={verdict.against}
          support={verdict.for}
          most={4.2}
          name={recordWords.evidenceBar(decimal(verdict.for), decimal(verdict.against))}
        />
      </div>
      <p className="known-says">{capital(verdict.says.replace(/^[^:]*:\s*/, ''))}</p>
      <p className="small soft">
        {[
          recordWords.items(verdict.items.length),
          recordWords.sources(verdict.sources),
          verdict.newest && recordWords.newest(day(verdict.newest)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {verdict.oneSided && <p className="small care">{recordWords.oneSided}</p>}
      {(['for', 'against'] as const).map(side => (
        <Side key={side} side={side} items={verdict.items.filter(item => item.side === side)} />
      ))}
      <Unfold says={recordWords.how}>
        <p className="small soft">{recordWords.howWords}</p>
      </Unfold>
    </div>
  )
}

function Side({ side, items }: { side: 'for' | 'against'; items: readonly Evidence[] }) {
  const territory = useTerritory()
  if (items.length === 0) return null
  return (
    <div className="side">
      <h3 className="record-label">{recordWords.sides[side]}</h3>
      <ul className="items">
        {items.map(item => (
          <li key={item.link} className="item">
            <LinkChip
              address={recordAddress(item.key)}
              mark={item.key}
              title={item.title}
              tone={toneOf(territory, item.kind)}
            />
            <span className="item-weight">
              <Strength value={item.strength} name={recordWords.strength(item.strength)} />
              <span className="small quiet number">{day(item.at)}</span>
            </span>
            {item.inside && <Tag>{recordWords.inside}</Tag>}
            {item.relayed && <Tag>{recordWords.relayed}</Tag>}
            {item.changed && <Tag tone="care">{recordWords.changedCriterion}</Tag>}
            {item.note && <p className="item-note small soft">{item.note}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
