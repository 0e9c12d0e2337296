import { useState } from 'react'
import { type InboxGroup, type InboxItem, type TellingSort, tellingSorts } from '../../model/inbox.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Prose } from '../../ui/prose.tsx'
import { listed, since } from '../format.ts'
import { inboxWords } from '../words/inbox.words.ts'

/** So many things of a group stand open; more are told in one sentence first. */
const few = 3

/** What happened on one record, the newest first; a crowd begins with one sentence that tells it all. */
export function InboxItems({ group }: { group: InboxGroup }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? group.items : mostPersonal(group.items)
  const rest = group.numbers.length - shown.length
  return (
    <>
      {group.numbers.length > few && <p className="inbox-digest small quiet">{digest(group.items)}</p>}
      <ul className="inbox-items">
        {shown.map(item => (
          <li key={item.number} className="inbox-item" data-read={item.isRead || undefined}>
            <Avatar name={item.actorName} size="small" />
            <div className="inbox-said">
              <p className="small">
                <span>{saysOf(item)}</span>
                {isMarked(item.sort) && (
                  <span className="inbox-sort" data-sort={item.sort}>
                    {inboxWords.sorts[item.sort]}
                  </span>
                )}
                {shown.length > 1 && <span className="quiet inbox-when">{since(item.at)}</span>}
              </p>
              {item.comment && item.verb !== 'resolve' && item.verb !== 'reopen' && (
                <div className="inbox-comment">
                  <Prose text={item.comment.text} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && group.items.length > shown.length && (
        <button type="button" className="inbox-more small" onClick={() => setWhole(true)}>
          {inboxWords.earlier(rest)}
        </button>
      )}
    </>
  )
}

/** Sorts that say more than the sentence does. */
const isMarked = (sort: TellingSort): sort is 'failed' | 'ended' | 'informed' =>
  sort === 'failed' || sort === 'ended' || sort === 'informed'

/** What happened, as it concerns whoever reads. */
function saysOf({ sort, verb, actorName, says }: InboxItem): string {
  if (sort === 'given') return inboxWords.gave(actorName)
  if (sort === 'mention' && (verb === 'comment' || verb === 'recomment')) return inboxWords.named(actorName)
  return says
}

/** The few that mean their reader most, in the order in which they came. */
function mostPersonal(items: readonly InboxItem[]): readonly InboxItem[] {
  if (items.length <= few) return items
  const rank = ({ sort, isRead }: InboxItem) => tellingSorts.indexOf(sort) + (isRead ? tellingSorts.length : 0)
  const chosen = new Set([...items].sort((one, other) => rank(one) - rank(other)).slice(0, few))
  return items.filter(item => chosen.has(item))
}

/** "Ben: 3 changes and 2 comments · Ana: 1 comment". */
function digest(items: readonly InboxItem[]): string {
  return [...Map.groupBy(items, item => item.actorName)]
    .map(([name, own]) => {
      const comments = own.filter(item => item.comment !== null).length
      const changes = own.length - comments
      return inboxWords.digest(
        name,
        listed([
          ...(changes > 0 ? [inboxWords.changes(changes)] : []),
          ...(comments > 0 ? [inboxWords.comments(comments)] : []),
        ]),
      )
    })
    .join(' · ')
}
