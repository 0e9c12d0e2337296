import type { Draft } from '../../../model/importing/draft.ts'
import { systemOf } from '../../../model/importing/system-name.ts'
import { intake } from '../../../model/intake.ts'
import { many } from '../../../model/readout.ts'
import type { Table } from '../../../model/tabular/table.ts'
import { measuredIn } from './measured-table.ts'
import { cadenceOf, type Measured, type Series } from './series.ts'

/** Figures over time: a metric for each number that was read, with its readings. */
export const measuredIntake = intake({
  name: 'measured',
  title: 'Figures over time',
  says: 'A table with dates and numbers becomes metrics with their readings, dates down the side or along the top.',
  recognises: source => (source.facts.format !== 'text' && found(source.table) ? 0.6 : 0),
  propose: source => ({
    intake: 'measured',
    kind: 'metric',
    system: systemOf(source.facts.name),
    choices: {},
    fixed: {},
    columns: [],
  }),
  notes: ({ table }) => notesOn(found(table)),
  *drafts({ table, facts }) {
    for (const [at, one] of (found(table)?.series ?? []).entries()) yield metricOf(one, at + 1, facts.name)
  },
})

const found = (table: Table): Measured | undefined => {
  const known = measured.get(table)
  if (known) return known.is
  const is = measuredIn(table)
  measured.set(table, { is })
  return is
}

// asked for when the file is recognised, told of and read
const measured = new WeakMap<Table, { is: Measured | undefined }>()

function metricOf({ name, segment, unit, readings }: Series, row: number, file: string): Draft {
  const title = segment === '' ? name : `${name} (${segment})`
  const source = file.slice(0, 40).toWellFormed()
  return {
    row,
    kind: 'metric',
    externalId: `metric ${title}`.slice(0, 200),
    aliases: [],
    title: title.slice(0, 500),
    state: 'live',
    url: null,
    author: null,
    createdAt: null,
    fields: {
      source: 'csv',
      unit,
      cadence: cadenceOf(readings),
      segment: segment === '' ? null : segment.slice(0, 2_000),
    },
    links: [],
    comments: [],
    problems: [],
    leftOut: null,
    readings: readings.map(reading => ({ ...reading, source })),
  }
}

function notesOn(all: Measured | undefined): Table['notes'] {
  if (!all) return []
  const days = all.series.flatMap(({ readings }) => readings.map(({ at }) => at.slice(0, 10))).sort()
  const count = all.series.reduce((sum, { readings }) => sum + readings.length, 0)
  const notes: Table['notes'][number][] = [
    {
      says: `${many(count, 'reading')} of ${many(all.series.length, 'metric')}, from ${days[0]} to ${days.at(-1)}; a month, week or quarter is dated by its first day.`,
      repair: 'A reading that is here already stays as it is; later files add what is new.',
      row: 1,
    },
  ]
  if (all.left.length > 0)
    notes.push({
      says: `${many(all.left.length, 'row is', 'rows are')} no reading and ${all.left.length === 1 ? 'was' : 'were'} left out: ${all.left
        .slice(0, 5)
        .map(({ row, said }) => `row ${row}${said === '' ? '' : ` “${said.slice(0, 60)}”`}`)
        .join(', ')}.`,
      repair: 'Give them a date, if they are readings.',
      row: all.left[0]!.row,
    })
  if (all.unread.length > 0)
    notes.push({
      says: `Not read: ${all.unread.slice(0, 20).join(', ')}.`,
      repair: 'Bring these columns in by a file of their own, if they are figures too.',
      row: 1,
    })
  return notes
}
