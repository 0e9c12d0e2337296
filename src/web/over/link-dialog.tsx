import './over.css'
import { useState } from 'react'
import type { RecordName } from '../../model/answers.ts'
import type { Change } from '../../model/change.ts'
import { newId } from '../../model/id.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { Select } from '../../ui/select.tsx'
import { make } from '../change.ts'
import { FieldPage } from '../record/field-page.tsx'
import { choiceFor, type LinkChoice, linkChange, linkChoices } from '../record/link-choices.ts'
import type { Over } from '../shell/dialogs.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { overWords } from '../words/over.words.ts'
import { recordWords } from '../words/record.words.ts'
import { type Picked, RecordPicker } from './record-picker.tsx'

type Asked = Extract<Over, { dialog: 'link' }>

/** Joins a record with another: how, to what (found or made here), and what is said about the link. */
export function LinkDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const territory = useTerritory()
  const choices = linkChoices(territory, asked.on.kind)
  const given = asked.side
    ? choices.find(choice => choice.evidence)
    : asked.name && asked.way
      ? choiceFor(choices, asked.name, asked.way)
      : undefined
  const [choice, setChoice] = useState<LinkChoice | undefined>(given)
  const [picked, setPicked] = useState<Picked | null>(null)
  const [values, setValues] = useState<Record<string, unknown>>({
    ...asked.values,
    ...(asked.side ? { side: asked.side } : {}),
  })
  const kinds = given && asked.kinds ? asked.kinds : (choice?.kinds ?? [])
  async function link() {
    if (!picked || !choice) return
    onClose()
    await make(
      changesFor(asked.on, picked, choice, values),
      recordWords.linked(asked.on.key, picked.key ?? picked.title),
    )
  }
  return (
    <Dialog title={overWords.link(`${asked.on.key} ${asked.on.title}`)} close={overWords.close} onClose={onClose}>
      <div className="link-form">
        {!given && (
          <Select
            label={overWords.linkHow}
            options={choices.map(one => ({
              id: one.id,
              label: one.evidence ? recordWords.evidence : one.says,
              help: one.kinds
                .slice(0, 3)
                .map(word => territory.kinds.get(word)?.title.toLowerCase())
                .join(', '),
            }))}
            value={choice?.id ?? null}
            onChange={id => {
              setChoice(choices.find(one => one.id === id))
              setPicked(null)
            }}
            placeholder={overWords.linkHow}
          />
        )}
        {choice && !picked && (
          <RecordPicker
            label={given ? `${choice.evidence ? recordWords.evidence : choice.says}…` : overWords.linkTo}
            kinds={kinds}
            except={asked.on.id}
            onPick={setPicked}
          />
        )}
        {choice && picked && (
          <>
            <div className="picked">
              {picked.key && <Key mark={picked.key} tone={toneOf(territory, picked.kind)} />}
              <span className="shortened">{picked.title}</span>
              {!picked.key && <span className="small quiet">{territory.kinds.get(picked.kind)?.title}</span>}
              <Button look="plain" size="small" onPress={() => setPicked(null)}>
                {overWords.pickAnother}
              </Button>
            </div>
            <FieldPage>
              <Values choice={choice} kind={picked.kind} values={values} onChange={setValues} />
            </FieldPage>
            <div className="dialog-foot">
              <Button look="plain" onPress={onClose}>
                {overWords.cancel}
              </Button>
              <Button look="first" autoFocus onPress={() => void link()}>
                {overWords.linkIt}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}

function Values({
  choice,
  kind,
  values,
  onChange,
}: {
  choice: LinkChoice
  kind: string
  values: Record<string, unknown>
  onChange: (values: Record<string, unknown>) => void
}) {
  const fields = Object.entries(choice.by.get(kind)?.link.values ?? {})
  // what evidence shows and how strong it is decides what it is worth; the rest may follow later
  const first = choice.evidence
    ? ['side', 'strength', 'at', 'shows', 'note', 'importance']
    : fields.map(([name]) => name)
  return fields
    .filter(([name]) => first.includes(name))
    .map(([name, field]) => (
      <FieldEditor
        key={name}
        field={field}
        label={field.label}
        help={field.help}
        value={values[name] ?? null}
        onChange={value => onChange({ ...values, [name]: value })}
      />
    ))
}

function changesFor(on: RecordName, picked: Picked, choice: LinkChoice, values: Record<string, unknown>): Change[] {
  const id = picked.id ?? newId()
  const fields = choice.by.get(picked.kind)?.link.values ?? {}
  const kept = Object.fromEntries(Object.entries(values).filter(([name, value]) => name in fields && value !== null))
  const made: Change[] = picked.id ? [] : [{ verb: 'create', id, kind: picked.kind, title: picked.title }]
  const link = linkChange(newId(), on.id, { id, kind: picked.kind }, choice, kept)
  return link ? [...made, link] : made
}
