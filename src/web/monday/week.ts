import type { FindingSeen } from '../../model/answers.ts'
import type { Territory } from '../../model/assemble.ts'
import type { Compared, Difference } from '../../model/past.ts'
import type { ChartRecord } from '../../model/record.ts'
import { lineOf } from '../compare/compared-text.ts'

type Weekly = 'decide' | 'tell' | 'hear'

/** The findings of one part of the page, what is wrong before what is missing. */
export function weeklyFindings(
  territory: Territory,
  findings: readonly FindingSeen[],
  part: Weekly,
): readonly FindingSeen[] {
  const rules = new Set(territory.signals.filter(one => one.weekly === part).map(one => one.name))
  return findings
    .filter(({ rule }) => rules.has(rule))
    .sort((one, other) => Number(other.sort === 'wrong') - Number(one.sort === 'wrong'))
}

const learned: ReadonlySet<string> = new Set(['confidence', 'evidence'])
const loud: readonly string[] = ['horizon', 'state', 'came', 'went']

/** All differences, the weightiest first: what was decided before what came. */
export const weighed = (compared: Compared): Difference[] =>
  compared.areas
    .flatMap(area => area.differences)
    .filter(one => loud.includes(one.became))
    .sort((one, other) => loud.indexOf(one.became) - loud.indexOf(other.became))

/** An update in the making, each part as text that one may change. */
export interface Draft {
  title: string
  health: 'on track' | 'at risk' | 'off track'
  body: string
  learned: string
  asks: string
}

const most = 12

/** Drafts an update from what changed: what happened, what was learned, and what others are asked for. */
export function draftOf(
  title: string,
  compared: Compared,
  decisions: readonly ChartRecord[],
  isWrong: boolean,
  says: { dated: (text: string) => string; decide: (name: string) => string },
): Draft {
  const lines = (some: readonly Difference[]) =>
    some
      .slice(0, most)
      .map(one => `- ${lineOf(one, says.dated)}`)
      .join('\n')
  const known = compared.areas.flatMap(area => area.differences).filter(one => learned.has(one.became))
  return {
    title,
    health: isWrong ? 'at risk' : 'on track',
    body: lines(weighed(compared)),
    learned: lines(known),
    asks: decisions.map(({ key, title: name }) => `- ${says.decide(`**${key}** ${name}`)}`).join('\n'),
  }
}

/** What an update of these differences tells of, as far as its link may lead there. */
export function coveredBy(compared: Compared, kinds: readonly string[], limit = 20): string[] {
  const ids = compared.areas
    .flatMap(area => area.differences)
    .filter(({ record, became }) => kinds.includes(record.kind) && became !== 'went')
    .map(({ record }) => record.id)
  return [...new Set(ids)].slice(0, limit)
}

/** A draft as one Markdown text, its empty parts left out. */
export function draftText(draft: Draft, headings: Readonly<Record<'body' | 'learned' | 'asks', string>>): string {
  const parts = (['body', 'learned', 'asks'] as const).flatMap(part =>
    draft[part].trim() === '' ? [] : [`## ${headings[part]}\n\n${draft[part].trim()}`],
  )
  return [`# ${draft.title}`, ...parts].join('\n\n')
}
