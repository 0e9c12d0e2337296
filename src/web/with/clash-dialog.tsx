import './with.css'
import { useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { app } from '../app.ts'
import { refused } from '../change.ts'
import { valueText } from '../list/cell-text.ts'
import { makeMine } from '../make-mine.ts'
import { usePersonName } from '../record/field-page.tsx'
import type { Clash, Over } from '../shell/dialogs.ts'
import { useTerritory } from '../territory.ts'
import { listWords } from '../words/list.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { withWords } from '../words/with.words.ts'

type Asked = Extract<Over, { dialog: 'clash' }>

/** Two wrote the same at once: both values, and which of them stands. What is not chosen stays in the history. */
export function ClashDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const { record, clashes, set } = asked
  const kind = useTerritory().kinds.get(record.kind)
  const personName = usePersonName()
  const names = Object.keys(clashes)
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(names))
  const say = (name: string, value: unknown) => (kind ? inWords(kind, name, value, personName) : String(value ?? ''))
  const keep = async () => {
    onClose()
    const { fields = {}, ...common } = set
    const drop = (values: object) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => !clashes[name] || mine.has(name)))
    const next = { ...drop(common), ...(Object.keys(drop(fields)).length > 0 ? { fields: drop(fields) } : {}) }
    if (Object.keys(next).length === 0) return
    try {
      const { version } = (await app.contract.read({ id: record.id })).record
      await makeMine(record, version, next)
    } catch (cause) {
      refused(cause)
    }
  }
  return (
    <Dialog title={withWords.title(record.key)} close={shellWords.close} onClose={onClose}>
      <p className="small soft">{withWords.says}</p>
      {names.map(name => (
        <section key={name} className="clash" aria-label={labelOf(kind, name)}>
          <h3 className="small">{labelOf(kind, name)}</h3>
          <Both clash={clashes[name]!} say={value => say(name, value)} isMine={mine.has(name)} />
          <Segmented
            label={withWords.which(labelOf(kind, name))}
            value={mine.has(name) ? 'mine' : 'theirs'}
            onChange={which =>
              setMine(new Set(which === 'mine' ? [...mine, name] : [...mine].filter(one => one !== name)))
            }
            options={[
              { id: 'mine', label: withWords.mine },
              { id: 'theirs', label: withWords.theirs },
            ]}
          />
        </section>
      ))}
      <div className="dialog-foot">
        <Button look="first" autoFocus onPress={() => void keep()}>
          {withWords.keep}
        </Button>
      </div>
    </Dialog>
  )
}

function Both({ clash, say, isMine }: { clash: Clash; say: (value: unknown) => string; isMine: boolean }) {
  return (
    <dl className="clash-both">
      {(
        [
          ['mine', clash.yours, isMine],
          ['theirs', clash.theirs, !isMine],
        ] as const
      ).map(([whose, value, isChosen]) => (
        <div key={whose} data-chosen={isChosen || undefined}>
          <dt className="small quiet">{withWords[whose]}</dt>
          <dd>{say(value) || <span className="quiet">{withWords.nothing}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

const labelOf = (kind: Kind | undefined, name: string): string =>
  kind?.fields[name]?.label ?? listWords.names[name] ?? name

function inWords(kind: Kind, name: string, value: unknown, personName: (id: string | null) => string): string {
  if (value === null || value === undefined) return ''
  const field = kind.fields[name]
  if (name === 'state') return kind.states[String(value)]?.label ?? String(value)
  if (name === 'owner') return personName(String(value))
  if (!field || ['text', 'prose', 'url'].includes(field.type))
    return Array.isArray(value) ? value.join(', ') : String(value)
  return valueText(field, value, personName)
}
