import { useState } from 'react'
import { RemovableTag } from '../../ui/tag.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { recordWords } from '../words/record.words.ts'

/** A record's tags; Enter adds what was written, Backspace on nothing takes the last one off. */
export function RecordTags({
  tags,
  onChange,
}: {
  tags: readonly string[]
  onChange: (tags: readonly string[]) => void
}) {
  const [typed, setTyped] = useState('')
  const add = () => {
    const tag = typed.trim()
    setTyped('')
    if (tag && !tags.includes(tag)) onChange([...tags, tag])
  }
  return (
    <div className="record-tags">
      {tags.map(tag => (
        <RemovableTag
          key={tag}
          remove={recordWords.removeTag(tag)}
          onRemove={() => onChange(tags.filter(one => one !== tag))}
        >
          {tag}
        </RemovableTag>
      ))}
      <TextField
        label={recordWords.addTag}
        unlabelled
        bare
        placeholder={recordWords.addTag}
        value={typed}
        onChange={setTyped}
        onBlur={add}
        onKeyDown={event => {
          if (event.key === 'Enter') add()
          else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1))
          else event.continuePropagation()
        }}
      />
    </div>
  )
}
