import Check from 'lucide-react/icons/check'
import MessageSquareReply from 'lucide-react/icons/message-square-reply'
import Undo2 from 'lucide-react/icons/undo-2'
import { newId } from '../../model/id.ts'
import type { InboxGroup } from '../../model/inbox.ts'
import { Button } from '../../ui/button.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { make } from '../change.ts'
import { day, exactly, since } from '../format.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { inboxKeys } from '../shell/inbox-keys.ts'
import { KeyButton } from '../shell/key-button.tsx'
import { Composer } from '../talk/composer.tsx'
import { isFallen, toneOf, useTerritory } from '../territory.ts'
import { inboxWords } from '../words/inbox.words.ts'
import { talkWords } from '../words/talk.words.ts'
import { InboxItems } from './inbox-items.tsx'
import { Snooze } from './snooze.tsx'

interface Props {
  group: InboxGroup
  isCurrent: boolean
  /** It stands beside the inbox. */
  isOpen: boolean
  isAnswering: boolean
  /** It is shown among what is done. */
  isDone: boolean
  onAnswer: (isOn: boolean) => void
  onDone: () => void
  onSnooze: (day: string, says: string) => void
  onWake: () => void
  onRead: () => void
  onFocus: () => void
}

/** What concerns one about one record, with the few things one does about it. */
export function InboxRow(props: Props) {
  const { group, isDone, onAnswer, onRead } = props
  const { record } = group
  const territory = useTerritory()
  const said = group.items.find(item => item.comment !== null)?.comment
  const [newest] = group.items
  const name = record?.key ?? inboxWords.manyThings
  return (
    <li
      className="inbox-row"
      data-group={group.id}
      data-unread={group.isUnread || undefined}
      data-current={props.isCurrent || undefined}
      data-open={props.isOpen || undefined}
    >
      <div className="inbox-line">
        <span className="inbox-dot">{group.isUnread && <span className="only-read">{inboxWords.unread}</span>}</span>
        {record ? (
          <a
            className="inbox-title"
            data-row
            href={peekAddress(record.key)}
            data-fallen={isFallen(territory.kinds.get(record.kind), record.state) || undefined}
            onFocus={props.onFocus}
          >
            <Key mark={record.key} tone={toneOf(territory, record.kind)} />
            <span className="shortened">{record.title}</span>
          </a>
        ) : (
          <button type="button" className="inbox-title" data-row onClick={onRead} onFocus={props.onFocus}>
            {newest &&
              (newest.via === 'import'
                ? inboxWords.brought(newest.actorName, newest.count)
                : inboxWords.many(newest.actorName, newest.count))}
          </button>
        )}
        {group.snoozedUntil && <span className="inbox-sleep small">{inboxWords.sleeps(day(group.snoozedUntil))}</span>}
        <span className="inbox-end">
          <time className="inbox-at quiet small" dateTime={group.at} title={exactly(group.at)}>
            {since(group.at)}
          </time>
          <span className="inbox-acts">
            {record && (
              <KeyButton
                press={inboxKeys.keys.answer.press}
                label={`${said ? inboxWords.answer : inboxWords.write}: ${name}`}
                onPress={() => onAnswer(true)}
              >
                <MessageSquareReply aria-hidden />
              </KeyButton>
            )}
            {group.snoozedUntil ? (
              <Button look="plain" size="small" onPress={props.onWake}>
                {inboxWords.wake}
              </Button>
            ) : (
              !isDone && <Snooze name={name} onSnooze={props.onSnooze} />
            )}
            <KeyButton
              press={inboxKeys.keys.done.press}
              label={`${isDone ? inboxWords.restore : inboxWords.done}: ${name}`}
              onPress={props.onDone}
            >
              {isDone ? <Undo2 aria-hidden /> : <Check aria-hidden />}
            </KeyButton>
          </span>
        </span>
      </div>
      {record && <InboxItems group={group} />}
      {props.isAnswering && record && (
        <div className="inbox-answer">
          <Composer
            record={record.id}
            label={inboxWords.answerTo(record.key)}
            hint={said ? talkWords.answerHint : talkWords.hint}
            send={said ? talkWords.sendAnswer : talkWords.send}
            place={`${record.id} ${said?.thread ?? ''}`.trim()}
            autoFocus
            onCancel={() => onAnswer(false)}
            onSend={async text => {
              const answers = said ? { answers: said.thread } : {}
              const changes = [{ verb: 'comment', id: newId(), on: record.id, text, ...answers } as const]
              const done = await make(changes, inboxWords.answered(record.key))
              if (done) {
                onAnswer(false)
                onRead()
              }
              return done !== null
            }}
          />
        </div>
      )}
    </li>
  )
}
