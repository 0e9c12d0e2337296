import { Link, useLocation } from '@tanstack/react-router'
import Table2 from 'lucide-react/icons/table-2'
import { shellWords } from '../words/shell.words.ts'

/** The way to the lists of records, whichever kind they are of. */
export function NavLists() {
  const { pathname } = useLocation()
  return (
    <li>
      <Link
        to="/list/$kind"
        params={{ kind: 'bets' }}
        className="nav-item"
        data-active={pathname.startsWith('/list/') || undefined}
      >
        <Table2 aria-hidden size={16} />
        {shellWords.lists}
      </Link>
    </li>
  )
}
