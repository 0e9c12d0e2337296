import './gap.css'
import type { ReactNode } from 'react'

/** Something missing or wrong, said quietly where it matters, with the one thing that mends it. */
export function Gap({
  sort,
  says,
  why,
  children,
}: {
  sort: 'missing' | 'wrong'
  says: ReactNode
  why?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="gap" data-sort={sort}>
      <span className="gap-mark" aria-hidden />
      <div className="gap-body">
        <div className="gap-words">
          <p className="gap-says">{says}</p>
          {why && <p className="gap-why">{why}</p>}
        </div>
        {children && <div className="gap-act">{children}</div>}
      </div>
    </div>
  )
}
