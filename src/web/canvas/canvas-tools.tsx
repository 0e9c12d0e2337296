import LayoutDashboard from 'lucide-react/icons/layout-dashboard'
import Plus from 'lucide-react/icons/plus'
import Rows3 from 'lucide-react/icons/rows-3'
import type { Canvas } from '../../model/canvas.ts'
import type { Kind } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import type { PictureOption } from '../../ui/canvas/primitive.ts'
import type { Drawn } from '../../ui/picture/picture-menu.tsx'
import { PictureMenuLater } from '../../ui/picture/picture-menu-later.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { ListFilters } from '../list/list-filters.tsx'
import { queryOf, searchOf } from '../list/list-query.ts'
import type { Around } from '../list/use-around.ts'
import { ShareButton } from '../share/share-button.tsx'
import { canvasWords } from '../words/canvas.words.ts'
import { pictureWords } from '../words/picture.words.ts'
import type { CanvasSearch } from './canvas-address.ts'
import { canvasShown } from './canvas-shown.ts'
import { useIsNarrow } from './use-is-narrow.ts'

interface Props {
  canvas: Canvas
  kind: Kind
  around: Around
  search: CanvasSearch
  shape: 'canvas' | 'list'
  options: readonly PictureOption[]
  /** The record it is drawn around. */
  of: string | undefined
  mayWrite: boolean
  onSearch: (change: CanvasSearch) => void
  onNew: () => void
  onLeave: () => void
  picture: () => Promise<Drawn>
}

/** What stands over a canvas: what it is narrowed by, what one may choose about it, and its list. */
export function CanvasTools(props: Props) {
  const { canvas, kind, around, search, shape, options, mayWrite, onSearch } = props
  const query = queryOf({ where: search.where, q: search.q })
  const isNarrow = useIsNarrow()
  const makes = canvas.readings
    ? canvasWords.newReading
    : canvas.within
      ? canvasWords.newHere
      : canvasWords.create(kind.title)
  const shown = canvasShown(canvas, { ...search, of: props.of })
  return (
    <div className="canvas-tools">
      {!canvas.within && !canvas.readings && (
        <ListFilters
          kind={kind}
          query={query}
          around={around}
          onLeave={props.onLeave}
          onQuery={next => {
            const { where, q } = searchOf(next)
            onSearch({ where, q })
          }}
        />
      )}
      <div className="canvas-acts">
        {options
          // which record all of it is about is chosen for the list too
          .filter(({ name }) => shape === 'canvas' || name === 'of' || canvas.readings)
          .map(option => (
            <div className="canvas-option" key={option.name}>
              <span className="small quiet" aria-hidden>
                {option.label}
              </span>
              <Select
                label={option.label}
                unlabelled
                options={option.options}
                value={option.value}
                onChange={value => onSearch({ [option.name]: value ?? undefined })}
                placeholder=""
              />
            </div>
          ))}
        <Segmented
          label={canvasWords.shape}
          value={shape}
          onChange={as => onSearch({ as })}
          options={[
            { id: 'canvas', label: canvasWords.asCanvas, icon: <LayoutDashboard aria-hidden /> },
            { id: 'list', label: canvasWords.asList, icon: <Rows3 aria-hidden /> },
          ]}
        />
        {shape === 'canvas' && (
          <PictureMenuLater
            of={props.picture}
            name={['chartroom', canvas.name, canvas.readings && props.of].filter(Boolean).join('-')}
            title={canvas.title}
            words={pictureWords}
          />
        )}
        <ShareButton
          shown={shown}
          name={[canvas.title, canvas.readings && props.of].filter(Boolean).join(' ')}
          look="plain"
          size="small"
          icon
        />
        {mayWrite && (
          <span className="canvas-new">
            <Button look="first" size="small" onPress={props.onNew} {...(isNarrow ? { 'aria-label': makes } : {})}>
              <Plus aria-hidden />
              {isNarrow ? canvasWords.new : makes}
            </Button>
          </span>
        )}
      </div>
    </div>
  )
}
