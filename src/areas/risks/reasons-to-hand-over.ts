import { targets } from '../../model/graph.ts'
import type { HandOverCheck } from '../../model/hand-over.ts'
import type { ChartRecord } from '../../model/record.ts'
import { isFilled } from '../../model/thin.ts'

const named = ({ key, title }: ChartRecord): string => `${key} ${title}`

/** Whom it is for. */
export const forWhom: HandOverCheck = {
  id: 'who',
  title: 'For whom',
  why: 'Who builds it decides a hundred small things by thinking of somebody.',
  reads: ['addresses/feltBy'],
  look({ id }, { graph }) {
    const needs = targets(graph, id, 'addresses')
    const people = needs.flatMap(need => targets(graph, need.id, 'feltBy'))
    if (people[0]) return { state: 'whole', says: [...new Set(people.map(named))].join(', ') }
    const action = { do: 'link', label: 'Say who feels it', name: 'feltBy', way: 'from', kinds: ['persona'] } as const
    if (needs[0]) return { state: 'missing', says: `Nobody is named who feels ${needs[0].key}`, action, on: needs[0] }
    return { state: 'missing', says: 'Nobody is named' }
  },
}

/** Whose need it answers, and whether anybody outside has shown it. */
export const need: HandOverCheck = {
  id: 'need',
  title: 'Need',
  why: 'Without it only the solution is handed over, and nobody can find a better one.',
  reads: ['addresses', 'addresses/@evidence'],
  look({ id }, { graph, verdict }) {
    const needs = targets(graph, id, 'addresses')
    const action = { do: 'link', label: 'Link the need', name: 'addresses', way: 'from', kinds: ['need'] } as const
    if (needs.length === 0) return { state: 'missing', says: 'No need is named', action }
    const unheard = needs.find(one => verdict(one).items.every(item => item.inside))
    if (!unheard) return { state: 'whole', says: needs.map(named).join(', ') }
    return {
      state: 'thin',
      says: `Nobody outside has shown ${named(unheard)}`,
      action: { do: 'open', label: 'Add evidence' },
      on: unheard,
    }
  },
}

/** How one will see that it worked. */
export const outcome: HandOverCheck = {
  id: 'outcome',
  title: 'Outcome with where from and where to',
  why: 'Without a number it can only be finished, never be right or wrong.',
  reads: ['drives'],
  look({ id }, { graph }) {
    const outcomes = targets(graph, id, 'drives')
    const action = { do: 'link', label: 'Link the outcome', name: 'drives', way: 'from', kinds: ['outcome'] } as const
    if (outcomes.length === 0) return { state: 'missing', says: 'No outcome is named', action }
    const lacks = ({ fields }: ChartRecord) =>
      !isFilled(fields.baseline)
        ? 'baseline'
        : !isFilled(fields.minimal) && !isFilled(fields.minimalInWords)
          ? 'minimal'
          : null
    const open = outcomes.find(one => lacks(one) !== null)
    if (!open) return { state: 'whole', says: outcomes.map(named).join(', ') }
    const field = lacks(open)!
    return {
      state: 'thin',
      says:
        field === 'baseline'
          ? `${open.key} does not say where it stands now`
          : `${open.key} does not say below what it failed`,
      action: { do: 'set', label: field === 'baseline' ? 'Write the baseline' : 'Write the minimal condition', field },
      on: open,
    }
  },
}

/** What must be true, and whether that was tried. */
export const assumptions: HandOverCheck = {
  id: 'assumptions',
  title: 'Must-hold assumptions tested',
  why: 'What turns out wrong later costs all that was built on it.',
  reads: ['restsOn', 'restsOn/@evidence'],
  look({ id }, { graph, verdict }) {
    const must = graph.out(id, 'restsOn').flatMap(link => {
      const assumption = graph.record(link.to)
      return assumption && link.values.mustHold === true ? [assumption] : []
    })
    const action = {
      do: 'link',
      label: 'Say what must hold',
      name: 'restsOn',
      way: 'from',
      kinds: ['assumption'],
    } as const
    if (must.length === 0) return { state: 'missing', says: 'Nobody has said what must be true', action }
    const word = (one: ChartRecord) => verdict(one).word
    const fallen = must.find(one => one.state === 'failed' || word(one) === 'refuted')
    if (fallen)
      return {
        state: 'missing',
        says: `${named(fallen)} does not hold`,
        action: { do: 'open', label: 'Look at it' },
        on: fallen,
      }
    const untested = must.find(
      one => one.state !== 'held' && one.state !== 'moot' && ['unknown', 'contested', 'leaning'].includes(word(one)),
    )
    if (!untested) return { state: 'whole', says: must.map(named).join(', ') }
    return {
      state: 'thin',
      says: `${named(untested)} is ${word(untested)}`,
      action: { do: 'link', label: 'Plan a test', name: 'tests', way: 'to', kinds: ['experiment'] },
      on: untested,
    }
  },
}
