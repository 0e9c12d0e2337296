import './beside.css'
import { type ReactNode, useSyncExternalStore } from 'react'
import { Dialog } from './dialog.tsx'

const wide = typeof matchMedia === 'undefined' ? null : matchMedia('(min-width: 75rem)')
const listen = (changed: () => void) => {
  wide?.addEventListener('change', changed)
  return () => wide?.removeEventListener('change', changed)
}

/** Whether there is room for something beside the page. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(
    listen,
    () => wide?.matches ?? true,
    () => true,
  )

interface Props {
  title: string
  close: string
  onClose: () => void
  children: ReactNode
}

/** Something that stands beside the page and leaves it usable; over the page where there is no room for both. */
export function Beside({ title, close, onClose, children }: Props) {
  const isWide = useIsWide()
  if (!isWide)
    return (
      <Dialog title={title} untitled close={close} place="side" bare onClose={onClose}>
        {children}
      </Dialog>
    )
  return (
    <div role="dialog" aria-label={title} className="beside" tabIndex={-1}>
      {children}
    </div>
  )
}
