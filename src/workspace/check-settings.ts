import type { Territory } from '../model/assemble.ts'
import { checkCommonValue, isBag } from '../model/check-common.ts'
import { bearerOf, longestLabel } from '../model/labels.ts'
import { Problem } from '../model/problem.ts'
import { defaultSettings } from '../model/settings.ts'
import { faultOf } from '../model/text.ts'

/** Refuses settings that the map could not be worked out with, and says what they take. */
export function checkSettings(territory: Territory, set: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(set)) {
    const takes = Object.hasOwn(checks, name) ? checks[name]! : undefined
    if (!takes) {
      const known = Object.keys(defaultSettings).join(', ')
      throw new Problem('invalid', `There is no setting ${name}. There are: ${known}.`, { [name]: 'no such setting' })
    }
    const says = takes(value, territory)
    if (says) throw new Problem('invalid', `The setting ${name} takes ${says}.`, { [name]: says })
  }
}

type Check = (value: unknown, territory: Territory) => string | null

const stances = ['ours', 'shared', 'somebody else', 'not now']

// each says what it takes where the value is something else
const checks: Readonly<Record<string, Check>> = {
  lanes: value => (isWhole(value, 1, 50) ? null : 'a whole number from 1 to 50'),
  teamLanes: value =>
    isBag(value) && Object.values(value).every(count => isWhole(count, 1, 50))
      ? null
      : 'the id of a team with a whole number from 1 to 50',
  timeZone: value => (isTimeZone(value) ? null : 'a time zone such as Europe/Vienna'),
  currency: value =>
    typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? null : 'three capital letters such as EUR',
  evidence: value =>
    isBag(value) && Object.entries(value).every(([name, part]) => isEvidence(name, part))
      ? null
      : 'weights and ceilings of five numbers each, and halfLife in days above 0 for attitude, behaviour and technical',
  stakes: value =>
    isBag(value) &&
    Object.entries(value).every(([name, part]) => Object.hasOwn(defaultSettings.stakes, name) && isAmount(part))
      ? null
      : `numbers for ${Object.keys(defaultSettings.stakes).join(', ')}`,
  areas: (value, territory) =>
    isBag(value) &&
    Object.entries(value).every(([id, stance]) => isArea(territory, id) && stances.includes(String(stance)))
      ? null
      : `the id of an area with one of ${stances.join(', ')}`,
  areaNames: (value, territory) =>
    isBag(value) && Object.entries(value).every(([id, name]) => isArea(territory, id) && isLabel(name))
      ? null
      : 'the id of an area with the name of whoever looks after it, up to 40 characters',
  labels: (value, territory) =>
    isBag(value) &&
    Object.entries(value).every(([id, label]) => (isArea(territory, id) || territory.kinds.has(id)) && isLabel(label))
      ? borne(territory, value as Record<string, string>)
      : `the id of an area or the word of a kind with a name of 1 to ${longestLabel} characters`,
  plurals: (value, territory) =>
    isBag(value) && Object.entries(value).every(([word, label]) => territory.kinds.has(word) && isLabel(label))
      ? null
      : 'the word of a kind with what several are called, 1 to 40 characters',
  waivers: (value, territory) => {
    const [kind] = territory.kinds.values()
    return isBag(value) && kind && 'value' in checkCommonValue(kind, 'waivers', value)
      ? null
      : 'by rule until which day, by whom and why'
  },
}

const isArea = (territory: Territory, id: string): boolean => territory.areas.some(area => area.id === id)

const isLabel = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestLabel && faultOf(value) === null

/** Two of a sort by one name could not be told apart. */
function borne(territory: Territory, labels: Record<string, string>): string | null {
  for (const [id, label] of Object.entries(labels)) {
    const bearer = bearerOf(territory, { labels, plurals: {} }, id, label)
    if (bearer) return `names that nothing else bears; ${bearer} is one already`
  }
  return null
}

const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to

const isAmount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1_000

function isEvidence(name: string, part: unknown): boolean {
  if (name === 'weights' || name === 'ceilings') return Array.isArray(part) && part.length === 5 && part.every(isAmount)
  const { halfLife } = defaultSettings.evidence
  return (
    name === 'halfLife' &&
    isBag(part) &&
    Object.entries(part).every(([sort, days]) => Object.hasOwn(halfLife, sort) && isWhole(days, 1, 100_000))
  )
}

function isTimeZone(zone: unknown): boolean {
  try {
    return typeof zone === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
