import { useRouter } from '@tanstack/react-router'
import { type RefObject, useState } from 'react'
import { newId } from '../../model/id.ts'
import type { WhatIf } from '../../model/what-if.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { app, toasts } from '../app.ts'
import { make, refused, undo } from '../change.ts'
import { capital, day, listed } from '../format.ts'
import { recordAddress } from '../shell/places.ts'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { overWords } from '../words/over.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import { decisionChanges, fireChanges, planChanges } from './decision-changes.ts'
import { wordsOf } from './step-words.ts'
import type { Try } from './tries.ts'
import { inputOf } from './what-if-input.ts'

/** Writes a way down as a decision, with the sentence, the other ways, the picture and its links; one undo takes it back. */
export function DecideDialog({
  answer,
  tries,
  shown,
  picture,
  currency,
  onClose,
}: {
  answer: WhatIf
  tries: readonly Try[]
  shown: number
  picture: RefObject<HTMLElement | null>
  currency: string
  onClose: () => void
}) {
  const way = tries[shown]!
  const inFull = (key: string) => {
    const found = answer.tried.find(({ bet }) => bet.key === key || bet.id === key)?.bet
    return found ? `${found.key} ${found.title}` : key
  }
  const { history } = useRouter()
  const territory = useTerritory()
  const members = useAnswer('me', {}).data
  const [title, setTitle] = useState(() =>
    whatIfWords.question(capital(wordsOf(way, way.length === 1 ? inFull : undefined))),
  )
  const [reasons, setReasons] = useState(answer.says)
  const [plan, setPlan] = useState(false)
  const [busy, setBusy] = useState(false)
  const fires = answer.tried.filter(one => one.does === 'fire').map(one => one.bet.title)

  async function decide() {
    if (busy || title.trim() === '' || !members) return
    setBusy(true)
    try {
      const [id, batch] = [newId(), newId()]
      const drawn = await pictureFile(picture.current, answer.says)
      const others = await Promise.all(
        tries.map(async one => (one === way ? answer : app.contract.whatIf(inputOf(one, answer.team ?? '')))),
      )
      const today = answer.picture.from
      const made = fireChanges(way, answer, territory, { currency, isNow: plan, newId })
      const records = plan ? await Promise.all(idsOf(answer).map(one => app.contract.read({ id: one }))) : []
      const deciding = {
        id,
        title: title.trim(),
        reasons,
        today,
        context: whatIfWords.context(answer.picture.lanes, day(today)),
        outcome: whatIfWords.outcome(wordsOf(way)),
        options: [
          ...tries.flatMap((one, place) =>
            one.length === 0
              ? []
              : [
                  {
                    text: capital(wordsOf(one)),
                    note: others[place]!.says,
                    chosen: one === way,
                    sort: 'option' as const,
                  },
                ],
          ),
          { text: whatIfWords.planStays, note: '', chosen: false, sort: 'do nothing' as const },
        ],
      }
      const changes = [
        ...made.changes,
        ...planChanges(
          answer,
          records.map(one => one.record),
          territory,
          answer.says,
        ),
        ...decisionChanges(deciding, answer, made.made, newId),
      ]
      const done = await make(changes, undefined, batch)
      const decision = done?.outcomes.find(one => 'record' in one && one.record.id === id)
      if (!decision || !('record' in decision)) return
      const bytes = new Uint8Array(await drawn.arrayBuffer())
      const attached = await app.contract.attach({ id, name: whatIfWords.picture, type: drawn.type, batch, bytes })
      app.changed(attached)
      onClose()
      toasts.add({
        says: whatIfWords.decided(decision.record.key),
        action: { label: shellWords.undo, act: () => void undo(batch) },
      })
      history.push(recordAddress(decision.record.key))
    } catch (cause) {
      refused(cause)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title={whatIfWords.decideTitle} close={overWords.close} onClose={onClose}>
      <p className="small soft">{whatIfWords.decideSays}</p>
      <TextField
        label={whatIfWords.decideQuestion}
        value={title}
        onChange={setTitle}
        maxLength={300}
        autoFocus
        onKeyDown={event => {
          if (event.key === 'Enter') void decide()
        }}
      />
      <TextArea label={whatIfWords.decideReasons} value={reasons} onChange={setReasons} rows={3} />
      <Checkbox isSelected={plan} onChange={setPlan}>
        {whatIfWords.decidePlan}
      </Checkbox>
      {fires.length > 0 && <p className="small soft">{whatIfWords.decideBet(listed(fires))}</p>}
      <div className="dialog-foot">
        <Button look="plain" onPress={onClose}>
          {whatIfWords.cancel}
        </Button>
        <Button
          look="first"
          isPending={busy}
          notNow={title.trim() === '' && whatIfWords.decideLacks}
          onPress={() => void decide()}
        >
          {whatIfWords.decideDo}
        </Button>
      </div>
    </Dialog>
  )
}

/** What stands on the screen, as a file that any reader can open. */
async function pictureFile(of: HTMLElement | null, title: string): Promise<Blob> {
  const [{ svgOf }, { pngFile }] = await Promise.all([
    import('../../ui/picture/drawn-svg.ts'),
    import('../../ui/picture/save-picture.ts'),
  ])
  if (!of) throw new Error('There is no picture to keep.')
  return pngFile(await svgOf(of, title))
}

const idsOf = ({ picture }: WhatIf): string[] => picture.bets.flatMap(({ bet }) => (bet.key === '' ? [] : [bet.id]))
