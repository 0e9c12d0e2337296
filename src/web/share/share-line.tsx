import CalendarPlus from 'lucide-react/icons/calendar-plus'
import Copy from 'lucide-react/icons/copy'
import Ellipsis from 'lucide-react/icons/ellipsis'
import RefreshCw from 'lucide-react/icons/refresh-cw'
import type { ShareSeen } from '../../model/share.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Tag } from '../../ui/tag.tsx'
import { day, exactly, since } from '../format.ts'
import { useAnswer } from '../use-answer.ts'
import { shareWords } from '../words/share.words.ts'
import { madeHere, shareAddress } from './made-here.ts'
import { copyShare, prolongShare, renewShare, revokeShare } from './share-changes.ts'

/** One link: what it shows, until when, how often it was opened, and what ends it. */
export function ShareLine({ share, title, address }: { share: ShareSeen; title?: string; address?: string }) {
  const me = useAnswer('me', {}).data
  const workspace = me?.workspace.id ?? ''
  const secret = madeHere.useNow(workspace)[share.id]
  const facts = [
    share.mode === 'now' ? shareWords.live : shareWords.asOf(exactly(share.at ?? share.createdAt)),
    share.ended === null && shareWords.works(day(share.expiresAt)),
    share.locked && shareWords.hasPassword,
    'files' in share.shown && share.shown.files && shareWords.hasFiles,
    share.by.id !== me?.member.id && shareWords.by(share.by.name),
  ].filter(Boolean)
  return (
    <li className="share-line" data-ended={share.ended ?? undefined}>
      <div className="share-words">
        {title && <span className="share-name">{address ? <a href={address}>{title}</a> : title}</span>}
        <span className={title ? 'small soft' : undefined}>{facts.join(' · ')}</span>
        <span className="small quiet">
          {share.ended ? (
            <Tag tone="care">
              {share.ended === 'expired'
                ? shareWords.ended.expired(day(share.expiresAt))
                : shareWords.ended.sharer(share.by.name)}
            </Tag>
          ) : (
            shareWords.seen(share.views, share.seenAt ? since(share.seenAt) : '')
          )}
        </span>
        {secret && share.ended === null && <code className="share-address">{shareAddress(secret)}</code>}
      </div>
      <div className="share-acts">
        {secret && share.ended === null && (
          <Button size="small" onPress={() => void copyShare(secret)}>
            <Copy aria-hidden />
            {shareWords.copy}
          </Button>
        )}
        <Button
          look="danger"
          size="small"
          aria-label={shareWords.revokeNamed(share.name || shareWords.sorts[share.shown.sort])}
          onPress={() => void revokeShare(share)}
        >
          {shareWords.revoke}
        </Button>
        <Menu
          label={shareWords.manage}
          entries={[
            {
              id: 'more',
              label: shareWords.more30,
              icon: <CalendarPlus aria-hidden />,
              act: () => void prolongShare(share),
            },
            {
              id: 'renew',
              label: shareWords.renew,
              icon: <RefreshCw aria-hidden />,
              act: () => void renewShare(workspace, share),
            },
          ]}
        >
          <Button look="plain" size="small" icon aria-label={shareWords.manage}>
            <Ellipsis aria-hidden />
          </Button>
        </Menu>
      </div>
    </li>
  )
}
