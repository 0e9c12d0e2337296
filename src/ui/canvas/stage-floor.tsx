import './stage-floor.css'
import type { Box } from './geometry.ts'

// what is chosen or has the focus is ringed a little beyond its own edge
const edge = 64

/** As large as all that is drawn, and empty: what lies on it moves as one picture; the sheet says why. */
export const StageFloor = ({ bounds: { x, y, width, height } }: { bounds: Box }) => (
  <div
    className="stage-floor"
    style={{ left: x - edge, top: y - edge, width: width + 2 * edge, height: height + 2 * edge }}
    aria-hidden
  />
)
