import { markIn } from '../../../model/importing/answers-in.ts'
import { sampleOf } from '../../../model/importing/column-facts.ts'
import type { Source } from '../../../model/tabular/source.ts'
import { type Row, valuesIn } from '../../../model/tabular/table.ts'
import type { Question } from './questions.ts'
import { compute as sus } from './sus.compute.ts'

/** What a survey measures with, and the score one person's answers give. */
export interface Instrument {
  word: 'nps' | 'csat' | 'ces' | 'sus' | 'kano' | 'opportunity' | 'own'
  scoreOf: (row: Row) => number | null
  /** The question the score is the answer to, where it is one. */
  at?: number
}

/** The ten statements of SUS by a word that only one of them holds, in their order; agreeing with even ones is bad. */
const susWords = [
  /frequently|häufig|souvent/i,
  /unnecessarily complex|unnötig komplex|complexe/i,
  /easy to use|einfach zu|facile à utiliser/i,
  /technical person|support of|technisch|assistance/i,
  /well integrated|integriert|intégr/i,
  /inconsisten|inkonsisten|incohéren/i,
  /very quickly|schnell|rapidement/i,
  /cumbersome|awkward|umständlich|lourd/i,
  /confident|sicher|confiance/i,
  /learn a lot|lernen|apprendre (beaucoup|énormément)/i,
]

/** Tells the instrument by what was asked and how it was answered; own questions where it is none of the known. */
export function instrumentOf(source: Source, questions: readonly Question[]): Instrument {
  const none = (): null => null
  const marks = (at: number): number[] => sampleOf(source.table, at, 500).flatMap(value => positionOf(value) ?? [])
  const within = (at: number, low: number, high: number): boolean => {
    const found = marks(at)
    return found.length > 0 && found.every(mark => mark >= low && mark <= high)
  }
  const ten = susWords.map(word => questions.find(({ name }) => word.test(name)))
  const found = ten.filter((one, at) => one !== undefined && ten.indexOf(one) === at)
  if (found.length === 10 && found.every(one => within(one!.at, 1, 5)))
    return {
      word: 'sus',
      scoreOf: row =>
        susScore(
          row,
          found.map(one => one!.at),
        ),
    }
  const named = (test: RegExp): Question | undefined => questions.find(({ name }) => test.test(name))
  if (
    named(/(^|[_ -])dys?functional\b/i) ||
    questions.filter(({ name }) => /\b(were|was|is|does) not\b.*\?|\bwithout\b.*\?/i.test(name) && /feel/i.test(name))
      .length > 0
  )
    return { word: 'kano', scoreOf: none }
  const single = (word: Instrument['word'], question: Question): Instrument => ({
    word,
    at: question.at,
    scoreOf: row => positionOf(valuesIn(row.cells[question.at])[0] ?? '') ?? null,
  })
  const nps = named(/recommend|\bnps\b|weiterempfehl|recommand|recomend/i)
  if (nps && within(nps.at, 0, 10)) return single('nps', nps)
  const satisfied = named(/satisf|\bcsat\b|zufrieden|satisfech/i)
  const many = (test: RegExp): boolean => questions.filter(({ name }) => test.test(name)).length > 1
  if (many(/satisf|zufrieden/i) && many(/importan|wichtig/i)) return { word: 'opportunity', scoreOf: none }
  if (satisfied && within(satisfied.at, 1, 10)) return single('csat', satisfied)
  const easy = named(/how easy|\beffort\b|\bces\b|made it easy/i)
  if (easy && within(easy.at, 1, 7)) return single('ces', easy)
  return { word: 'own', scoreOf: none }
}

function susScore(row: Row, places: readonly number[]): number | null {
  const response = places.map(at => positionOf(valuesIn(row.cells[at])[0] ?? '') ?? null)
  if (response.some(answer => answer !== null && (answer < 1 || answer > 5 || !Number.isInteger(answer)))) return null
  return sus({ responses: [response], conf: 0.95 }).scores[0] ?? null
}

// what the words of a scale from 1 to 5 stand for
const fiveWords: readonly (readonly RegExp[])[] = [
  [
    /^(strongly disagree|very (dissatisfied|difficult)|not at all|stimme überhaupt nicht zu|sehr unzufrieden|pas du tout d.accord)/i,
  ],
  [/^((somewhat )?(disagree|dissatisfied|difficult)|stimme (eher )?nicht zu|(eher )?unzufrieden|pas d.accord)/i],
  [/^(neutral|neither|teils|weder|ni )/i],
  [/^((somewhat )?(agree|satisfied|easy)|stimme (eher )?zu|(eher )?zufrieden|d.accord|plutôt)/i],
  [/^(strongly agree|very (satisfied|easy)|extremely|stimme voll|sehr zufrieden|tout à fait)/i],
]

/** Where an answer stands on its scale: its number, or the place of its words among five. */
export function positionOf(answer: string): number | undefined {
  const mark = markIn(answer.trim())
  if (mark !== undefined) return mark
  const place = [4, 0, 3, 1, 2].find(at => fiveWords[at]!.some(words => words.test(answer.trim())))
  return place === undefined ? undefined : place + 1
}
