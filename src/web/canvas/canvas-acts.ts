import { changeForItems, changesFor, changesTo, changesToAll, type Place } from '../../model/canvas-place.ts'
import { newId } from '../../model/id.ts'
import { readingFrom } from '../../model/readings-text.ts'
import type { Scene } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { make, refused } from '../change.ts'
import { dialogs, sure } from '../shell/dialogs.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { readingsWords } from '../words/readings.words.ts'
import { pastedLines } from './pasted-lines.ts'

interface Given {
  scene: Scene
  mayWrite: boolean
  /** Opens a small form for a field beside where it is drawn. */
  onWrite: (record: string, field: string, at: Element) => void
  go: { peek(key: string): void; open(key: string): void }
}

/** What a stage does to records: through the one path of a change, each drop one step that is undone as one. */
export function canvasActs({ scene, mayWrite, onWrite, go }: Given): StageActs {
  const { canvas, records, links } = scene
  const recordOf = (id: string) => records.get(id) ?? (scene.centre?.id === id ? scene.centre : undefined)
  const nameOf = (ids: readonly string[]) =>
    ids.length === 1 ? (recordOf(ids[0]!)?.key ?? '') : canvasWords.several(ids.length)
  return {
    mayWrite,
    peek(ids) {
      // a pile is gone through from its first card on, by the arrows of what stands open
      const record = records.get(ids[0] ?? '')
      if (record) go.peek(record.key)
    },
    open(id) {
      const record = records.get(id)
      if (record) go.open(record.key)
    },
    async move(moves) {
      if (!(await overrules(moves))) return false
      const changes = changesToAll(moves, recordOf, links)
      const asked = moves.find(({ place }) => place.asks)
      const says = canvasWords.moved(nameOf(moves.map(({ record }) => record)), moves[0]?.place.label ?? '')
      const done = changes.length === 0 || (await make(changes, says)) !== null
      if (asked) ask(asked.record, asked.place)
      return done
    },
    async make(title, place) {
      if (place?.refuses) {
        refused(new Error(place.refuses))
        return null
      }
      const holder = place?.item && recordOf(place.item.of)
      if (place?.item && holder) {
        const { spots, change } = changeForItems(holder, place.item, [title])
        return (await make([change])) ? spots[0]! : null
      }
      if (place?.measures) {
        const read = readingFrom(title, place.measures.at)
        if (!read) return wrongReading()
        const done = await make([{ verb: 'measure', id: place.measures.of, readings: [read] }], wroteReading(read.at))
        return done ? `reading ${read.at}` : null
      }
      const id = newId()
      const done = await make(changesFor(place?.kind ?? canvas.about, id, title, place))
      return done ? id : null
    },
    async rename(id, title) {
      const record = records.get(id)
      if (!record) return false
      return (await make([{ verb: 'update', id, version: record.version, set: { title } }])) !== null
    },
    async archive(ids) {
      return (
        (await make(
          ids.map(id => ({ verb: 'archive' as const, id })),
          canvasWords.stage.archived(ids.length),
        )) !== null
      )
    },
    write: onWrite,
    join(id, link, values) {
      const record = recordOf(id) ?? scene.centre
      if (record) dialogs.open({ dialog: 'link', on: record, name: link, way: 'from', ...(values ? { values } : {}) })
    },
    textOf: ids =>
      ids
        .flatMap(id => {
          const record = records.get(id)
          return record ? [`${record.key} ${record.title}`] : []
        })
        .join('\n'),
    async paste(text, placeFor) {
      const { ids, moves, changes, refused: left } = await pastedLines(text, placeFor, scene)
      if (left.length > 0) refused(new Error(left.join(' ')))
      if (ids.length === 0 || !(await overrules(moves))) return []
      const all = [...changesToAll(moves, recordOf, links), ...changes]
      if (all.length > 0 && (await make(all, canvasWords.stage.pasted(ids.length))) === null) return []
      return ids
    },
    refuse: says => refused(new Error(says)),
  }
  /** What was found out is not overwritten by a drag without a question. */
  async function overrules(moves: Parameters<StageActs['move']>[0]): Promise<boolean> {
    const { firm } = canvas
    if (firm?.otherwise === undefined) return true
    const found = moves.flatMap(({ record, place }) => {
      const card = records.get(record)
      const isFirm = card !== undefined && firm.is.includes(String(card.fields[firm.field]))
      return isFirm && changesTo(card, place, links).length > 0 && place.set?.fields?.[firm.field] !== undefined
        ? [card]
        : []
    })
    const [first] = found
    if (!first) return true
    const people = firm.asked === undefined ? null : first.fields[firm.asked]
    return sure({
      title: canvasWords.overrules(nameOf(found.map(({ id }) => id))),
      says: canvasWords.overrulesWords(typeof people === 'number' ? people : null),
      does: canvasWords.overrule,
    })
  }
  function ask(id: string, place: Place): void {
    const record = recordOf(id)
    if (record && place.asks === 'evidence') dialogs.open({ dialog: 'link', on: record, way: 'to', side: 'for' })
  }
}

const wroteReading = (at: string): string => readingsWords.wrote(at)

/** Says that what was typed is no reading; nothing was made. */
function wrongReading(): null {
  refused(new Error(readingsWords.wrongReading))
  return null
}
