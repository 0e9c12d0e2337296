import '../share/share.css'
import Link from 'lucide-react/icons/link'
import type { ShareSeen, Shown } from '../../model/share.ts'
import { Empty } from '../../ui/empty.tsx'
import { searchOf } from '../list/list-query.ts'
import { ShareLine } from '../share/share-line.tsx'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { shareWords } from '../words/share.words.ts'

/** Every link for people outside: all of the workspace for an admin, else one's own. */
export function ShareSettings() {
  const { data } = useAnswer('shares', {})
  const isAdmin = useAnswer('me', {}).data?.scopes.includes('admin') ?? false
  const { kinds } = useTerritory()
  if (!data) return null
  return (
    <div className="settings">
      <p className="small soft">{isAdmin ? shareWords.allHelp : shareWords.mineHelp}</p>
      {data.items.length === 0 ? (
        <Empty icon={<Link />} title={shareWords.noneYet}>
          {shareWords.noneYetWords}
        </Empty>
      ) : (
        <ul aria-label={shareWords.all}>
          {data.items.map(share => (
            <ShareLine
              key={share.id}
              share={share}
              title={titleOf(share)}
              address={addressOf(share.shown, word => kinds.get(word)?.plural ?? word)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

const titleOf = ({ shown, name }: ShareSeen): string => [shareWords.sorts[shown.sort], name].filter(Boolean).join(': ')

/** Where members find what a link shows. */
function addressOf(shown: Shown, plural: (word: string) => string): string {
  switch (shown.sort) {
    case 'why':
      return `/why/${shown.record}`
    case 'view':
      return `/view/${shown.view}`
    case 'map':
      return '/'
    case 'roadmap':
      return `/roadmap?look=${shown.look}${shown.team ? `&team=${shown.team}` : ''}`
    case 'canvas': {
      const { canvas, of, where = [], q, states, lanes, limits, fold, show } = shown
      const search = { of, where: where.join(';') || undefined, q, closed: states === 'all' ? 'yes' : undefined }
      const words = Object.entries({ ...search, lanes, limits, fold, show }).filter(([, value]) => value !== undefined)
      return `/canvas/${canvas}?${new URLSearchParams(words as [string, string][])}`
    }
    case 'list': {
      const search = Object.entries(searchOf(shown.query)).filter(([, value]) => value !== undefined)
      return `/list/${plural(shown.kind)}?${new URLSearchParams(search as [string, string][])}`
    }
  }
}
