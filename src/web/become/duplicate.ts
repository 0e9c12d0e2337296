import type { Detail } from '../../model/answers.ts'
import { newId } from '../../model/id.ts'
import { make } from '../change.ts'
import { recordAddress } from '../shell/places.ts'
import { loadTerritory } from '../territory.ts'
import { becomeWords } from '../words/become.words.ts'

/** Makes a second record like one and goes there; its title is ready to be written anew. */
export async function duplicate(
  detail: Detail,
  withLinks: boolean,
  { history }: { history: { push(address: string): void } },
): Promise<void> {
  const [territory, { duplicateChanges }] = await Promise.all([loadTerritory(), import('./duplicate-changes.ts')])
  const { record } = detail
  const title = becomeWords.copyOf(record.title)
  const done = await make(duplicateChanges(detail, territory, withLinks, title, newId), becomeWords.copied(record.key))
  const made = done?.outcomes[0]
  if (made && 'record' in made) history.push(recordAddress(made.record.key))
}
