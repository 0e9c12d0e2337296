import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { areaLetters, places } from '../shell/places.ts'
import { commandKey } from '../shell/platform.ts'
import { useAnswer } from '../use-answer.ts'
import { overWords } from '../words/over.words.ts'

const { keyWords, keyGroups } = overWords

/** Every key that does something, on one page. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { data } = useAnswer('map', {})
  const areas = (data?.areas ?? []).flatMap(area =>
    areaLetters[area.id] ? [{ says: area.title, keys: ['G', areaLetters[area.id]!.toUpperCase()] }] : [],
  )
  return (
    <Dialog title={overWords.keys} close={overWords.close} onClose={onClose}>
      <div className="keys">
        <Group
          title={keyGroups.everywhere}
          rows={[
            { says: keyWords.create, keys: ['C'] },
            { says: keyWords.palette, keys: [commandKey, 'K'] },
            { says: keyWords.search, keys: ['/'] },
            { says: keyWords.keys, keys: ['?'] },
            { says: keyWords.undo, keys: [commandKey, 'Z'] },
            { says: keyWords.redo, keys: [commandKey, '⇧', 'Z'] },
          ]}
        />
        <Group
          title={keyGroups.lists}
          rows={[
            { says: keyWords.move, keys: ['←', '↑', '↓', '→'] },
            { says: keyWords.open, keys: ['↵'] },
            { says: keyWords.close, keys: ['Esc'] },
          ]}
        />
        <Group
          title={keyGroups.go}
          rows={[...places.map(place => ({ says: place.title, keys: ['G', place.letter.toUpperCase()] })), ...areas]}
        />
      </div>
    </Dialog>
  )
}

function Group({ title, rows }: { title: string; rows: readonly { says: string; keys: readonly string[] }[] }) {
  return (
    <section>
      <h3 className="record-label">{title}</h3>
      <dl>
        {rows.map(row => (
          <div key={row.says} className="key-row">
            <dt>{row.says}</dt>
            <dd>
              <span className="only-read">{row.keys.join(' ')}</span>
              <KeyHint keys={row.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
