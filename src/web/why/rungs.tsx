import Plus from 'lucide-react/icons/plus'
import type { LadderRung } from '../../model/why.ts'
import { Button } from '../../ui/button.tsx'
import { HiddenChip, Key } from '../../ui/link-chip.tsx'
import { usePerform } from '../perform.ts'
import { recordAddress } from '../shell/places.ts'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { whyWords } from '../words/why.words.ts'

/** Rungs and what lies beyond each; the line to a rung is whole, thin or broken. */
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
          <div className="rung-card">
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
  const tone = toneOf(territory, record.kind)
  return (
    <>
      <a className="rung-record" href={recordAddress(record.key)}>
        <Key mark={record.key} tone={tone} />
        <span className="rung-title">{record.title}</span>
      </a>
      <span className="rung-notes small quiet">
        {[stateLabel(territory, record.kind, record.state), rung.again && whyWords.again, rung.verdict?.says]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {rung.thin && (
        <span className="rung-thin small" title={rung.thin.remedy}>
          {whyWords.standing.thin}: {rung.thin.says}
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
    <>
      <span className="rung-title quiet">{whyWords.gap(kinds)}</span>
      {rung.action && on && (
        <Button size="small" onPress={() => perform(rung.action!.action, on)}>
          <Plus aria-hidden />
          {rung.action.action.label}
        </Button>
      )}
    </>
  )
}
