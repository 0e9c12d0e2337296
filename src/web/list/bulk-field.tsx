import { useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import { type Setting, settingOf } from '../../model/setting.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { Select } from '../../ui/select.tsx'
import { FieldPage } from '../record/field-page.tsx'
import { listWords } from '../words/list.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { picksOf } from './cell-picks.ts'
import type { Around } from './use-around.ts'

interface Props {
  kind: Kind
  name: string
  around: Around
  count: number
  onSet: (setting: Setting) => void
  onClose: () => void
}

/** One value for many records: written once, looked at, then set in one step. */
export function BulkField({ kind, name, around, count, onSet, onClose }: Props) {
  const field = kind.fields[name]
  const label = field?.label ?? listWords.names[name] ?? name
  const [value, setValue] = useState<unknown>(null)
  const picks = picksOf(kind, name, around)
  const setting = field ? { fields: { [name]: value } } : settingOf(kind, name, String(value ?? ''))
  return (
    <Dialog title={listWords.bulk.set(label)} close={shellWords.close} onClose={onClose}>
      {field ? (
        <FieldPage>
          <FieldEditor field={field} label={label} help={field.help} value={value} onChange={setValue} />
        </FieldPage>
      ) : (
        <Select
          label={label}
          options={(picks ?? []).filter(({ id }) => id !== '')}
          value={value === null ? null : String(value)}
          onChange={setValue}
          placeholder={listWords.unknown}
          none={listWords.unknown}
        />
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>{listWords.cancel}</Button>
        <Button
          look="first"
          onPress={() => {
            onSet(setting)
            onClose()
          }}
        >
          {listWords.bulk.apply(count)}
        </Button>
      </div>
    </Dialog>
  )
}
