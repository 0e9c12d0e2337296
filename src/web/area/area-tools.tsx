import './area-tools.css'
import type { Area } from '../../model/area.ts'
import { Empty } from '../../ui/empty.tsx'
import { CanvasIcon } from '../canvas/canvas-icon.tsx'
import { canvasAddress } from '../shell/places.ts'
import { useAnswer } from '../use-answer.ts'
import { areaWords } from '../words/area.words.ts'

/** The canvases of an area: what each shows, in one sentence, and how much stands on it; an empty one invites. */
export function AreaTools({ area }: { area: Area }) {
  const listed = useAnswer('canvases', { area: area.id }).data?.items
  if (area.canvases.length === 0) return <Empty title={areaWords.noTools}>{areaWords.noToolsWords}</Empty>
  return (
    <ul className="area-tools">
      {area.canvases.map(({ name, title, says, primitive }) => {
        const records = listed?.find(one => one.name === name)?.records
        return (
          <li key={name}>
            <a className="area-tool" href={canvasAddress(name)}>
              <CanvasIcon of={primitive} />
              <span className="area-tool-title">{title}</span>
              <span className="small soft">{says}</span>
              {records !== undefined && (
                <span className="small quiet number">
                  {records === 0 ? areaWords.toolEmpty : areaWords.toolCount(records)}
                </span>
              )}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
