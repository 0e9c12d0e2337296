import ChevronDown from 'lucide-react/icons/chevron-down'
import { useEffect, useRef, useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import { type Audience, audiences, type ChartRecord } from '../../model/record.ts'
import { Button } from '../../ui/button.tsx'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { useFieldSetting } from '../../ui/fields/field-setting.ts'
import { HeldBack } from '../../ui/not-now.tsx'
import { Select } from '../../ui/select.tsx'
import { make } from '../change.ts'
import { makeMine } from '../make-mine.ts'
import { recordWords } from '../words/record.words.ts'
import { CameFromSaid } from './came-from-said.tsx'
import { fieldOrder, type NamedField } from './field-order.ts'
import { RecordTags } from './record-tags.tsx'
import { RecordTeam, useTeams } from './record-team.tsx'

interface Props {
  record: ChartRecord
  kind: Kind
  edit: string | undefined
}

/** The texts of a record, to be read and written where they stand. */
export function RecordTexts({ record, kind, edit }: Props) {
  const { texts } = fieldOrder(kind, record.fields, edit)
  return texts.map(one => (
    <section key={one.name} className="record-text">
      <h2 className="record-label">{one.field.label}</h2>
      <Edited record={record} named={one} edit={edit} />
    </section>
  ))
}

/** State, owner and the short values of a record, in one column. */
export function RecordAside({ record, kind, edit }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { people } = useFieldSetting()
  const teams = useTeams()
  const team = teams.find(one => one.id === record.team)
  const { values, unknown } = fieldOrder(kind, record.fields, edit)
  const set = (value: Partial<ChartRecord>) => void makeMine(record, record.version, value)
  const states = Object.entries(kind.states).map(([id, state]) => ({ id, label: state.label }))
  return (
    <div className="values">
      <Row label={recordWords.state} field="state">
        <Select
          label={recordWords.state}
          unlabelled
          bare
          options={states}
          value={record.state}
          onChange={state => state && set({ state })}
          placeholder=""
        />
      </Row>
      <Row label={recordWords.owner} field="owner">
        <Select
          label={recordWords.owner}
          unlabelled
          bare
          options={people}
          value={record.owner}
          onChange={owner => set({ owner })}
          placeholder={recordWords.nobody}
          none={recordWords.nobody}
        />
      </Row>
      {values.map(one => (
        <Row key={one.name} label={one.field.label} help={one.field.help} isLong={isLong(record.fields[one.name])}>
          <Edited record={record} named={one} edit={edit} />
        </Row>
      ))}
      {isOpen &&
        unknown.map(one => (
          <Row key={one.name} label={one.field.label} help={one.field.help} isLong={isLong(record.fields[one.name])}>
            <Edited record={record} named={one} edit={edit} />
          </Row>
        ))}
      {unknown.length > 0 && (
        <div className="values-more">
          {/* who may not write them may read them all the same */}
          <HeldBack reason={null}>
            <Button look="plain" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              <ChevronDown aria-hidden className={isOpen ? 'turned' : ''} />
              {isOpen ? recordWords.fewerFields : recordWords.moreFields(unknown.length)}
            </Button>
          </HeldBack>
        </div>
      )}
      <Row label={recordWords.tags} field="tags">
        <RecordTags tags={record.tags} onChange={tags => set({ tags })} />
      </Row>
      <Row label={recordWords.audience} field="audience">
        <Select
          label={recordWords.audience}
          unlabelled
          bare
          options={audiences.map(id => ({
            id,
            label: id === 'team' && team ? recordWords.teamAudience(team.name) : recordWords.audiences[id],
          }))}
          value={record.audience}
          // the options are the audiences, so nothing else comes back
          onChange={audience => audience && set({ audience: audience as Audience })}
          placeholder=""
        />
        {record.audience === 'team' && !team && <p className="small care">{recordWords.needsTeam}</p>}
      </Row>
      {(teams.some(one => !one.gone) || team) && (
        <Row label={recordWords.team}>
          <RecordTeam team={record.team} onChange={next => set({ team: next })} />
        </Row>
      )}
      {record.cameFrom && (
        <Row label={recordWords.cameFrom}>
          <CameFromSaid from={record.cameFrom} />
        </Row>
      )}
    </div>
  )
}

// what does not fit beside its label stands below it
const isLong = (value: unknown) => typeof value === 'string' && value.length > 22

function Row({
  label,
  help,
  field,
  isLong = false,
  children,
}: {
  label: string
  help?: string | undefined
  field?: string
  isLong?: boolean
  children: React.ReactNode
}) {
  return (
    <div className="value" title={help} data-field={field} data-long={isLong || undefined}>
      <span className="value-label">{label}</span>
      <div className="value-edit">{children}</div>
    </div>
  )
}

function Edited({
  record,
  named: { name, field },
  edit,
}: {
  record: ChartRecord
  named: NamedField
  edit: string | undefined
}) {
  const place = useRef<HTMLDivElement>(null)
  // who writes changes what stood there when they began, whatever others have written meanwhile
  const began = useRef<number | null>(null)
  useEffect(() => {
    if (edit !== name) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [edit, name])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes when the editor within is entered and left
    <div
      ref={place}
      data-field={name}
      onFocus={() => {
        began.current ??= record.version
      }}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setTimeout(() => (began.current = null))
      }}
    >
      <FieldEditor
        field={field}
        label={field.label}
        help={field.help}
        value={record.fields[name] ?? null}
        draftKey={`${record.id}.${name}`}
        onChange={value => {
          const set = { fields: { [name]: value } }
          // longer texts are joined with what others wrote before they are kept, so they change what stands there now
          return field.type === 'prose'
            ? make([{ verb: 'update', id: record.id, version: record.version, set }])
            : makeMine(record, began.current ?? record.version, set)
        }}
        bare
      />
    </div>
  )
}
