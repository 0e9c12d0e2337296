import './empty.css'
import type { ReactNode } from 'react'

/** An empty place that teaches its first step. */
export function Empty({
  icon,
  title,
  children,
  action,
  isPage,
}: {
  icon?: ReactNode
  title: string
  children?: ReactNode
  action?: ReactNode
  /** It is all that the page says. */
  isPage?: boolean
}) {
  return (
    <div className="empty">
      {icon && (
        <span className="empty-icon" aria-hidden>
          {icon}
        </span>
      )}
      {isPage ? <h1 className="empty-title">{title}</h1> : <p className="empty-title">{title}</p>}
      {children && <div className="empty-words">{children}</div>}
      {action && <div className="empty-action">{action}</div>}
    </div>
  )
}
