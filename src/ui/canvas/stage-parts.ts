import type { Box } from './geometry.ts'
import type { Spot } from './primitive.ts'
import type { Editing } from './stage-controls.ts'

export const none: readonly never[] = []

// an empty list box would be a promise not kept
export const listbox = (name: string) => ({
  role: 'listbox',
  'aria-label': name,
  'aria-multiselectable': true,
  'data-shortcuts': '',
})

export const withCurrent = (spots: readonly Spot[], current: Spot | undefined): readonly Spot[] =>
  current && !spots.includes(current) ? [...spots, current] : spots

export const isElsewhere = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, [contenteditable=true], [role=menu], [data-own]') !== null

export const boxStyle = ({ x, y, width, height }: Box) => ({ transform: `translate(${x}px, ${y}px)`, width, height })

/** Whether it can be chosen: a record, or something else that has a name of its own. */
export const mayBeChosen = ({ record, key }: Spot): boolean => record !== undefined || key !== undefined

/** Whether what is being written stands there. */
export const isEdited = (editing: Editing, spot: Spot): boolean =>
  editing.spot === undefined ? editing.record !== undefined && editing.record === spot.record : editing.spot === spot.id
