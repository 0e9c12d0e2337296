import { Link } from '@tanstack/react-router'
import Inbox from 'lucide-react/icons/inbox'
import ListOrdered from 'lucide-react/icons/list-ordered'
import MapIcon from 'lucide-react/icons/map'
import Milestone from 'lucide-react/icons/milestone'
import Plus from 'lucide-react/icons/plus'
import Route from 'lucide-react/icons/route'
import Search from 'lucide-react/icons/search'
import Settings from 'lucide-react/icons/settings'
import Trash2 from 'lucide-react/icons/trash-2'
import Upload from 'lucide-react/icons/upload'
import { lazy, type ReactNode, Suspense } from 'react'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { later } from '../../ui/later.ts'
import { commandKey } from '../../ui/platform.ts'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { dialogs } from './dialogs.ts'
import { MiniMap } from './mini-map.tsx'
import { NavLists } from './nav-lists.tsx'
import { NavViews } from './nav-views.tsx'

const SavedSign = lazy(() => later(() => import('../with/saved-sign.tsx').then(file => ({ default: file.SavedSign }))))
const WorkspaceSwitch = lazy(() =>
  later(() => import('../join/workspace-switch.tsx').then(file => ({ default: file.WorkspaceSwitch }))),
)

/** The way around: the map, what to do next, the twelve areas, and what comes in. */
export function Navigation({ workspace }: { workspace: string }) {
  const { data } = useAnswer('map', {})
  const me = useAnswer('me', {}).data
  const others = me?.workspaces?.length ?? 0
  return (
    <nav className="shell-nav" aria-label={shellWords.navigation}>
      <div className="nav-head">
        <a href="/" className="nav-name">
          <img src="/favicon.svg" alt="" width={20} height={20} />
          <span className="shortened">{workspace}</span>
        </a>
        {me && others > 1 && (
          <Suspense>
            <WorkspaceSwitch all={me.workspaces ?? []} here={me.workspace.slug} />
          </Suspense>
        )}
        <Button
          size="small"
          look="plain"
          aria-label={shellWords.create}
          onPress={() => dialogs.open({ dialog: 'create' })}
        >
          <Plus aria-hidden />
          <KeyHint keys={['C']} />
        </Button>
      </div>
      <button type="button" className="nav-search" onClick={() => dialogs.open({ dialog: 'palette' })}>
        <Search aria-hidden size={15} />
        {shellWords.search}
        <KeyHint keys={[commandKey, 'K']} />
      </button>
      <ul className="nav-list">
        <Item to="/" title={shellWords.map} icon={<MapIcon aria-hidden size={16} />} exact />
        <Item to="/inbox" title={shellWords.inbox} icon={<Inbox aria-hidden size={16} />} end={<Unread />} />
        <Item to="/next" title={shellWords.next} icon={<ListOrdered aria-hidden size={16} />} />
        <Item to="/what-if" title={shellWords.whatIf} icon={<Route aria-hidden size={16} />} />
        <Item to="/roadmap" title={shellWords.roadmap} icon={<Milestone aria-hidden size={16} />} />
        <NavLists />
      </ul>
      <NavViews />
      <p className="nav-heading" id="nav-areas">
        {shellWords.areas}
      </p>
      <ul className="nav-list nav-areas" aria-labelledby="nav-areas">
        {data?.areas.map(area => (
          <li key={area.id} data-tone={area.colour}>
            <Link to="/area/$area" params={{ area: area.id }} className="nav-item" activeProps={active}>
              <span className="nav-dot" aria-hidden />
              <span className="shortened">{area.title}</span>
              {area.findings > 0 && (
                <span className="nav-count number" title={shellWords.findings(area.findings)}>
                  <span aria-hidden>{area.findings}</span>
                  <span className="only-read">{shellWords.findings(area.findings)}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {data && <MiniMap areas={data.areas} />}
      <ul className="nav-list nav-foot">
        <Item to="/import" title={shellWords.import} icon={<Upload aria-hidden size={16} />} />
        <Item to="/settings" title={shellWords.settings} icon={<Settings aria-hidden size={16} />}>
          <Link to="/trash" className="nav-item nav-icon" activeProps={active}>
            <Trash2 aria-hidden size={16} />
            <span className="only-read">{shellWords.trash}</span>
          </Link>
        </Item>
      </ul>
      <Suspense fallback={<p className="nav-saving" />}>
        <SavedSign />
      </Suspense>
    </nav>
  )
}

const active = { 'data-active': true }

function Item({
  to,
  title,
  icon,
  exact,
  children,
  end,
}: {
  to: '/' | '/inbox' | '/next' | '/what-if' | '/roadmap' | '/import' | '/settings'
  title: string
  icon: ReactNode
  exact?: boolean
  /** What stands beside it on the same line. */
  children?: ReactNode
  end?: ReactNode
}) {
  return (
    <li className={children ? 'nav-pair' : undefined}>
      <Link to={to} className="nav-item" activeProps={active} activeOptions={{ exact: exact ?? false }}>
        {icon}
        {title}
        {end}
      </Link>
      {children}
    </li>
  )
}

/** How much of the inbox is unread: a small number that asks for nothing. */
function Unread() {
  const unread = useAnswer('inboxCount', {}).data?.unread ?? 0
  if (unread === 0) return null
  return (
    <span className="nav-count number" title={shellWords.unread(unread)}>
      <span aria-hidden>{unread > 99 ? '99+' : unread}</span>
      <span className="only-read">{shellWords.unread(unread)}</span>
    </span>
  )
}
