import './inbox.css'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import CheckCheck from 'lucide-react/icons/check-check'
import InboxIcon from 'lucide-react/icons/inbox'
import Settings2 from 'lucide-react/icons/settings-2'
import { useEffect, useRef, useState } from 'react'
import { type InboxGroup, type InboxShow, inboxShows } from '../../model/inbox.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { useBehind } from '../peek/use-behind.ts'
import { FieldPage } from '../record/field-page.tsx'
import { inboxKeys } from '../shell/inbox-keys.ts'
import { isNowhere, toHeading } from '../shell/keep-focus.ts'
import { useKeys } from '../shell/live-keys.ts'
import { Trouble } from '../shell/trouble.tsx'
import { NamedPage } from '../talk/named-page.tsx'
import { inboxWords } from '../words/inbox.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { InboxRow } from './inbox-row.tsx'
import { useInbox } from './use-inbox.ts'

/** What concerns whoever looks, gathered by record: read, answered, put to sleep and done by single keys. */
export function InboxScreen() {
  const search = useSearch({ from: '/inbox' })
  const { open } = useSearch({ strict: false })
  const navigate = useNavigate({ from: '/inbox' })
  const { history } = useRouter()
  const show: InboxShow = inboxShows.find(one => one === search.show) ?? 'open'
  const { data, problem, groups, mark } = useInbox(show)
  const [answering, setAnswering] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const all = groups ?? []
  const place = Math.max(
    0,
    all.findIndex(group => nameOf(group) === search.item),
  )
  const current = all[place]

  const rowOf = (group: InboxGroup | undefined) =>
    group && list.current?.querySelector<HTMLElement>(`[data-group="${group.id}"] [data-row]`)
  const select = (group: InboxGroup | undefined) => {
    if (!group) return
    rowOf(group)?.focus()
    const key = group.record?.key
    if (open && key && key !== open) history.replace(withItem(peekAddress(key), nameOf(group)))
    else void navigate({ search: { ...search, item: nameOf(group) }, replace: true })
  }
  // what stands beside the inbox has been read
  const looked = all.find(group => open !== undefined && group.record?.key === open && group.isUnread)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each record that is looked at
  useEffect(() => {
    if (looked && show !== 'done') mark([looked], 'read')
  }, [looked?.id])
  const leave = (group: InboxGroup, act: () => void) => {
    const next = all[all.indexOf(group) + 1] ?? all[all.indexOf(group) - 1]
    act()
    if (next) requestAnimationFrame(() => select(next))
    else {
      if (open) history.replace(peekAddress(undefined))
      // nothing is left to go on with
      requestAnimationFrame(() => isNowhere() && toHeading())
    }
  }
  const done = (group: InboxGroup) =>
    leave(group, () =>
      show === 'done' ? mark([group], 'open') : mark([group], 'done', inboxWords.doneOf(titleOf(group))),
    )
  const mute = async (group: InboxGroup) => {
    if (!group.record) return
    const { id, key } = group.record
    try {
      await app.contract.follow({ id, as: 'muted' })
      leave(group, () => mark([group], 'done'))
      const back = () => void app.contract.follow({ id, as: 'follows' }).catch(refused)
      toasts.add({ says: inboxWords.muted(key), action: { label: shellWords.undo, act: back } })
    } catch (cause) {
      refused(cause)
    }
  }
  const allDone = () => mark(all, 'done', inboxWords.doneMany(all.length))

  useKeys(inboxKeys, {
    next: () => select(document.activeElement === rowOf(current) || open ? all[place + 1] : current),
    back: () => select(all[place - 1]),
    open: current?.record ? () => history.push(peekAddress(current.record!.key)) : undefined,
    done: current && (() => done(current)),
    answer: current?.record ? () => setAnswering(current.id) : undefined,
    read: current && (() => mark([current], current.isUnread ? 'read' : 'unread')),
    snooze:
      current &&
      (() => list.current?.querySelector<HTMLElement>(`[data-group="${current.id}"] [data-snooze]`)?.click()),
    mute: current?.record ? () => void mute(current) : undefined,
    all: all.length > 0 && show !== 'done' ? allDone : undefined,
  })
  useBehind(
    all.flatMap(group => group.record?.key ?? []),
    key => rowOf(all.find(group => group.record?.key === key))?.focus(),
  )
  if (!data)
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page page-narrow">
        <Skeleton lines={8} name={shellWords.loading} />
      </div>
    )
  return (
    <FieldPage>
      <div className="page page-narrow inbox">
        <header className="page-head">
          <div>
            <h1>{inboxWords.title}</h1>
            <p className="soft">{inboxWords.says}</p>
          </div>
        </header>
        <div className="inbox-tools">
          <Segmented
            label={inboxWords.show}
            options={inboxShows.map(id => ({ id, label: inboxWords.shows[id] }))}
            value={show}
            onChange={next => void navigate({ search: next === 'open' ? {} : { show: next } })}
          />
          <span className="inbox-more-tools">
            {all.length > 1 && show !== 'done' && (
              <Button size="small" look="plain" onPress={allDone}>
                <CheckCheck aria-hidden />
                {inboxWords.allDone}
              </Button>
            )}
            <a
              className={buttonClass({ look: 'plain', size: 'small', icon: true })}
              href="/settings?leaf=inbox"
              aria-label={inboxWords.settings}
            >
              <Settings2 aria-hidden />
            </a>
          </span>
        </div>
        {all.length === 0 ? (
          <Empty
            icon={<InboxIcon />}
            title={show === 'open' ? inboxWords.none : inboxWords.noneOf[show]}
            {...(show === 'open'
              ? {}
              : {
                  action: (
                    <a className={buttonClass({})} href="/inbox">
                      {inboxWords.toAll}
                    </a>
                  ),
                })}
          >
            {show === 'open' && inboxWords.noneWords}
          </Empty>
        ) : (
          <NamedPage named={data.named}>
            <ul className="inbox-list" ref={list} aria-label={inboxWords.title}>
              {all.map(group => (
                <InboxRow
                  key={group.id}
                  group={group}
                  isCurrent={group === current}
                  isOpen={open !== undefined && group.record?.key === open}
                  isAnswering={answering === group.id}
                  isDone={show === 'done'}
                  onAnswer={isOn => setAnswering(isOn ? group.id : null)}
                  onDone={() => done(group)}
                  onSnooze={(day, says) => leave(group, () => mark([group], 'snoozed', says, day))}
                  onWake={() => leave(group, () => mark([group], 'open'))}
                  onRead={() => mark([group], 'read')}
                  onFocus={() => {
                    if (nameOf(group) !== search.item)
                      void navigate({ search: { ...search, item: nameOf(group) }, replace: true })
                  }}
                />
              ))}
            </ul>
          </NamedPage>
        )}
      </div>
    </FieldPage>
  )
}

/** How the address names a group. */
const nameOf = (group: InboxGroup): string => group.record?.key ?? group.id
const titleOf = (group: InboxGroup): string => group.record?.key ?? inboxWords.manyThings

function withItem(address: string, item: string): string {
  const [path, search = ''] = address.split('?')
  const words = new URLSearchParams(search)
  words.set('item', item)
  return `${path}?${words}`
}
