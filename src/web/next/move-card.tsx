import type { RecordName } from '../../model/answers.ts'
import type { Move } from '../../model/next.ts'
import { Button } from '../../ui/button.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { day, decimal, minutes } from '../format.ts'
import { usePerform } from '../perform.ts'
import { SetAside } from '../record/record-findings.tsx'
import { Said } from '../said.tsx'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { nextWords } from '../words/next.words.ts'

const shown = 4

/** One move: what to do, why, for which records, and the button that does it. */
export function MoveCard({ move, place, mayWrite }: { move: Move; place: number; mayWrite: boolean }) {
  const perform = usePerform()
  const territory = useTerritory()
  const { stake, urgency, effort } = move.parts
  const chip = (record: RecordName) => (
    <LinkChip
      address={recordAddress(record.key)}
      mark={record.key}
      title={record.title}
      tone={toneOf(territory, record.kind)}
    />
  )
  const tone = territory.areas.find(area => area.id === move.area)?.colour
  return (
    <li className="move" data-tone={tone}>
      <span className="move-place number" aria-hidden>
        {place}
      </span>
      <div className="move-words">
        {move.records.length > 0 && (
          <ul className="move-records">
            {move.records.slice(0, shown).map(record => (
              <li key={record.id}>{chip(record)}</li>
            ))}
            {move.records.length > shown && <li className="small quiet">+{move.records.length - shown}</li>}
          </ul>
        )}
        <h2 className="move-says">
          <Said>{move.says}</Said>
        </h2>
        <p className="soft">
          <Said>{move.why}</Said>
        </p>
        <div className="move-foot">
          {mayWrite && (
            <Button
              look={place === 1 ? 'first' : 'second'}
              size="small"
              onPress={() => perform(move.action, move.records[0] ?? null)}
            >
              {move.action.label}
            </Button>
          )}
          <span
            className="small quiet number"
            title={nextWords.score(decimal(stake), decimal(urgency), decimal(effort))}
          >
            {minutes(move.minutes)}
            {move.due && ` · ${nextWords.due(day(move.due))}`}
          </span>
          {mayWrite && (
            <span className="move-aside">
              <SetAside
                rule={move.rule}
                on={move.records.length === 1 ? (move.records[0] ?? null) : null}
                says={move.says}
              />
            </span>
          )}
        </div>
      </div>
    </li>
  )
}
