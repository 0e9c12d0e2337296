import type { Kind } from '../../model/kind.ts'
import { fits } from '../over/fits.ts'
import { listWords } from '../words/list.words.ts'
import { conditionNames, readyConditions } from './condition-parts.ts'
import type { Around } from './use-around.ts'

/** One thing the filter offers for what was typed: words, a whole condition, or a name to make one of. */
export interface FilterOption {
  id: string
  label: string
  help?: string
}

const most = 12

/** What narrows a list of the kind and fits what was typed; the id tells words, condition and name apart. */
export function filterOptions(kind: Kind, typed: string, around: Around): FilterOption[] {
  const words = typed.trim()
  const names = conditionNames(kind)
    .filter(({ label }) => fits(label, typed))
    .map(({ id, label }) => ({ id: `name ${id}`, label: `${label}…` }))
  if (words === '') return names
  const ready = readyConditions(kind, around)
    .filter(({ label }) => fits(label, words))
    .map(({ id, label }) => ({ id: `where ${id}`, label }))
  return [{ id: 'words', label: listWords.holdsWords(words) }, ...ready.slice(0, most), ...names.slice(0, most)]
}
