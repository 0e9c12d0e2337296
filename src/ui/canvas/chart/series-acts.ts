import type { Place } from '../../../model/canvas-place.ts'
import { dayAfter } from '../../../model/day.ts'
import { readingFrom } from '../../../model/readings-text.ts'
import { type Direction, middleOf, type Point } from '../geometry.ts'
import type { Aim, Pressed, Scene, Spot } from '../primitive.ts'
import { readingOf, type SeriesStage } from './series-stage.ts'
import type { SeriesWords } from './series-words.ts'

export const deletes = '⌫'

/** What letting a reading go means: another value, or another day; a new one is written on the day at hand. */
export function seriesAim(
  scene: Scene,
  layout: SeriesStage,
  at: Point,
  spot: Spot | undefined,
  words: SeriesWords,
): Aim | null {
  const own = spot && readingOf(layout, spot)
  if (!scene.centre || (spot && !own)) return null
  const value = valueAt(layout, at.y)
  if (!own) return aimNew(scene, layout, at, words)
  const isNear = Math.abs(at.x - own.x) < Math.max(8, stepWidth(layout) * 0.4)
  const day = isNear ? own.at : dayAt(scene, layout, at.x)
  const place = written(layout, own.at, day, value, words)
  const x = isNear ? own.x : xOf(layout, day)
  return { place, lands: { x: x - spot.box.width / 2, y: yOf(layout, value) - spot.box.height / 2 } }
}

/** Where a new reading is written: at the point, or on the day the next one is due. */
function aimNew(scene: Scene, layout: SeriesStage, at: Point, words: SeriesWords): Aim {
  const { plot } = layout.drawn
  const isInside = at.x >= plot.x && at.x <= plot.x + plot.width && at.y >= plot.y && at.y <= plot.y + plot.height
  const on = isInside && layout.readings.length > 0 ? dayAt(scene, layout, at.x) : nextDay(scene, layout)
  const value = isInside && layout.readings.length > 0 ? valueAt(layout, at.y) : null
  const place: Place = {
    id: `new ${on}`,
    label: words.day(on),
    measures: { of: scene.centre!.id, at: on },
    starts: value === null ? `${on} ` : `${on} ${value}`,
  }
  return { place, lands: { x: Math.min(at.x, plot.x + plot.width) - 70, y: at.y - 18 } }
}

/** The day the next reading is due, no later than today unless the newest one is of today. */
export function nextDay({ today }: Pick<Scene, 'today'>, { readings, every }: SeriesStage): string {
  const last = readings.at(-1)?.at.slice(0, 10)
  if (last === undefined) return today
  const due = dayAfter(last, every)
  return due <= today || last >= today ? due : today
}

/** A reading that has another value or day from now on. */
function written(layout: SeriesStage, was: string, day: string, value: number, words: SeriesWords): Place {
  const label = `${words.day(day)} · ${words.value(value, layout.unit)}`
  if (day !== was && layout.readings.some(one => one.at === day)) return { id: day, label, refuses: words.taken(day) }
  const gone = day === was ? [] : [{ at: was, value: null }]
  return { id: `${day} ${value}`, label, readings: [...gone, { at: day, value }] }
}

/** What a text written over a reading means: a value, or a day and a value. */
export function seriesWrite(
  scene: Scene,
  layout: SeriesStage,
  spot: Spot,
  text: string,
  words: SeriesWords,
): Pressed | null {
  const own = readingOf(layout, spot)
  const read = own && readingFrom(text, own.at)
  if (!own || !read || read.value === null || !scene.centre) return null
  return { record: scene.centre.id, place: written(layout, own.at, read.at, read.value, words) }
}

/** Taking a reading away. */
export function seriesPress(
  scene: Scene,
  layout: SeriesStage,
  spot: Spot,
  key: string,
  words: SeriesWords,
): Pressed | null {
  const own = readingOf(layout, spot)
  if (!own || !scene.centre || (key !== 'Delete' && key !== 'Backspace')) return null
  const place = { id: `no ${own.at}`, label: words.remove, readings: [{ at: own.at, value: null }] }
  return { record: scene.centre.id, place }
}

/** Left and right go through time; up and down to the signal before and after. */
export function seriesNext({ spots, drawn }: SeriesStage, spot: Spot, direction: Direction): Spot | null {
  const at = spots.indexOf(spot)
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  if (direction === 'left' || direction === 'right') return spots[at + sign] ?? null
  for (let next = at + sign; next >= 0 && next < spots.length; next += sign)
    if (drawn.points[next]?.sign !== 'noise') return spots[next]!
  return null
}

/** An arrow changes the value by a little, or the day by one; with Shift by much, and by the usual step. */
export function seriesStep(layout: SeriesStage, at: Point, direction: Direction, far: boolean): Point {
  const { plot } = layout.drawn
  const perValue = Math.abs(yOf(layout, 1) - yOf(layout, 0))
  const sign = direction === 'up' || direction === 'left' ? -1 : 1
  if (direction === 'up' || direction === 'down')
    return { x: at.x, y: at.y + sign * perValue * grain(layout) * (far ? 10 : 1) }
  const perDay = stepWidth(layout) / layout.every
  const by = Math.max(perDay * (far ? layout.every : 1), far ? 0 : Math.min(perDay, plot.width))
  // as far as it takes to leave the day it snaps to
  return { x: at.x + sign * Math.max(by, far ? by : Math.max(8, stepWidth(layout) * 0.4)), y: at.y }
}

/** As fine as the readings are: tenths where one of them has tenths. */
function grain({ readings }: SeriesStage): number {
  const decimals = readings.map(({ value }) => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length)
  return 10 ** -Math.min(6, Math.max(0, ...decimals))
}

function valueAt(layout: SeriesStage, y: number): number {
  const { plot, scale } = layout.drawn
  const exact = scale.least + (1 - (y - plot.y) / plot.height) * (scale.most - scale.least)
  const fine = grain(layout)
  return Number((Math.round(exact / fine) * fine).toFixed(6))
}

function yOf({ drawn: { plot, scale } }: SeriesStage, value: number): number {
  return plot.y + (1 - (value - scale.least) / (scale.most - scale.least)) * plot.height
}

function dayAt({ today }: Pick<Scene, 'today'>, { drawn: { plot, scale } }: SeriesStage, x: number): string {
  if (scale.days === 0) return scale.first
  const day = dayAfter(scale.first.slice(0, 10), Math.round(((x - plot.x - 10) / (plot.width - 20)) * scale.days))
  return day > today ? today : day
}

function xOf({ drawn: { plot, scale } }: SeriesStage, day: string): number {
  if (scale.days === 0) return middleOf(plot).x
  const days = (Date.parse(day) - Date.parse(scale.first)) / 86_400_000
  return plot.x + 10 + (days / scale.days) * (plot.width - 20)
}

const stepWidth = ({ drawn: { plot, scale }, every }: SeriesStage): number =>
  scale.days === 0 ? 60 : ((plot.width - 20) / scale.days) * every
