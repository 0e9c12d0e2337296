import type { TextLine, TextRole } from '../model/ladder-text.ts'

/** Colours a text, or leaves it as it is where colour is not wanted. */
export type Paint = (text: string, ...styles: Style[]) => string
export type Style = keyof typeof codes

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  rose: [35, 39],
  violet: [95, 39],
  cyan: [36, 39],
} as const

/** Whether colour is wanted: `NO_COLOR` and `TERM=dumb` say no, `FORCE_COLOR` yes, else whether a person looks. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return isTerminal && env.TERM !== 'dumb'
}

/** A paint that colours, or one that does nothing. */
export function painter(isOn: boolean): Paint {
  if (!isOn) return text => text
  return (text, ...styles) =>
    styles.reduce((painted, style) => `\u001b[${codes[style][0]}m${painted}\u001b[${codes[style][1]}m`, text)
}

const roles: Record<TextRole, Style[]> = {
  line: ['dim'],
  key: ['cyan'],
  title: [],
  says: ['dim'],
  side: ['bold'],
  evidence: ['green'],
  thin: ['yellow'],
  missing: ['red'],
  hidden: ['dim'],
  action: ['underline'],
  note: ['dim'],
}

/** Lines in pieces, each piece coloured by what it is. */
export const painted = (lines: readonly TextLine[], paint: Paint): string =>
  lines
    .map(line =>
      line
        .map(piece => paint(piece.text, ...roles[piece.role]))
        .join('')
        .trimEnd(),
    )
    .join('\n')
