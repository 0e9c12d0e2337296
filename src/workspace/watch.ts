import { affected, type Touched } from '../model/affected.ts'
import { scopeOf } from '../model/allow.ts'
import { type Raised, rulesByKind } from '../model/ask.ts'
import { same } from '../model/canonical.ts'
import { type LivingReach, livingReach } from '../model/living-reach.ts'
import type { Reach } from '../model/reach.ts'
import type { ChartRecord } from '../model/record.ts'
import type { Settings } from '../model/settings.ts'
import { isWhole, type RecordSignal, type WorkspaceSignal } from '../model/signal.ts'
import { askRecords, askWhole, nameOfFinding } from './ask-portions.ts'
import { askWholeWorkspace, loadWhole } from './ask-whole.ts'
import { breathe } from './breathe.ts'
import type { Ground } from './ground.ts'
import { keepAll, keepStep, keptFindings, position } from './kept-findings.ts'
import { neighbourhoodIn } from './neighbourhood.ts'
import { type Outline, outlineFrom, outlineOf, refreshOutline } from './outline.ts'
import { readSettings, todayIn } from './settings.ts'
import { touchedSince } from './touched.ts'

/** What is known of a workspace's findings at one ledger number and day. */
export interface Watch {
  number: number
  today: string
  settings: Settings
  /** By rule and record; a rule about the whole workspace may stand on no record. */
  findings: Map<string, Raised>
  outline: Outline
  /** The number up to which it is known that no link came, changed or went. */
  linksSince: number
  /** What hangs on which bet, as of the outline. */
  reach: Reach
  living: LivingReach
}

/** The same without what hangs on which bet, as a start finds it. */
type Known = Omit<Watch, 'reach' | 'living'> & { living: LivingReach | null }

const watches = new WeakMap<object, Map<string, Promise<Watch>>>()

/**
 * The findings of a workspace as of now. What was touched since the last ask, and what reads it, is asked again;
 * everything is, when the day or the rules have changed. Asks of one workspace follow each other.
 */
export function watch(ground: Ground): Promise<Watch> {
  const known = watches.get(ground.store) ?? new Map<string, Promise<Watch>>()
  watches.set(ground.store, known)
  const before = known.get(ground.workspace)
  const next = before
    ? before.then(
        then => bringUp(ground, then),
        () => bringUp(ground),
      )
    : bringUp(ground)
  known.set(ground.workspace, next)
  return next
}

async function bringUp(ground: Ground, before?: Watch): Promise<Watch> {
  const [{ number, asked, askedOn }, settings] = await Promise.all([position(ground), readSettings(ground)])
  const today = todayIn(settings, ground.now())
  const isFresh = before?.today === today && same(rules(before.settings), rules(settings))
  const at = { number, today, settings }
  if (isFresh && before.number === number)
    return same(before.settings, settings) ? before : reweighed(ground, before, settings)
  if (!isFresh && before?.number === number) return fromTheStart(ground, at, before)
  if (!isFresh && !(before === undefined && asked >= 0 && askedOn === today)) return fromTheStart(ground, at)
  const from: Known = isFresh
    ? { ...before, settings, living: same(before.settings.stakes, settings.stakes) ? before.living : null }
    : {
        ...at,
        number: asked,
        linksSince: asked,
        findings: await keptFindings(ground),
        outline: await outlineOf(ground),
        living: null,
      }
  const crowd = Math.max(leastCrowd, Math.ceil(from.outline.records.size / 5))
  const touched = await touchedSince(ground, from.number, number, crowd)
  if (!touched) return fromTheStart(ground, at)
  return again(ground, from, touched, number)
}

/** More than this many rows of the ledger, and a fifth of the records, are cheaper asked from the start. */
const leastCrowd = 1_000

/** The settings that decide what is found; the others only weigh, name or mute it. */
const rules = ({ labels: _labels, areas: _areas, waivers: _waivers, stakes: _stakes, ...deciding }: Settings) =>
  deciding

function reweighed({ territory }: Ground, before: Watch, settings: Settings): Watch {
  const { outline, today } = before
  const isSame = same(before.settings.stakes, settings.stakes)
  const living = isSame ? before.living : livingReach(territory, outline.graph, today, settings)
  return { ...before, settings, living, reach: living.reach }
}

