import type { Kind } from './kind.ts'

/** What a line seems to be, and the words of it that say so. */
export interface KindGuess {
  kind: Kind
  because: string
}

interface Sound {
  kind: Kind
  pattern: RegExp
  weight: number
}

/** The kind whose sound a line carries most of, and soonest; null where it sounds like none. Later kinds lose a tie. */
export function guessKind(line: string, kinds: readonly Kind[]): KindGuess | null {
  const said = line.normalize('NFKC').replaceAll('’', "'").replace(/\s+/g, ' ').trim()
  let best: (KindGuess & { worth: number }) | null = null
  for (const kind of kinds) {
    for (const { pattern, weight } of soundsOf(kind)) {
      const found = pattern.exec(said)
      // who tells what others said names them first
      const worth = found ? weight - found.index * 0.15 : Number.NEGATIVE_INFINITY
      if (found && (best === null || worth > best.worth)) best = { kind, because: found[0].trim(), worth }
    }
  }
  return best && { kind: best.kind, because: best.because }
}

const known = new WeakMap<Kind, readonly Sound[]>()

function soundsOf(kind: Kind): readonly Sound[] {
  const sounds = known.get(kind) ?? (kind.sounds ?? []).map(sound => soundOf(kind, sound))
  known.set(kind, sounds)
  return sounds
}

/** What a line begins with says more than what stands somewhere in it, and more letters say more than few. */
function soundOf(kind: Kind, sound: string): Sound {
  const begins = sound.startsWith('^')
  const words = (begins ? sound.slice(1) : sound).split(' ')
  const body = words.map(word => (word === '*' ? '(?:\\S+ ?){1,6}?' : partOf(word))).join(' ?')
  const isMark = words.length === 1 && !/[\p{L}\p{N}#]/u.test(sound)
  const front = begins ? '^' : isMark ? '' : '(?<![\\p{L}\\p{N}])'
  const end = isMark || sound.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])'
  const letters = sound.replace(/[\^*]/g, '').length
  return { kind, pattern: new RegExp(`${front}${body}${end}`, 'iu'), weight: isMark ? 12 : letters + (begins ? 4 : 0) }
}

const partOf = (word: string): string =>
  word
    .replace(/[$()+.?[\\\]{|}/]/g, '\\$&')
    .replace('*', '[\\p{L}\\p{N}]*')
    .replace('#', '\\d[\\d.,]*')
