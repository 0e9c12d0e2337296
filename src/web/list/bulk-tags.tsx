import { useState } from 'react'
import type { Change } from '../../model/change.ts'
import type { ChartRecord } from '../../model/record.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { RemovableTag } from '../../ui/tag.tsx'
import { fits } from '../over/fits.ts'
import { listWords } from '../words/list.words.ts'
import { tagChanges, tagsOn, untagChanges } from './bulk-changes.ts'

interface Props {
  records: readonly ChartRecord[]
  known: readonly string[]
  onChange: (changes: readonly Change[], says: (count: number) => string) => void
  onClose: () => void
}

/** Puts a tag on all chosen records, or takes one off all that carry it. */
export function BulkTags({ records, known, onChange, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const { bulk } = listWords
  const tag = typed.trim()
  const offered = known.filter(one => fits(one, tag)).slice(0, 8)
  const options = [
    ...(tag === '' || offered.includes(tag) ? [] : [{ id: tag, label: bulk.newTag(tag) }]),
    ...offered.map(one => ({ id: one, label: one })),
  ]
  const on = tagsOn(records)
  return (
    <div className="bulk-tags">
      <Combobox
        label={bulk.addTag}
        typed={typed}
        onType={setTyped}
        options={options}
        onPick={id => {
          onChange(tagChanges(records, id), count => bulk.tagged(count, id))
          onClose()
        }}
        empty={bulk.noTag}
        autoFocus
      />
      {on.length > 0 && (
        <>
          <p className="field-label">{bulk.removeTag}</p>
          <div className="bulk-tags-on">
            {on.slice(0, 24).map(one => (
              <RemovableTag
                key={one}
                remove={bulk.takeOff(one)}
                onRemove={() => {
                  onChange(untagChanges(records, one), count => bulk.untagged(count, one))
                  onClose()
                }}
              >
                {one}
              </RemovableTag>
            ))}
          </div>
        </>
      )}
    </div>
  )
}
