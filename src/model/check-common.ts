import type { Checked } from './check-field.ts'
import { safeAddress } from './field.ts'
import { isDay } from './field-limits.ts'
import type { Kind } from './kind.ts'
import { nearest } from './nearest.ts'
import { audiences, commonNames } from './record.ts'
import { faultOf } from './text.ts'

/** Longest title, tag and list of tags that a record may have. */
export const commonLimits = {
  title: 500,
  tags: 50,
  tag: 100,
  id: 80,
  system: 100,
  outside: 500,
  url: 2_000,
  waivers: 200,
}

/** Checks one of the values that all kinds share. */
export function checkCommonValue(kind: Kind, name: string, value: unknown): Checked {
  switch (name) {
    case 'title':
      return title(value)
    case 'state':
      return typeof value === 'string' && Object.hasOwn(kind.states, value)
        ? { value }
        : { problem: `must be one of ${Object.keys(kind.states).join(', ')}${meant(value, Object.keys(kind.states))}` }
    case 'audience':
      return audiences.some(audience => audience === value)
        ? { value }
        : { problem: `must be one of ${audiences.join(', ')}` }
    case 'tags':
      return tags(value)
    case 'owner':
    case 'team':
    case 'product':
      return reference(value)
    case 'cameFrom':
      return cameFrom(value)
    case 'waivers':
      return waivers(value)
    default:
      return { problem: `is not known; common to all kinds are ${commonNames.join(', ')}${meant(name, commonNames)}` }
  }
}

function title(value: unknown): Checked {
  if (typeof value !== 'string') return { problem: 'must be text' }
  const fault = faultOf(value)
  if (fault) return { problem: fault }
  // a title is one line wherever it is shown
  const trimmed = value
    .normalize('NFC')
    .replaceAll(/[\t\r\n\u2028\u2029]+/g, ' ')
    .trim()
  if (trimmed === '') return { problem: 'must not be empty; say in a few words what it is' }
  if (trimmed.length > commonLimits.title) {
    return {
      problem: `is ${trimmed.length} characters long; at most ${commonLimits.title} fit, put the rest into a field`,
    }
  }
  return { value: trimmed }
}

function tags(value: unknown): Checked {
  if (value === null) return { value: [] }
  if (!Array.isArray(value)) return { problem: 'must be a list of words' }
  const kept = new Set<string>()
  for (const tag of value) {
    if (typeof tag !== 'string') return { problem: 'must be a list of words' }
    const fault = faultOf(tag)
    if (fault) return { problem: fault }
    const trimmed = tag.normalize('NFC').trim()
    if (trimmed.length > commonLimits.tag) return { problem: `must be at most ${commonLimits.tag} characters each` }
    if (trimmed !== '') kept.add(trimmed)
  }
  return kept.size > commonLimits.tags
    ? { problem: `are ${kept.size}; at most ${commonLimits.tags} fit on one record` }
    : { value: [...kept] }
}

function reference(value: unknown): Checked {
  if (value === null || value === '') return { value: null }
  if (typeof value !== 'string' || value.length > commonLimits.id) return { problem: 'must be an id, or null' }
  const fault = faultOf(value)
  return fault ? { problem: fault } : { value: value.normalize('NFC') }
}

function cameFrom(value: unknown): Checked {
  if (value === null) return { value: null }
  const says =
    'must say the system and the id there, such as {"system": "github", "id": "123"}; url and at may be added'
  const parts = texts(value, { system: commonLimits.system, id: commonLimits.outside, url: commonLimits.url, at: 40 })
  if (!parts?.system || !parts.id) return { problem: says }
  if (parts.url !== undefined && !safeAddress(parts.url))
    return { problem: 'needs a url that starts with https://, http:// or mailto:' }
  if (parts.at !== undefined && !isDay(parts.at))
    return { problem: 'needs a day or a moment in UTC as at, such as 2026-03-31' }
  return { value: parts }
}

function waivers(value: unknown): Checked {
  if (value === null) return { value: {} }
  const says =
    'must say by rule until which day, by whom and why, such as {"unheard-need": {"until": "2026-03-31", "reason": null, "by": "…"}}'
  if (!isBag(value) || Object.keys(value).length > commonLimits.waivers) return { problem: says }
  const kept: [string, unknown][] = []
  for (const [rule, waiver] of Object.entries(value)) {
    const bag = isBag(waiver) ? waiver : {}
    const parts = texts({ until: bag.until, by: bag.by }, { until: 40, by: commonLimits.id })
    const reason = bag.reason ?? null
    const known = Object.keys(bag).every(name => ['until', 'by', 'reason'].includes(name))
    if (!/^[a-z][a-z-]*$/.test(rule) || !known || !parts?.until || !parts.by) return { problem: says }
    if (reason !== null && (typeof reason !== 'string' || reason.length > 2_000 || faultOf(reason)))
      return { problem: says }
    kept.push([rule, { until: parts.until, reason, by: parts.by }])
  }
  return { value: Object.fromEntries(kept) }
}

/** The named texts of a bag, each clean and no longer than it may be; null where anything else is in it. */
function texts(value: unknown, longest: Readonly<Record<string, number>>): Record<string, string> | null {
  if (!isBag(value)) return null
  const kept: Record<string, string> = {}
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined || part === null) continue
    if (!Object.hasOwn(longest, name) || typeof part !== 'string' || part.length > longest[name]! || faultOf(part))
      return null
    kept[name] = part.normalize('NFC')
  }
  return kept
}

/** Whether a value is an object with names of its own, and no list. */
export function isBag(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The known words that somebody may have meant, as the end of a sentence. */
export function meant(given: unknown, known: readonly string[]): string {
  const near = typeof given === 'string' ? nearest(given, known) : []
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
}
