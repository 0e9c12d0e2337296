import './sheet.css'
import Check from 'lucide-react/icons/check'
import Plus from 'lucide-react/icons/plus'
import type { Drawn, Primitive, Spot } from '../primitive.ts'
import { sheetAim, sheetPress } from './sheet-acts.ts'
import { type SheetLayout, sheetLayout, sheetOptions } from './sheet-layout.ts'
import type { SheetWords } from './sheet-words.ts'

/** One record as a sheet of boxes: what is written in its fields, and the records its links lead to. */
export const sheet = (words: SheetWords): Primitive<SheetLayout> => ({
  face: 'chip',
  looks: 'down the middle',
  layOut: scene => sheetLayout(scene, words),
  aim: (scene, layout, at) => sheetAim(scene, layout, at, words),
  step: (_scene, _layout, at) => at,
  options: scene => sheetOptions(scene, words),
  press: (scene, layout, spot, key) => sheetPress(scene, layout, spot, key, words),
  more: (_scene, { joined }, spot) => (joined.has(spot.id) ? [{ key: 'Delete', hint: '⌫', label: words.takeOff }] : []),
  columns: ({ canvas }) => (canvas.boxes ?? []).flatMap(box => box.fields ?? []),
  Ground: ({ scene, layout }) => <Ground scene={scene} layout={layout} words={words} />,
  Cell: ({ layout, spot }) => <Cell layout={layout} spot={spot} words={words} />,
})

function Ground({ scene, layout: { subject, boxes }, words }: Drawn<SheetLayout> & { words: SheetWords }) {
  const issues = subject ? scene.issues.get(subject.id) : undefined
  return (
    <>
      {subject && (
        <p className="sheet-title" style={{ transform: 'translate(0, -56px)' }}>
          <b>{subject.key}</b> {subject.title}
          {issues !== undefined && (
            <span data-clear={issues.length === 0 || undefined}>
              {issues.length === 0 ? words.clear : issues.map(words.issue).join(' · ')}
            </span>
          )}
        </p>
      )}
      {boxes.map(({ box, at }) => (
        <section
          key={box.id}
          className="sheet-box"
          data-core={box.isCore}
          style={{ transform: `translate(${at.x}px, ${at.y}px)`, width: at.width, height: at.height }}
        >
          <h2>{box.title}</h2>
        </section>
      ))}
    </>
  )
}

function Cell({ layout, spot, words }: { layout: SheetLayout; spot: Spot; words: SheetWords }) {
  const cell = layout.cells.get(spot.id)
  if (!cell) return null
  if (cell.is === 'join')
    return (
      <div className="sheet-join">
        <Plus aria-hidden />
        <span className="shortened">{words.join(cell.kinds)}</span>
      </div>
    )
  if (cell.is === 'option')
    return (
      <div className="sheet-option" data-chosen={cell.isChosen || undefined}>
        <span className="sheet-mark">{cell.isChosen && <Check aria-hidden />}</span>
        {cell.label}
      </div>
    )
  return (
    <div className="sheet-field" data-empty={cell.lines.length === 0 || undefined}>
      {cell.label && <b>{cell.label}</b>}
      {cell.lines.length === 0 ? (
        <p>{cell.help ?? words.nothing}</p>
      ) : (
        // lines of one text may repeat each other
        // biome-ignore lint/suspicious/noArrayIndexKey: they are only drawn in their order
        cell.lines.map((line, at) => <p key={at}>{line}</p>)
      )}
    </div>
  )
}
