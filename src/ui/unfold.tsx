import './unfold.css'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ReactNode } from 'react'

/** Words that stand behind a line until somebody asks; found by the browser's own search all the same. */
export function Unfold({ says, isOpen, children }: { says: ReactNode; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className="unfold" open={isOpen}>
      <summary className="unfold-line">
        <ChevronRight className="unfold-mark" aria-hidden />
        {says}
      </summary>
      <div className="unfold-body">{children}</div>
    </details>
  )
}
