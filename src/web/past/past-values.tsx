import { useState } from 'react'
import type { Detail, HistoryLine } from '../../model/answers.ts'
import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Tag } from '../../ui/tag.tsx'
import { make } from '../change.ts'
import { useAround } from '../list/use-around.ts'
import { useTerritory } from '../territory.ts'
import { pastWords } from '../words/past.words.ts'
import { nameOfValue, saidValue } from './said-value.ts'
import { broughtBack, type ValueThen, valuesOf } from './versions.ts'

interface Props {
  then: ChartRecord
  detail: Detail
  /** What the version at hand changed. */
  changed: HistoryLine['changed']
}

/** Every value then and now side by side; what differs is marked and can be brought back, one value at a time. */
export function PastValues({ then, detail, changed }: Props) {
  const territory = useTerritory()
  const [onlyDiffering, setOnly] = useState(false)
  const kind = territory.kinds.get(then.kind)
  if (!kind) return null
  const values = valuesOf(kind, then, detail.record)
  const differing = values.filter(({ differs }) => differs).length
  const isSameKind = then.kind === detail.record.kind
  const touched = new Set(changed.map(({ field }) => field))
  return (
    <section className="record-section" aria-labelledby="then-values">
      <div className="section-head">
        <h2 id="then-values">{differing === 0 ? pastWords.sameAsNow : pastWords.differ(differing)}</h2>
        <div className="section-tools">
          <Switch isSelected={onlyDiffering} onChange={setOnly}>
            {pastWords.onlyDiffering}
          </Switch>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: a table laid out as a grid is read as one only where it says so */}
      <table className="then" role="table">
        <thead>
          <tr>
            <th scope="col">{pastWords.value}</th>
            <th scope="col">{pastWords.atThatTime}</th>
            <th scope="col">{pastWords.now}</th>
          </tr>
        </thead>
        <tbody>
          {values
            .filter(({ differs }) => differs || !onlyDiffering)
            .map(value => (
              <Line
                key={value.name}
                kind={kind}
                value={value}
                isTouched={touched.has(value.name)}
                back={isSameKind && value.differs && detail.may.includes('update') ? detail.record : null}
              />
            ))}
        </tbody>
      </table>
      {!isSameKind && <p className="small quiet">{pastWords.otherKind}</p>}
    </section>
  )
}

function Line({
  kind,
  value,
  isTouched,
  back,
}: {
  kind: Kind
  value: ValueThen
  isTouched: boolean
  /** The record its old value may be brought back to. */
  back: ChartRecord | null
}) {
  const around = useAround()
  const label = nameOfValue(kind, value.name)
  const bringBack = () =>
    back &&
    void make(
      [{ verb: 'update', id: back.id, version: back.version, set: broughtBack(value) }],
      pastWords.brought(label, back.key),
    )
  return (
    <tr data-differs={value.differs || undefined}>
      <th scope="row">
        {label}
        {isTouched && (
          <>
            {' '}
            <Tag tone="blue">{pastWords.changedHere}</Tag>
          </>
        )}
      </th>
      <td className="then-text" data-head={pastWords.atThatTime}>
        {saidValue(kind, value.name, value.then, around)}
      </td>
      <td className="then-text" data-head={pastWords.now}>
        {value.differs ? (
          <>
            {saidValue(kind, value.name, value.now, around)}
            {back && (
              <Button size="small" onPress={bringBack} aria-label={pastWords.bringBackOf(label)}>
                {pastWords.bringBack}
              </Button>
            )}
          </>
        ) : (
          <span className="quiet">{pastWords.same}</span>
        )}
      </td>
    </tr>
  )
}
