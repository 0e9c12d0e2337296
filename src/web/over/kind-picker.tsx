import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import type { Kind } from '../../model/kind.ts'
import type { Tone } from '../../ui/tag.tsx'

interface Props {
  label: string
  kinds: readonly Kind[]
  chosen: Kind
  toneOf: (word: string) => Tone
  onPick: (kind: Kind) => void
}

/** Kinds side by side, chosen by pointer, arrows or their first letters. */
export function KindPicker({ label, kinds, chosen, toneOf, onPick }: Props) {
  return (
    <ListBox
      aria-label={label}
      className="kind-picker"
      layout="grid"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen.word]}
      onSelectionChange={words => {
        const kind = kinds.find(one => one.word === [...words][0])
        if (kind) onPick(kind)
      }}
      items={kinds.map(kind => ({ id: kind.word, kind }))}
    >
      {({ kind }) => (
        <ListBoxItem className="kind-choice" textValue={kind.title} data-tone={toneOf(kind.word)}>
          <span className="tag-dot" aria-hidden />
          {kind.title}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
