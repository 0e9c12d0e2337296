import { Link } from '@tanstack/react-router'
import Bookmark from 'lucide-react/icons/bookmark'
import Users from 'lucide-react/icons/users'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'

/** The saved views one sees, by name; nothing where there are none. */
export function NavViews() {
  const items = useAnswer('views', {}).data?.items ?? []
  if (items.length === 0) return null
  return (
    <>
      <p className="nav-heading" id="nav-views">
        {shellWords.views}
      </p>
      <ul className="nav-list" aria-labelledby="nav-views">
        {items.map(view => (
          <li key={view.id}>
            <Link
              to="/view/$id"
              params={{ id: view.id }}
              className="nav-item"
              activeProps={{ 'data-active': true }}
              title={view.name}
            >
              {view.shared ? <Users aria-hidden size={16} /> : <Bookmark aria-hidden size={16} />}
              <span className="shortened">{view.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
