import { useRouter } from '@tanstack/react-router'
import type { RecordName } from '../model/answers.ts'
import type { CommonValues } from '../model/record.ts'
import type { Action } from '../model/signal.ts'
import { app } from './app.ts'
import { make, refused } from './change.ts'
import { dialogs } from './shell/dialogs.ts'
import { proposedAddress, recordAddress } from './shell/places.ts'
import { loadTerritory } from './territory.ts'
import { recordWords } from './words/record.words.ts'

/** Does what a finding or a move asks for: changes the record, opens the form that fills the gap, or goes there. */
export function usePerform(): (action: Action, on: RecordName | null) => void {
  const { history } = useRouter()
  return (action, on) => {
    if (action.do === 'gather') return history.push(proposedAddress)
    if (action.do === 'list') {
      void loadTerritory().then(territory => {
        const kind = territory.kinds.get(action.kind)
        const area = territory.areaOf.get(action.kind)
        if (!kind || !area) return
        // what people said and nobody has read is heard one piece at a time
        if (action.kind === 'feedback' && action.state === 'new') return history.push('/triage')
        history.push(
          `/area/${area.id}?kind=${kind.plural}${action.state ? `&state=${encodeURIComponent(action.state)}` : ''}`,
        )
      })
      return
    }
    if (!on) return
    if (action.do === 'open') history.push(recordAddress(on.key))
    else if (action.do === 'link')
      dialogs.open({ dialog: 'link', on, name: action.name, way: action.way, kinds: action.kinds })
    else if (action.do === 'state') void set(on.id, { state: action.state })
    else if (action.value === undefined) history.push(`${recordAddress(on.key)}?edit=${action.field}`)
    else void set(on.id, { fields: { [action.field]: action.value } })
  }
}

async function set(id: string, values: CommonValues & { fields?: Record<string, unknown> }): Promise<void> {
  try {
    const { record } = await app.contract.read({ id })
    await make([{ verb: 'update', id, version: record.version, set: values }], recordWords.done)
  } catch (cause) {
    refused(cause)
  }
}
