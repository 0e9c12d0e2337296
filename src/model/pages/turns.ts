/** What one person said before the next one spoke. */
export interface Turn {
  /** Nobody where the file does not say who. */
  speaker: string | null
  /** How far into the talk, as "1:02:03" or "4:05". */
  at: string | null
  text: string
}

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
const name = String.raw`\p{L}[\p{L}\p{M}\p{N} .'’&/-]{0,50}?(?:\s\([^()\d]{1,40}\))?`
const bold = String.raw`(?:\*\*|__)?`

// "**Ana:** Yes", "Ana (00:04): Yes", "[00:04] Ana: Yes"
const inline = new RegExp(
  `^(?:[[(]?(${time})[\\])]?\\s*[-–]?\\s*)?${bold}(${name})${bold}\\s*(?:[[(]?(${time})[\\])]?)?\\s*:${bold}(?:\\s+(.*))?$`,
  'su',
)
// "Ana  0:04" with what she said below it
const above = new RegExp(
  `^${bold}(${name})${bold}\\s+[[(]?(${time})[\\])]?\\s*:?${bold}[ \\t]*(?:\\n([\\s\\S]*))?$`,
  'u',
)

/** The turns of a talk that was written down, or nothing where the text is none. */
export function spokenTurns(text: string): Turn[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\\[', '[').replaceAll('\\]', ']')
  const parts = lines.split(/\n(?:[ \t]*\n)+/).filter(part => part.trim() !== '')
  // one line a turn where nothing parts them, or where only some do
  return talkOf(parts) ?? talkOf(parts.flatMap(part => part.split('\n')))
}

function talkOf(parts: readonly string[]): Turn[] | undefined {
  const turns: Turn[] = []
  let heads = 0
  for (const part of parts) {
    const turn = turnIn(part.trim())
    if (turn) {
      heads += 1
      turns.push(turn)
    } else if (turns.length > 0) {
      const last = turns.at(-1)!
      last.text = last.text === '' ? part.trim() : `${last.text}\n\n${part.trim()}`
    }
  }
  const speakers = new Map<string, number>()
  for (const { speaker } of turns) speakers.set(speaker!, (speakers.get(speaker!) ?? 0) + 1)
  const isTalk =
    heads >= 4 && heads >= parts.length * 0.25 && speakers.size > 1 && speakers.size <= Math.min(30, heads / 2)
  return isTalk ? turns : undefined
}

function turnIn(part: string): Turn | undefined {
  const over = above.exec(part)
  if (over) return { speaker: over[1]!.trim(), at: over[2]!, text: over[3]?.trim() ?? '' }
  const found = inline.exec(part)
  if (!found) return undefined
  return { speaker: found[2]!.trim(), at: found[1] ?? found[3] ?? null, text: found[4]?.trim() ?? '' }
}

/** Who spoke, whoever spoke most first; a break or music is nobody. */
export function speakersIn(turns: readonly Turn[]): string[] {
  const words = new Map<string, number>()
  for (const { speaker, text } of turns) {
    if (speaker === null || /^(break|music|jingle|ad|sponsor|intro|outro|unknown)( speaker)?$/i.test(speaker)) continue
    words.set(speaker, (words.get(speaker) ?? 0) + text.length)
  }
  return [...words].sort((one, other) => other[1] - one[1]).map(([speaker]) => speaker)
}

/** Turns as Markdown: a paragraph each, with who spoke and when before it. */
export const writtenTurns = (turns: readonly Turn[]): string =>
  turns
    .map(({ speaker, at, text }) => {
      const when = at === null ? '' : `(${at})`
      const head = [speaker === null ? '' : `**${speaker}**`, when].filter(Boolean).join(' ')
      return head === '' ? text : `${head}: ${text}`
    })
    .join('\n\n')
