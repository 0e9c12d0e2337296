import { useState } from 'react'
import { Combobox } from '../../ui/combobox.tsx'
import { useReason } from '../../ui/not-now.tsx'
import { RemovableTag } from '../../ui/tag.tsx'
import { fits } from '../over/fits.ts'
import { taggedAddress } from '../shell/places.ts'
import { useAnswer } from '../use-answer.ts'
import { recordWords } from '../words/record.words.ts'

const offered = 8

/** A record's tags, each a way to all that carry it; Enter adds what was written, Backspace on nothing takes the last off. */
export function RecordTags({
  tags,
  onChange,
}: {
  tags: readonly string[]
  onChange: (tags: readonly string[]) => void
}) {
  const [typed, setTyped] = useState('')
  const isHeld = useReason() !== null
  const known = useAnswer('tags', {}).data?.items ?? []
  const add = (given: string) => {
    const tag = given.trim()
    setTyped('')
    if (tag && !tags.includes(tag)) onChange([...tags, tag])
  }
  const words = typed.trim()
  const options = known
    .filter(one => !tags.includes(one.tag) && (words === '' || fits(one.tag, words)))
    .slice(0, offered)
    .map(({ tag, count }) => ({ id: tag, label: tag, help: String(count) }))
  return (
    <div className="record-tags">
      {tags.map(tag => (
        <RemovableTag
          key={tag}
          address={taggedAddress(tag)}
          remove={recordWords.removeTag(tag)}
          onRemove={() => onChange(tags.filter(one => one !== tag))}
        >
          {tag}
        </RemovableTag>
      ))}
      {!isHeld && (
        <Combobox
          label={recordWords.addTag}
          unlabelled
          bare
          placeholder={recordWords.addTag}
          typed={typed}
          onType={setTyped}
          options={options}
          onPick={add}
          onEnter={add}
          onEraseNothing={() => tags.length > 0 && onChange(tags.slice(0, -1))}
          empty={words === '' ? recordWords.firstTag : recordWords.newTag(words)}
        />
      )}
    </div>
  )
}
