import { shellWords } from '../words/shell.words.ts'

/** A page one can go to from anywhere, and the letter that goes there after G. */
export interface Place {
  id: string
  title: string
  address: string
  letter: string
}

/** The pages that are no area. */
export const places: readonly Place[] = [
  { id: 'map', title: shellWords.map, address: '/', letter: 'm' },
  { id: 'inbox', title: shellWords.inbox, address: '/inbox', letter: 'i' },
  { id: 'next', title: shellWords.next, address: '/next', letter: 'x' },
  { id: 'what-if', title: shellWords.whatIf, address: '/what-if', letter: 'w' },
  { id: 'triage', title: shellWords.triage, address: '/triage', letter: 'h' },
  { id: 'roadmap', title: shellWords.roadmap, address: '/roadmap', letter: 'd' },
  { id: 'attention', title: shellWords.attention, address: '/attention', letter: 'a' },
  { id: 'monday', title: shellWords.monday, address: '/monday', letter: 'j' },
  { id: 'compare', title: shellWords.compare, address: '/compare', letter: 'z' },
  { id: 'lists', title: shellWords.lists, address: '/list/bets', letter: 'l' },
  { id: 'trash', title: shellWords.trash, address: '/trash', letter: 'y' },
  { id: 'import', title: shellWords.import, address: '/import', letter: 'q' },
  { id: 'settings', title: shellWords.settings, address: '/settings', letter: 'p' },
]

/** The letter of each area after G. */
export const areaLetters: Readonly<Record<string, string>> = {
  customers: 'c',
  needs: 'n',
  solutions: 's',
  feedback: 'f',
  vision: 'v',
  experience: 'e',
  risks: 'r',
  unknowns: 'u',
  constraints: 'k',
  outcomes: 'o',
  goals: 'b',
  team: 't',
}

/** Where G and a letter lead; undefined for a letter without a place. */
export function placeOf(letter: string): string | undefined {
  const area = Object.entries(areaLetters).find(([, one]) => one === letter)?.[0]
  return places.find(place => place.letter === letter)?.address ?? (area && `/area/${area}`)
}

/** The address of a record's own page. */
export const recordAddress = (key: string): string => `/record/${encodeURIComponent(key)}`
/** The address of one comment under a record. */
export const commentAddress = (key: string, comment: string): string => `${recordAddress(key)}?comment=${comment}`
/** Where open tickets are gathered under bets. */
export const proposedAddress = '/proposed'
/** The address of a canvas. */
export const canvasAddress = (name: string): string => `/canvas/${name}`
/** The address of all records that carry a tag. */
export const taggedAddress = (tag: string): string => `/tagged?tag=${encodeURIComponent(tag)}`
/** The address of a record's ladder. */
export const whyAddress = (key: string): string => `/why/${encodeURIComponent(key)}`
