import './axis-ends.css'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import ArrowUp from 'lucide-react/icons/arrow-up'
import type { Axis } from '../../model/canvas.ts'

/** What an axis is called, and what its two ends mean. */
export function AxisEnds({ axis, isUp }: { axis: Axis; isUp?: boolean }) {
  const [first, last] = axis.reversed ? [axis.high, axis.low] : [axis.low, axis.high]
  return (
    <p className="axis-ends" data-up={isUp}>
      <span className="axis-end">{first}</span>
      <b>
        {axis.reversed && <ArrowLeft aria-hidden />}
        {axis.label}
        {!axis.reversed && (isUp ? <ArrowUp aria-hidden /> : <ArrowRight aria-hidden />)}
      </b>
      <span className="axis-end">{last}</span>
    </p>
  )
}
