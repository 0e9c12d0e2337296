import { around, type Box } from '../geometry.ts'
import type { Drawn } from '../primitive.ts'
import { holeIn } from './holes.ts'
import { LanesCurve } from './lanes-curve.tsx'
import type { LanesLayout } from './lanes-layout.ts'
import type { LanesWords } from './lanes-words.ts'

/** The ground of a map of lanes: its columns, the line between lanes, and the holes somebody would fall into. */
export function LanesGround({ scene, layout, words }: Drawn<LanesLayout> & { words: LanesWords }) {
  const { columns, lanes, tray, source } = layout
  const isRecords = source.makes.group !== null
  return (
    <>
      {[...layout.cells.values()].map(cell => (
        <div key={cell.id} className="lanes-ground" style={at(cell.box)} />
      ))}
      {columns.flatMap(({ column, box }) =>
        column.isOwn &&
        column.label !== '' &&
        layout.columns.some(one => one.column.group === column.group && !one.column.isOwn)
          ? [
              <p key={column.id} className="lanes-own" style={at(box)}>
                {column.label}
              </p>,
            ]
          : [],
      )}
      {lanes.map(({ lane, band, items }) => (
        <div
          key={lane.id}
          className="lanes-band"
          data-first={lane.isFirst}
          data-rest={lane.isRest}
          data-text={!isRecords || undefined}
          style={at(band)}
        >
          {(lane.isRest || !isRecords) && (
            <h2>
              {lane.label} <span className="number quiet">{words.count(items.length)}</span>
            </h2>
          )}
        </div>
      ))}
      {lanes.flatMap(({ lane, box, items }) =>
        items.length === 0
          ? []
          : lane.holes.flatMap(id => {
              const under = columns.filter(({ column }) => column.id === id || column.group === id).map(one => one.box)
              if (under.length === 0) return []
              const { x, width } = around(under)
              return [
                <div
                  key={`${lane.id} ${id}`}
                  className="lanes-hole"
                  title={holeIn({ holes: [id] }, layout, words)}
                  style={at({ x, y: box.y, width, height: box.height })}
                >
                  {words.holeHere}
                </div>,
              ]
            }),
      )}
      {layout.curve && <LanesCurve scene={scene} layout={layout} words={words} />}
      {tray && (
        <>
          <div className="lanes-tray" style={at(around([tray.band, tray.box]))} />
          <div className="lanes-band" data-tray style={at(tray.band)}>
            <h2>
              {words.tray} <span className="number quiet">{words.count(tray.items.length)}</span>
            </h2>
            <p className="shortened">{words.trayHelp}</p>
          </div>
        </>
      )}
    </>
  )
}

// laid out and not moved: what moves is a layer of its own for the browser, and there are as many as steps times lanes
const at = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height })
