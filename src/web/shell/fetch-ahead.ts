import { loadTerritory } from '../territory.ts'

const patience = { stands: 200, moment: 2_500, answered: 400 }

/**
 * Fetches what the next step will need, once the first page stands and somebody moves, or after a moment. What was
 * pressed is answered first: the fetching waits until then, however slow the machine is.
 */
export function fetchAhead(): void {
  if (!document.querySelector('main :is(a, button)')) {
    setTimeout(fetchAhead, patience.stands)
    return
  }
  const signs = ['keydown', 'pointermove', 'touchstart'] as const
  const moved = () => {
    clearTimeout(timer)
    for (const sign of signs) document.removeEventListener(sign, moved)
    setTimeout(fetch, patience.answered)
  }
  const fetch = () => {
    void loadTerritory()
    void import('../over/open-dialog.tsx')
    void import('../compare/looked.ts').then(({ noteLook }) => noteLook())
  }
  const timer = setTimeout(moved, patience.moment)
  for (const sign of signs) document.addEventListener(sign, moved, { passive: true })
}
