import './become.css'
import { useRouter } from '@tanstack/react-router'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useState } from 'react'
import type { Detail } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { make } from '../change.ts'
import { RecordPicker } from '../over/record-picker.tsx'
import { nameOfValue } from '../past/said-value.ts'
import type { Over } from '../shell/dialogs.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { becomeWords } from '../words/become.words.ts'
import { overWords } from '../words/over.words.ts'

type Asked = Extract<Over, { dialog: 'merge' }>

/** Puts one record into another of its kind: which is kept may be swapped, and what moves is said beforehand. */
export function MergeDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const { history } = useRouter()
  const territory = useTerritory()
  const kind = territory.kinds.get(asked.on.kind)
  const [picked, setPicked] = useState<string | null>(null)
  const [isSwapped, setSwapped] = useState(false)
  const here = useAnswer('read', { id: asked.on.id }).data
  const there = useAnswerIf('read', picked === null ? null : { id: picked }).data
  const [gone, kept] = isSwapped ? [there, here] : [here, there]
  async function merge(from: Detail, into: Detail) {
    onClose()
    const { id, key, version } = from.record
    const done = await make(
      [{ verb: 'merge', id, into: into.record.id, version }],
      becomeWords.merged(key, into.record.key),
    )
    if (done) history.replace(recordAddress(into.record.key))
  }
  return (
    <Dialog title={becomeWords.mergeOf(asked.on.key, asked.on.title)} close={overWords.close} onClose={onClose}>
      <div className="become">
        {picked === null ? (
          <RecordPicker
            label={becomeWords.mergeWith(kind?.title ?? asked.on.kind)}
            kinds={[asked.on.kind]}
            except={asked.on.id}
            makes={false}
            onPick={({ id }) => id && setPicked(id)}
          />
        ) : (
          gone &&
          kept && (
            <>
              <div className="become-pair">
                <Side detail={gone} says={becomeWords.goes} tone={toneOf(territory, asked.on.kind)} />
                <ArrowRight aria-hidden size={18} className="onward" />
                <Side detail={kept} says={becomeWords.stays_} tone={toneOf(territory, asked.on.kind)} />
              </div>
              <ul className="become-says">
                <li>{becomeWords.moves(gone.links.length, gone.comments.length, gone.attachments.length)}</li>
                {kind && <Filled gone={gone} kept={kept} name={field => nameOfValue(kind, field)} />}
                <li>{becomeWords.keyLeads(gone.record.key, kept.record.key)}</li>
              </ul>
              <div className="dialog-foot">
                <Button look="plain" onPress={() => setSwapped(!isSwapped)}>
                  {becomeWords.swap}
                </Button>
                <Button look="first" autoFocus onPress={() => void merge(gone, kept)}>
                  {becomeWords.mergeInto(kept.record.key)}
                </Button>
              </div>
            </>
          )
        )}
      </div>
    </Dialog>
  )
}

function Side({ detail: { record }, says, tone }: { detail: Detail; says: string; tone: ReturnType<typeof toneOf> }) {
  return (
    <div className="become-side">
      <span className="small quiet">{says}</span>
      <span>
        <Key mark={record.key} tone={tone} /> {record.title}
      </span>
    </div>
  )
}

function Filled({ gone, kept, name }: { gone: Detail; kept: Detail; name: (field: string) => string }) {
  const known = (value: unknown) => value !== undefined && value !== null
  const fields = Object.entries(gone.record.fields).filter(([, value]) => known(value))
  const filled = fields.filter(([field]) => !known(kept.record.fields[field])).map(([field]) => name(field))
  const left = fields
    .filter(([field, value]) => {
      const theirs = kept.record.fields[field]
      return known(theirs) && JSON.stringify(theirs) !== JSON.stringify(value)
    })
    .map(([field]) => name(field))
  return (
    <>
      {filled.length > 0 && <li>{becomeWords.filled(filled)}</li>}
      {left.length > 0 && <li>{becomeWords.left(left)}</li>}
    </>
  )
}
