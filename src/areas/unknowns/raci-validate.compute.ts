import { listed, many, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './raci-validate.method.ts'

const roles = ['R', 'A', 'C', 'I'] as const
const manyResponsible = 5

/** Issues of each row, the load of each person, and people without any role. */
export function compute({ rows, people = [] }: Input): Output {
  uniqueIds(rows, 'rows')
  const load = new Map(people.map(person => [person, { R: 0, A: 0, C: 0, I: 0 }]))
  for (const row of rows) {
    for (const role of roles) {
      for (const person of new Set(row[role])) {
        const own = load.get(person) ?? { R: 0, A: 0, C: 0, I: 0 }
        own[role] += 1
        load.set(person, own)
      }
    }
  }
  const issues = Object.fromEntries(rows.map(row => [row.id, issuesOf(row)]))
  return {
    issues,
    load: Object.fromEntries(load),
    emptyColumns: [...load].filter(([, own]) => roles.every(role => own[role] === 0)).map(([person]) => person),
    clean: Object.values(issues).filter(list => list.length === 0).length,
    n: rows.length,
  }
}

function issuesOf({ R, A, C, I }: Input['rows'][number]): string[] {
  const issues: string[] = []
  const [responsible, accountable] = [new Set(R), new Set(A)]
  if (accountable.size === 0) issues.push('no-accountable')
  if (accountable.size > 1) issues.push('several-accountable')
  if (responsible.size === 0) issues.push('no-responsible')
  if (C.some(person => responsible.has(person))) issues.push('person-in-R-and-C')
  if (I.some(person => responsible.has(person))) issues.push('person-in-R-and-I')
  if (responsible.size > manyResponsible) issues.push('many-responsible:hint')
  return issues
}

/** What to settle. */
export function readout({ issues, emptyColumns, clean, n, load }: Output): Readout {
  if (n === 0) return { says: ['No rows yet.'], sure: [], change: [], silent: [], chart: null }
  const open = Object.entries(issues).filter(([, list]) => list.length > 0)
  const heaviest = Object.entries(load).sort((a, b) => b[1].R + b[1].A - a[1].R - a[1].A)[0]
  return {
    says: [
      `Clear: ${clean} of ${many(n, 'row')}.`,
      ...open.slice(0, 8).map(([row, list]) => `${row}: ${list.map(plain).join(', ')}.`),
    ],
    sure: heaviest ? [`${heaviest[0]} carries most: ${heaviest[1].R} to do, ${heaviest[1].A} to answer for.`] : [],
    change: emptyColumns.length > 0 ? [`Without any role: ${listed(emptyColumns)}.`] : [],
    silent: ['Whether the people know and agree.'],
    chart: {
      shape: 'grid',
      title: 'Roles per person',
      columns: [...roles],
      rows: Object.entries(load).map(([label, own]) => ({ label, cells: roles.map(role => own[role]) })),
    },
  }
}
