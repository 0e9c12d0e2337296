import Plus from 'lucide-react/icons/plus'
import { useDeferredValue, useState } from 'react'
import { Combobox } from '../../ui/combobox.tsx'
import { Key } from '../../ui/link-chip.tsx'
import type { Option } from '../../ui/select.tsx'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { overWords } from '../words/over.words.ts'

/** A record that was found, or, without an id, one still to be made. */
export interface Picked {
  id?: string
  key?: string
  kind: string
  title: string
}

const makes = 'make '

/** Finds a record of some kinds by its words, or makes a new one right there. */
export function RecordPicker({
  label,
  kinds,
  except,
  makes: mayMake = true,
  onPick,
}: {
  label: string
  kinds: readonly string[]
  except: string
  /** Whether one that is not found may be made right there. */
  makes?: boolean
  onPick: (picked: Picked) => void
}) {
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed.trim())
  const territory = useTerritory()
  const found = useAnswerIf('search', asked === '' ? null : { q: asked, kind: [...kinds], limit: 8 }).data?.hits.map(
    hit => hit.record,
  )
  const recent = useAnswerIf('list', asked === '' && kinds[0] ? { kind: kinds[0], sort: '-updatedAt', limit: 8 } : null)
    .data?.items
  const records = (asked === '' ? recent : found)?.filter(record => record.id !== except) ?? []
  const options: Option[] = records.map(record => ({
    id: record.id,
    label: record.title,
    help: stateLabel(territory, record.kind, record.state),
    mark: <Key mark={record.key} tone={toneOf(territory, record.kind)} />,
  }))
  const makable = kinds.flatMap(word => territory.kinds.get(word) ?? []).filter(kind => kind.made !== 'machine')
  if (asked !== '' && mayMake) {
    for (const kind of makable.slice(0, 5)) {
      options.push({ id: makes + kind.word, label: overWords.makeNew(kind.title, asked), mark: <Plus aria-hidden /> })
    }
  }
  return (
    <Combobox
      label={label}
      placeholder={overWords.search}
      typed={typed}
      onType={setTyped}
      options={options}
      onPick={id => {
        if (id.startsWith(makes)) return onPick({ kind: id.slice(makes.length), title: typed.trim() })
        const record = records.find(one => one.id === id)
        if (record) onPick({ id: record.id, key: record.key, kind: record.kind, title: record.title })
      }}
      empty={asked === '' ? overWords.typeToSearch : overWords.nothingFound}
      autoFocus
    />
  )
}
