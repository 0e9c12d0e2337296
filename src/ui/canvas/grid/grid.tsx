import './grid.css'
import { Pinned } from '../pinned.tsx'
import type { Drawn, Primitive, Spot } from '../primitive.ts'
import { type GridLayout, gridLayout, gridMore, gridPress, size } from './grid-layout.ts'
import type { GridWords } from './grid-words.ts'

/** Records against people: who does, answers for, is asked and is told; a key or a press writes the cell. */
export const grid = (words: GridWords): Primitive<GridLayout> => ({
  face: 'short',
  looks: 'from the top',
  layOut: scene => gridLayout(scene, words),
  aim: () => null,
  step: (_scene, _layout, at) => at,
  press: gridPress,
  more: gridMore,
  Ground,
  Rim: ({ scene, layout }) => <Rim scene={scene} layout={layout} words={words} />,
  Cell,
})

function Cell({ layout, spot }: Drawn<GridLayout> & { spot: Spot }) {
  const letters = layout.held.get(spot.id) ?? []
  return (
    <div className="grid-cell" data-empty={letters.length === 0 || undefined}>
      {letters.map(({ letter, label, one }) => (
        <span key={letter} className="grid-letter" data-one={one} title={label}>
          {letter}
        </span>
      ))}
    </div>
  )
}

function Ground({ layout: { rows, width } }: Drawn<GridLayout>) {
  return (
    <>
      {rows.map(({ card, box }, at) => (
        <div
          key={card.id}
          className="grid-line"
          data-even={at % 2 === 0 || undefined}
          style={{ transform: `translate(-8px, ${box.y - 3}px)`, width: width + size.check, height: size.row }}
        />
      ))}
    </>
  )
}

function Rim({ scene, layout: { rows, people, width }, words }: Drawn<GridLayout> & { words: GridWords }) {
  return (
    <>
      {people.map(({ person, box, load }) => (
        <Pinned key={person.id} at={{ x: box.x, width: box.width }} edge="top" className="grid-head">
          <div className="grid-person" data-idle={load.size === 0 || undefined} title={person.title}>
            <b>{person.title}</b>
            <span
              className="number"
              title={words.load(
                person.title,
                [...load].map(([letter, count]) => `${letter} ${count}`),
              )}
            >
              {load.size === 0 ? words.idle : [...load].map(([letter, count]) => `${count} ${letter}`).join(' · ')}
            </span>
          </div>
        </Pinned>
      ))}
      {scene.canvas.checks &&
        rows.map(({ card, box, issues }) => (
          <Pinned
            key={card.id}
            at={{ x: width + 12, y: box.y, width: size.check, height: box.height }}
            className="grid-issues"
          >
            {issues.length === 0 ? (
              <span className="grid-clear">{words.clear}</span>
            ) : (
              <ul>
                {issues.map(issue => (
                  <li key={issue} data-light={issue.includes(':') || undefined}>
                    {words.issue(issue)}
                  </li>
                ))}
              </ul>
            )}
          </Pinned>
        ))}
    </>
  )
}