async function fromTheStart(
  ground: Ground,
  { number, today, settings }: Omit<Known, 'findings' | 'outline' | 'living' | 'linksSince'>,
  before?: Watch,
) {
  const { territory } = ground
  const whole = await loadWhole(ground, before?.outline)
  const outline = before?.outline ?? (whole ? outlineFrom(ground, whole) : await outlineOf(ground))
  await breathe()
  const found = whole
    ? await askWholeWorkspace(ground, whole, today, settings)
    : await askWhole(ground, territory.signals.filter(isWhole), today, settings)
  const rules = rulesByKind(territory)
  // asked together above: all that everybody may see; what only some may see is asked with what they see
  const left = [...outline.records.values()].filter(
    record => rules.has(record.kind) && mayRaise(record) && !(whole && scopeOf(record, territory) === 'all'),
  )
  found.push(...(await askRecords(ground, left, record => rules.get(record.kind) ?? [], today, settings)))
  const findings = new Map(found.map(finding => [nameOfFinding(finding), finding]))
  await keepAll(ground, { number, today, findings })
  const isSame = before?.today === today && same(before.settings.stakes, settings.stakes)
  const living = isSame ? before.living : livingReach(territory, outline.graph, today, settings)
  return { number, today, settings, linksSince: number, findings, outline, living, reach: living.reach }
}

async function again(ground: Ground, from: Known, touched: Touched, number: number): Promise<Watch> {
  const { today, settings } = from
  const { territory } = ground
  const [asks, { moved, renamed }] = await Promise.all([
    affected(territory, touched, neighbourhoodIn(ground)),
    refreshOutline(ground, from.outline, touched),
  ])
  if (from.living) {
    from.living.touch(moved)
    for (const record of renamed) from.living.rename(record)
  }
  const living = from.living ?? livingReach(territory, from.outline.graph, today, settings)
  const rulesOf = new Map<string, RecordSignal[]>()
  for (const signal of territory.signals) {
    if (isWhole(signal)) continue
    for (const id of asks.records.get(signal.name) ?? []) rulesOf.set(id, [...(rulesOf.get(id) ?? []), signal])
  }
  const gone = new Set<string>()
  const findings = new Map(from.findings)
  const forget = (name: string) => {
    if (findings.delete(name)) gone.add(name)
  }
  for (const [id, rules] of rulesOf) for (const rule of rules) forget(`${rule.name}\n${id}`)
  const whole = territory.signals.filter(
    (signal): signal is WorkspaceSignal => isWhole(signal) && asks.workspace.has(signal.name),
  )
  const wholeNames = new Set(whole.map(signal => signal.name))
  for (const [name, finding] of findings) if (wholeNames.has(finding.rule)) forget(name)
  const records = [...rulesOf.keys()].flatMap(id => from.outline.records.get(id) ?? [])
  const found = [
    ...(await askRecords(ground, records, record => rulesOf.get(record.id) ?? [], today, settings)),
    ...(await askWhole(ground, whole, today, settings)),
  ]
  const fresh = new Map(found.map(finding => [nameOfFinding(finding), finding]))
  for (const [name, finding] of fresh) {
    findings.set(name, finding)
    gone.delete(name)
  }
  await keepStep(ground, { from: from.number, number, today, fresh, gone })
  const linksSince = touched.links.length > 0 ? number : from.linksSince
  return { ...from, number, linksSince, findings, living, reach: living.reach }
}

const mayRaise = (record: ChartRecord): boolean =>
  record.archivedAt === null && (record.cameFrom === null || record.touched)

const remembered = new WeakMap<object, Map<string, unknown>>()

/** What was worked out of a watch for one reader, until the next change; of its outline's links, until one of them changes. */
export function remember<T>(at: Watch, name: string, make: () => T, of: 'all' | 'links' = 'all'): T {
  const place = of === 'all' ? at : linksOf(at)
  const known = remembered.get(place) ?? new Map<string, unknown>()
  remembered.set(place, known)
  if (!known.has(name)) known.set(name, make())
  return known.get(name) as T // kept under this name by the same call
}

const standing = new WeakMap<Outline, { since: number; today: string }>()

/** The same thing for as long as no link changes and the day is the same. */
function linksOf({ outline, linksSince, today }: Watch): object {
  const known = standing.get(outline)
  if (known?.since === linksSince && known.today === today) return known
  const fresh = { since: linksSince, today }
  standing.set(outline, fresh)
  return fresh
}
