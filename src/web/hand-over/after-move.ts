import type { Done } from '../../model/change.ts'
import { handOverOf } from '../../model/hand-over.ts'
import { dialogs } from '../shell/dialogs.ts'
import { loadTerritory } from '../territory.ts'

/** Shows whether a record is ready, once somebody moved it to where others take it over. */
export async function afterMove(done: Done): Promise<void> {
  const [outcome, ...more] = done.outcomes
  if (!outcome || !('record' in outcome) || more.length > 0 || dialogs.now()) return
  const territory = await loadTerritory()
  const { record } = outcome
  if (handOverOf(territory, record.kind)?.state === record.state) dialogs.open({ dialog: 'hand-over', on: record })
}
