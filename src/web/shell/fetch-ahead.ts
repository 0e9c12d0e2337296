import { loadTerritory } from '../territory.ts'

const patience = 2_500

/** Fetches what the next step will need, once the first page stands and somebody moves, or after a moment. */
export function fetchAhead(): void {
  const signs = ['keydown', 'pointermove', 'touchstart'] as const
  const fetch = () => {
    clearTimeout(timer)
    for (const sign of signs) document.removeEventListener(sign, fetch)
    void loadTerritory()
    void import('../over/open-dialog.tsx')
    void import('../compare/looked.ts').then(({ noteLook }) => noteLook())
  }
  const timer = setTimeout(fetch, patience)
  for (const sign of signs) document.addEventListener(sign, fetch, { passive: true })
}
