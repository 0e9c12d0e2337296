import { withoutEntities } from '../tabular/entities.ts'
import type { Turn } from './turns.ts'

const moment = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}`
const timing = new RegExp(`^\\s*${moment}\\s*-->\\s*${moment}`)

/** Whether a text is one of subtitles: WebVTT, or SubRip with its numbered cues. */
export const holdsCues = (text: string): boolean =>
  /^\ufeff?WEBVTT(\s|$)/.test(text) || timing.test(text.replace(/^\s*\d+\s*\n/, ''))

/** What was said in a file of subtitles, by whom and from when; cues of one speaker in a row are one turn. */
export function cueTurns(text: string): Turn[] {
  const turns: Turn[] = []
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const lines = block.split('\n')
    const at = lines.findIndex(line => timing.test(line))
    // what says how cues look, or is only noted, has no time
    if (at < 0) continue
    for (const turn of spokenIn(lines.slice(at + 1).join(' '), clock(lines[at]!))) {
      const last = turns.at(-1)
      if (last && last.speaker === turn.speaker && last.text.length < longestTurn) last.text += ` ${turn.text}`
      else turns.push(turn)
    }
  }
  return turns
}

// a turn without end is no paragraph that people read
const longestTurn = 1_200

function spokenIn(cue: string, at: string): Turn[] {
  const voices = [...cue.matchAll(/<v(?:\.[\w.-]+)?\s+([^>]+)>([\s\S]*?)(?=<\/v>|<v[\s.]|$)/g)]
  if (voices.length > 0)
    return voices.map(([, speaker, said]) => ({ speaker: plain(speaker!), at, text: plain(said!) })).filter(says)
  const text = plain(cue)
  const named = /^[-–]?\s*(\p{L}[^:<>]{0,60}?):\s+(.+)$/u.exec(text)
  return [named ? { speaker: named[1]!, at, text: named[2]! } : { speaker: null, at, text }].filter(says)
}

const says = ({ text }: Turn): boolean => text !== ''

const plain = (said: string): string =>
  withoutEntities(said.replace(/<[^>]*>/g, '').replace(/\{\\[^}]*\}/g, ''))
    .replace(/\s+/g, ' ')
    .trim()

function clock(line: string): string {
  const [, hours, minutes, seconds] = timing.exec(line)!
  const hour = Number(hours ?? 0)
  return hour > 0 ? `${hour}:${minutes!.padStart(2, '0')}:${seconds}` : `${Number(minutes)}:${seconds}`
}
