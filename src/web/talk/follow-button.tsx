import Bell from 'lucide-react/icons/bell'
import BellOff from 'lucide-react/icons/bell-off'
import BellRing from 'lucide-react/icons/bell-ring'
import { useState } from 'react'
import type { Following } from '../../model/inbox.ts'
import type { ChartRecord } from '../../model/record.ts'
import { Person } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { usePersonName } from '../record/field-page.tsx'
import { recordKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { talkWords } from '../words/talk.words.ts'
import './follow-button.css'

type Chosen = 'follows' | 'left' | 'muted'

/** Whether one follows a record, who else does and why, and the way to hear nothing of it. */
export function FollowButton({ record }: { record: ChartRecord }) {
  const { data } = useAnswer('followers', { id: record.id })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const personName = usePersonName()
  const mine: Following = chosen ?? data?.mine ?? 'no'
  const set = async (as: Chosen, says?: string): Promise<void> => {
    const before = mine
    setChosen(as)
    try {
      await app.contract.follow({ id: record.id, as })
      await app.watch('followers', { id: record.id }).again()
      if (says)
        toasts.add({
          says,
          action: { label: shellWords.undo, act: () => void set(before === 'no' ? 'left' : before) },
        })
    } catch (cause) {
      refused(cause)
    }
    setChosen(null)
  }
  const turn = () =>
    mine === 'follows' ? set('left', talkWords.left(record.key)) : set('follows', talkWords.followed(record.key))
  useKeys(recordKeys, { follow: () => void turn() })
  if (!data) return null
  const others = data.items.length
  const says = mine === 'follows' ? talkWords.following : mine === 'muted' ? talkWords.muted : talkWords.follow
  return (
    <Popover
      label={talkWords.followers(others)}
      button={
        <Button look="plain" size="small" aria-label={`${says}, ${talkWords.followers(others)}`}>
          {mine === 'follows' ? (
            <BellRing aria-hidden />
          ) : mine === 'muted' ? (
            <BellOff aria-hidden />
          ) : (
            <Bell aria-hidden />
          )}
          {others > 0 && <span className="number">{others}</span>}
        </Button>
      }
    >
      {() => (
        <div className="follow">
          <Segmented
            label={says}
            options={[
              { id: 'follows', label: talkWords.follow },
              { id: 'left', label: talkWords.leave },
              { id: 'muted', label: talkWords.mute },
            ]}
            value={mine === 'no' ? 'left' : mine}
            onChange={as => void set(as)}
          />
          <p className="small quiet">
            {mine === 'follows' ? talkWords.followHelp : mine === 'muted' ? talkWords.muteHelp : talkWords.leaveHelp}
          </p>
          {others === 0 ? (
            <p className="small quiet">{talkWords.nobody}</p>
          ) : (
            <ul className="follow-list" aria-label={talkWords.followers(others)}>
              {data.items.map(({ member, because }) => (
                <li key={member}>
                  <Person name={personName(member)} />
                  <span className="small quiet">{talkWords.because[because]}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Popover>
  )
}
