import ChartScatter from 'lucide-react/icons/chart-scatter'
import CircleDot from 'lucide-react/icons/circle-dot'
import Columns3 from 'lucide-react/icons/columns-3'
import Grid2x2 from 'lucide-react/icons/grid-2x2'
import Grid3x3 from 'lucide-react/icons/grid-3x3'
import Network from 'lucide-react/icons/network'
import Rows4 from 'lucide-react/icons/rows-4'
import SquarePen from 'lucide-react/icons/square-pen'
import type { Canvas } from '../../model/canvas.ts'

const icons = {
  quadrant: Grid2x2,
  board: Columns3,
  grid: Grid3x3,
  tree: Network,
  lanes: Rows4,
  rings: CircleDot,
  sheet: SquarePen,
  chart: ChartScatter,
}

/** The sign of a way of drawing. */
export function CanvasIcon({ of }: { of: Canvas['primitive'] }) {
  const Icon = icons[of]
  return (
    <span className="canvas-icon">
      <Icon aria-hidden />
    </span>
  )
}
