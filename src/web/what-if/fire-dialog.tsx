import { type KeyboardEvent, useState } from 'react'
import type { StepAsked } from '../../model/what-if-step.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { overWords } from '../words/over.words.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import { amountIn } from './amount-in.ts'
import { waitingFor } from './decision-changes.ts'

/** A customer's fire described before it is a bet: what it takes, for whom, and what may be lost without it. */
export function FireDialog({
  currency,
  onTry,
  onClose,
}: {
  currency: string
  onTry: (step: StepAsked) => void
  onClose: () => void
}) {
  const [title, setTitle] = useState('')
  const [low, setLow] = useState('')
  const [high, setHigh] = useState('')
  const [account, setAccount] = useState<string | null>(null)
  const [loss, setLoss] = useState('')
  const [chance, setChance] = useState('')
  const territory = useTerritory()
  const kind = waitingFor(territory)?.to[0]
  const accounts = useAnswerIf('list', kind ? { kind, limit: 200, sort: 'title' } : null).data?.items ?? []
  const least = amountIn(low)
  const most = amountIn(high) ?? least
  const isReady = title.trim() !== '' && least !== undefined && most !== undefined
  const lacks = isReady ? null : title.trim() === '' ? whatIfWords.fireLacks.what : whatIfWords.fireLacks.weeks
  function put() {
    if (!isReady) return
    const [lost, likelihood] = [amountIn(loss), amountIn(chance)]
    onTry({
      does: 'fire',
      fire: {
        title: title.trim(),
        weeks: { low: Math.min(least, most), high: Math.max(least, most) },
        ...(account === null ? {} : { account }),
        ...(lost === undefined ? {} : { loss: Math.round(lost) }),
        ...(likelihood === undefined ? {} : { likelihood: Math.min(100, Math.round(likelihood)) }),
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') put()
  }
  const amount = { inputMode: 'decimal' as const, onKeyDown }
  return (
    <Dialog title={whatIfWords.fireTitle} close={overWords.close} onClose={onClose}>
      <p className="small soft">{whatIfWords.fireSays}</p>
      <TextField
        label={whatIfWords.fireWhat}
        placeholder={whatIfWords.fireHint}
        value={title}
        onChange={setTitle}
        maxLength={300}
        onKeyDown={onKeyDown}
        autoFocus
      />
      <div className="fire-pair">
        <TextField label={whatIfWords.fireLow} value={low} onChange={setLow} {...amount} />
        <TextField label={whatIfWords.fireHigh} value={high} onChange={setHigh} placeholder={low} {...amount} />
      </div>
      <Select
        label={whatIfWords.fireAccount}
        options={accounts.map(one => ({ id: one.key, label: one.title }))}
        value={account}
        onChange={setAccount}
        placeholder={whatIfWords.noAccount}
        none={whatIfWords.noAccount}
      />
      <div className="fire-pair">
        <TextField label={whatIfWords.fireLoss(currency)} value={loss} onChange={setLoss} {...amount} />
        <TextField label={whatIfWords.fireChance} value={chance} onChange={setChance} placeholder="100" {...amount} />
      </div>
      <div className="dialog-foot">
        <Button look="plain" onPress={onClose}>
          {whatIfWords.cancel}
        </Button>
        <Button look="first" notNow={lacks} onPress={put}>
          {whatIfWords.fireTry}
        </Button>
      </div>
    </Dialog>
  )
}
