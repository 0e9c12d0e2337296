import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { commandKey } from '../../ui/platform.ts'
import { keyBook } from '../shell/key-book.ts'
import { drawn } from '../shell/key-page.ts'
import { liveKeys } from '../shell/live-keys.ts'
import { areaLetters, places } from '../shell/places.ts'
import { useAnswer } from '../use-answer.ts'
import { keysWords } from '../words/keys.words.ts'
import { overWords } from '../words/over.words.ts'

const { keyWords, keyGroups } = overWords

/** Every key that does something, on one page. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { data } = useAnswer('map', {})
  const areas = (data?.areas ?? []).flatMap(area =>
    areaLetters[area.id] ? [{ says: area.title, keys: ['G', areaLetters[area.id]!.toUpperCase()] }] : [],
  )
  const here = liveKeys.all()
  return (
    <Dialog title={overWords.keys} close={overWords.close} onClose={onClose}>
      <div className="keys">
        {here.length > 0 && (
          <Group title={keysWords.here} rows={here.map(key => ({ says: key.says, keys: drawn(key.press) }))} />
        )}
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
          title={keyGroups.go}
          rows={[...places.map(place => ({ says: place.title, keys: ['G', place.letter.toUpperCase()] })), ...areas]}
        />
        {keyBook.map(page => (
          <Group
            key={page.title}
            title={page.title}
            rows={Object.values(page.keys).map(key => ({ says: key.says, keys: drawn(key.press) }))}
          />
        ))}
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
