import './tree.css'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import type { Drawn, Primitive, Scene, Spot } from '../primitive.ts'
import { useStage } from '../stage-context.ts'
import { treeAim, treeStep } from './tree-aim.ts'
import { type TreeLayout, treeLayout } from './tree-layout.ts'
import { placesFor } from './tree-places.ts'
import { titleOf } from './tree-shape.ts'
import type { TreeWords } from './tree-words.ts'

/** Records beneath what they hang under, by one link or by several; a drop on a card hangs a record there. */
export const tree = (words: TreeWords): Primitive<TreeLayout> => ({
  face: 'short',
  gathers: true,
  looks: 'down the middle',
  layOut: scene => treeLayout(scene, words),
  aim: (scene, layout, at, spot) => treeAim(scene, layout, at, spot, words),
  step: (_scene, layout, at, direction) => treeStep(layout, at, direction),
  placesFor: (scene, layout, spot) => placesFor(scene, layout, spot, words),
  press: (_scene, layout, spot, key) => pressed(layout, spot, key),
  Ground: ({ scene, layout }) => <Ground scene={scene} layout={layout} words={words} />,
  Cell: ({ scene, layout, spot }) => <Gap scene={scene} layout={layout} spot={spot} words={words} />,
})

function pressed(layout: TreeLayout, spot: Spot, key: string): { makeAt: string } | null {
  const id = recordOfGap(spot)
  return key === 'Enter' && layout.knots.has(id) ? { makeAt: `under:${id}` } : null
}

const recordOfGap = (spot: Spot): string => spot.id.replace(/^gap:/, '')

function Gap({ scene, layout, spot, words }: Drawn<TreeLayout> & { spot: Spot; words: TreeWords }) {
  const place = layout.places.find(one => one.id === `under:${recordOfGap(spot)}`)
  return (
    <div className="tree-gap">
      <Plus aria-hidden />
      <span>{words.gap(titleOf(scene, place?.kind ?? scene.canvas.about))}</span>
    </div>
  )
}

function Ground({ scene, layout, words }: Drawn<TreeLayout> & { words: TreeWords }) {
  const { bounds, branches, loose, folds } = layout
  const { acts } = useStage()
  return (
    <>
      <svg
        className="tree-branches"
        style={{ transform: `translate(${bounds.x}px, ${bounds.y}px)`, width: bounds.width, height: bounds.height }}
        viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
        aria-hidden
      >
        {branches.map(({ id, path, isAlso, isGap }) => (
          <path key={id} d={path} data-also={isAlso || undefined} data-gap={isGap || undefined} />
        ))}
      </svg>
      {loose && (
        <p className="tree-loose" style={{ transform: `translate(${loose.x}px, ${loose.y - 40}px)` }}>
          {words.loose(loose.count)}
          {acts.mayWrite && layout.spots.length > 1 && <span>{words.looseHint}</span>}
        </p>
      )}
      {folds.map(({ knot, box, folded }) => (
        <Fold
          key={knot.record.id}
          mark={knot.record.key}
          at={{ x: box.x + box.width / 2 - 12, y: box.y + box.height - 2 }}
          folded={folded}
          scene={scene}
          words={words}
        />
      ))}
    </>
  )
}

interface FoldProps {
  mark: string
  at: { x: number; y: number }
  folded: number | null
  scene: Scene
  words: TreeWords
}

function Fold({ mark, at, folded, scene, words }: FoldProps) {
  const { ask } = useStage()
  const now = (scene.asked.fold ?? '').split(',').filter(key => key !== '')
  const next = folded === null ? [...now, mark] : now.filter(key => key !== mark)
  const says = folded === null ? words.fold(mark) : words.unfold(mark, folded)
  return (
    <button
      type="button"
      className="tree-fold"
      data-own
      data-folded={folded !== null || undefined}
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      aria-label={says}
      aria-expanded={folded === null}
      title={says}
      onClick={() => ask({ fold: next.join(',') || undefined })}
    >
      {folded === null ? <Minus aria-hidden /> : <span className="number">{folded}</span>}
    </button>
  )
}
