import type { LadderRung } from '../../model/why.ts'
import { Button } from '../../ui/button.tsx'
import { HiddenChip, LinkChip } from '../../ui/link-chip.tsx'
import { Tag } from '../../ui/tag.tsx'
import { listed } from '../format.ts'
import { usePerform } from '../perform.ts'
import { recordAddress } from '../shell/places.ts'
import { isClosed, stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { whyWords } from '../words/why.words.ts'

/** Rungs and what lies beyond each, as a tree one reads downward: the line is whole, thin or broken. */
export function Rungs({ rungs, name }: { rungs: readonly LadderRung[]; name?: string }) {
  if (rungs.length === 0) return null
  return (
    <ul className="rungs" {...(name ? { 'aria-label': name } : {})}>
      {rungs.map((rung, place) => (
        <li
          key={rung.link ?? `${rung.says} ${place}`}
          className="rung"
          data-standing={rung.standing}
          data-side={rung.side}
        >
          <div className="rung-line">
            <span className="rung-says">{rung.says}</span>
            <Stand rung={rung} />
          </div>
          <Rungs rungs={rung.beyond} />
        </li>
      ))}
    </ul>
  )
}

function Stand({ rung }: { rung: LadderRung }) {
  const territory = useTerritory()
  if (rung.standing === 'missing') return <Missing rung={rung} />
  const { record } = rung
  if (!record) return <HiddenChip>{whyWords.standing.hidden}</HiddenChip>
  return (
    <>
      <LinkChip
        address={recordAddress(record.key)}
        mark={record.key}
        title={record.title}
        state={stateLabel(territory, record.kind, record.state)}
        tone={toneOf(territory, record.kind)}
        closed={isClosed(territory.kinds.get(record.kind), record.state)}
      />
      {rung.again && <span className="small quiet">{whyWords.again}</span>}
      {rung.verdict && <span className="small soft">{rung.verdict.says}</span>}
      {rung.thin && (
        <span title={rung.thin.remedy}>
          <Tag tone="care">{rung.thin.says}</Tag>
        </span>
      )}
    </>
  )
}

function Missing({ rung }: { rung: LadderRung }) {
  const territory = useTerritory()
  const perform = usePerform()
  const kinds = rung.kinds.map(word => territory.kinds.get(word)?.title.toLowerCase() ?? word)
  const on = useAnswerIf('read', rung.action ? { id: rung.action.on } : null).data?.record
  return (
    <span className="rung-missing">
      <span>{listed(kinds).replace(/ and ([^ ]+)$/, ' / $1') || whyWords.standing.missing}</span>
      <Tag tone="care">{whyWords.standing.missing}</Tag>
      {rung.action && on && (
        <Button size="small" onPress={() => perform(rung.action!.action, on)}>
          {rung.action.action.label}
        </Button>
      )}
    </span>
  )
}
