import './slider.css'
import { SliderThumb, SliderTrack, Slider as Whole } from 'react-aria-components/Slider'

interface Props {
  label: string
  least: number
  most: number
  value: number
  /** What a value is called where it is read out. */
  says: (value: number) => string
  onChange: (value: number) => void
  /** Where something happened, drawn above the track: a place, and how high its mark stands from 0 to 1. */
  marks?: readonly { place: number; height: number }[]
}

/** One of many places along a line: dragged, pressed, or stepped by arrows. */
export function Slider({ label, least, most, value, says, onChange, marks = [] }: Props) {
  const length = Math.max(1, most - least)
  return (
    <Whole
      className="slider"
      aria-label={label}
      minValue={least}
      maxValue={most}
      value={value}
      onChange={next => onChange(Array.isArray(next) ? (next[0] ?? least) : next)}
    >
      {marks.length > 0 && (
        <span className="slider-marks" aria-hidden>
          {marks.map(({ place, height }) => (
            <span
              key={place}
              className="slider-mark"
              data-on={place === value || undefined}
              style={{ insetInlineStart: `${((place - least) * 100) / length}%`, blockSize: `${8 + height * 92}%` }}
            />
          ))}
        </span>
      )}
      <SliderTrack className="slider-track">
        {({ state }) => (
          <>
            <span className="slider-done" style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className="slider-thumb" aria-valuetext={says(value)} />
          </>
        )}
      </SliderTrack>
    </Whole>
  )
}
