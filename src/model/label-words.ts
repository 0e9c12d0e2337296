import { progressOf, sharedWord } from './importing/value-words.ts'

/** A label read: what it names, and whether its heading says that this is work of its own. */
export interface LabelRead {
  title: string
  isWork: boolean
}

const workHeadings = new Set(['project', 'roadmap', 'initiative', 'theme', 'epic', 'goal', 'objective', 'milestone'])
const partHeadings = new Set([
  'area',
  'module',
  'component',
  'feature',
  'scope',
  'team',
  'product',
  'package',
  'pkg',
  'a',
  'c',
  'f',
])

/** How something is handled rather than what it is about; how trackers and their people usually write it. */
const handling = [
  /^(good|great) first|^first[- ]tim|^beginner|^easy|^hard$|^hacktoberfest|^up[- ]for[- ]grabs|^(help|contributions?) (wanted|welcome)/,
  /^(needs?|awaiting|waiting|pending|blocked|on hold|stale|wip|ready|to|more|cannot|can['’]?t|not|no)\b/,
  /^(attached|has|with|without)\b|^(pr|prs|pull request|backport|cherry[- ]pick|reverted?|rebase)\b/,
  /^(ci|build|tests?|testing|qa|flaky|lint\w*|dependenc\w*|deps|chores?|refactor\w*|clean[- ]?up|tech(nical)? debt|infra\w*|maintenance)\b/,
  /^(docs?|documentation|question|discussion|support|rfc|meta|internal|external|customer|client|release notes)$/,
  /^(regression|repro\w*|confirmed|verified|security|breaking|invalid|wont|won['’]t|duplicate)\b/,
  /^(size|effort|points?|estimate|difficulty|sprint|cycle|iteration|q[1-4]|week)\b/,
  /^(x{0,3}[sl]|m|s[0-4]|p[0-5]|sev[0-9]?|t[0-3])$/,
  /^(red|green|blue|yellow|orange|purple|pink|black|sky|lime|grey|gray)(_(light|dark))?$/,
]

const headings =
  /^(project|roadmap|initiative|theme|epic|goal|objective|milestone|area|module|component|feature|scope|team|product|package|pkg|kind|type|priority|status|state|sig|size|severity|needs|lifecycle|triage)$/

/** What a label is about; null where it only says how something is handled ("bug", "p1", "needs triage"). */
export function labelRead(label: string): LabelRead | null {
  const headed = /^\s*(?:\p{Emoji_Presentation}\s*)?([^:/]{1,30}?)\s*(:+|\/)\s*(\S.*)$/u.exec(label)
  const word = headed?.[1]?.toLowerCase() ?? ''
  // "iOS/Android" has no heading, "kind/bug" has
  const isHeaded = headed !== null && (headed[2] !== '/' || headings.test(word))
  const heading = isHeaded ? word : undefined
  const isWork = heading !== undefined && workHeadings.has(heading)
  if (heading !== undefined && !isWork && !partHeadings.has(heading)) return null
  const said = (isHeaded ? headed[3]! : label).trim()
  const plain = said.toLowerCase().replace(/^\p{Emoji_Presentation}\s*/u, '')
  if (!isNamed(plain)) return null
  if (!isWork && (handling.some(words => words.test(plain)) || isScale(plain))) return null
  return { title: titled(said), isWork }
}

const isScale = (word: string): boolean =>
  progressOf(word) !== undefined ||
  (['priority', 'type', 'sentiment', 'flag', 'source'] as const).some(scale => sharedWord(scale, word) !== undefined)

/** Whether a word names anything at all. */
export const isNamed = (word: string): boolean => /\p{L}{2}/u.test(word)

/** A label as somebody would write a title. */
export function titled(label: string): string {
  const words = label
    .replace(/^\p{Emoji_Presentation}\s*/u, '')
    .replace(/(?<=[\p{Ll}\p{N}])[_-](?=[\p{Ll}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
