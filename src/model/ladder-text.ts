import type { RecordName } from './answers.ts'
import { fit, textWidth, wrap } from './text-width.ts'
import type { Hanging, Ladder, LadderRung } from './why.ts'

/** What a piece of a line is, so that each door may colour it in its own way. */
export type TextRole =
  | 'line'
  | 'key'
  | 'title'
  | 'says'
  | 'side'
  | 'evidence'
  | 'thin'
  | 'missing'
  | 'hidden'
  | 'action'
  | 'note'

/** One line of text in pieces; together never wider than asked. */
export type TextLine = readonly { text: string; role: TextRole }[]

const sides = [
  ['every', null],
  ['customer', 'for whom'],
  ['business', 'for the business'],
  ['vision', 'for the vision'],
] as const

/** A ladder drawn with lines for a terminal so many columns wide. */
export function ladderText(ladder: Ladder, width: number): TextLine[] {
  const lines: TextLine[] = [named(ladder.of)]
  if (ladder.verdict) lines.push([{ text: `  ${ladder.verdict.says}`, role: 'evidence' }])
  draw(lines, ladder.rungs, '')
  if (ladder.rungs.length === 0) lines.push([{ text: '  Nothing stands above it.', role: 'note' }])
  lines.push([], [{ text: ladder.world.asks, role: 'says' }])
  for (const { record, better, worse } of ladder.world.answers) {
    lines.push(named(record, '  '))
    for (const [way, answer] of Object.entries({ better, worse })) {
      if (answer)
        lines.push(
          ...wrap(`${way}: ${answer}`, width, '    ')
            .split('\n')
            .map(text => [{ text, role: 'title' as const }]),
        )
    }
  }
  if (ladder.world.answers.length === 0) lines.push([{ text: '  Nobody has said yet.', role: 'missing' }])
  lines.push([], [{ text: tally(ladder), role: 'note' }])
  return lines.map(line => fitted(line, width))
}

/** What hangs on a record, drawn with lines for a terminal so many columns wide. */
export function hangingText(hanging: Hanging, width: number): TextLine[] {
  const lines: TextLine[] = [named(hanging.of)]
  draw(lines, hanging.rungs.map(bare), '')
  const count = hanging.all.length
  const says = count === 0 ? 'Nothing hangs on it.' : `${count} ${count === 1 ? 'record hangs' : 'records hang'} on it.`
  lines.push([], [{ text: says, role: 'note' }])
  return lines.map(line => fitted(line, width))
}

/** What hangs on something is named; how well it is shown is another question. */
const bare = (rung: LadderRung): LadderRung => ({ ...rung, thin: null, verdict: null, beyond: rung.beyond.map(bare) })

/** The lines as plain text. */
export const plain = (lines: readonly TextLine[]): string =>
  lines
    .map(line =>
      line
        .map(piece => piece.text)
        .join('')
        .trimEnd(),
    )
    .join('\n')

function draw(lines: TextLine[], rungs: readonly LadderRung[], indent: string): void {
  const groups = sides.flatMap(([side, title]) => {
    const own = rungs.filter(rung => rung.side === side)
    return own.length > 0 ? [{ title, own }] : []
  })
  groups.forEach(({ title, own }, at) => {
    const last = at === groups.length - 1
    if (title === null) {
      own.forEach((rung, index) => {
        drawRung(lines, rung, indent, last && index === own.length - 1)
      })
      return
    }
    lines.push([
      { text: `${indent}${last ? '└ ' : '├ '}`, role: 'line' },
      { text: title, role: 'side' },
    ])
    const inner = `${indent}${last ? '  ' : '│ '}`
    own.forEach((rung, index) => {
      drawRung(lines, rung, inner, index === own.length - 1)
    })
  })
}

function drawRung(lines: TextLine[], rung: LadderRung, indent: string, last: boolean): void {
  const lead = { text: `${indent}${last ? '└ ' : '├ '}`, role: 'line' as const }
  const inner = `${indent}${last ? '  ' : '│ '}`
  const says = { text: `${rung.says} `, role: 'says' as const }
  if (rung.standing === 'hidden') lines.push([lead, says, { text: 'not visible to you', role: 'hidden' }])
  else if (!rung.record) {
    lines.push([lead, says, { text: `… no ${rung.kinds.join(' or ')} yet`, role: 'missing' }])
    if (rung.action) lines.push(under(inner, `→ ${rung.action.action.label}`, 'action'))
  } else {
    lines.push([
      lead,
      says,
      ...named(rung.record),
      ...(rung.again ? [{ text: ' (above)', role: 'note' as const }] : []),
    ])
    if (rung.thin) lines.push(under(inner, `thin: ${rung.thin.says}`, 'thin'))
    else if (rung.verdict && !rung.again) lines.push(under(inner, rung.verdict.says, 'evidence'))
    sameSide(lines, rung, inner)
  }
}

/** Within one side its title is not repeated. */
function sameSide(lines: TextLine[], rung: LadderRung, indent: string): void {
  const beyond = rung.beyond
  if (beyond.every(next => next.side === rung.side)) {
    beyond.forEach((next, index) => {
      drawRung(lines, next, indent, index === beyond.length - 1)
    })
  } else draw(lines, beyond, indent)
}

const under = (indent: string, text: string, role: TextRole): TextLine => [
  { text: `${indent}  `, role: 'line' },
  { text, role },
]

const named = ({ key, title }: RecordName, indent = ''): TextLine => [
  { text: `${indent}${key} `, role: 'key' },
  { text: title, role: 'title' },
]

function tally({ counts }: Ladder): string {
  const parts = [`${counts.whole} whole`, `${counts.thin} thin`, `${counts.missing} missing`]
  if (counts.hidden > 0) parts.push(`${counts.hidden} not visible to you`)
  return parts.join(' · ')
}

function fitted(line: TextLine, width: number): TextLine {
  let left = width
  return line.flatMap(({ text, role }) => {
    const cut = fit(text, left)
    left -= textWidth(cut)
    return cut === '' ? [] : [{ text: cut, role }]
  })
}
