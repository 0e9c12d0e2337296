import './toast.css'
import X from 'lucide-react/icons/x'
import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import type { toastList } from './toast-list.ts'

/** Draws the toasts at the foot of the page and has them read out. */
export function Toasts({ list, name, close }: { list: ReturnType<typeof toastList>; name: string; close: string }) {
  const toasts = useSyncExternalStore(list.listen, list.now)
  // whoever dwelt on the one that goes dwells no more
  const drop = (id: number) => {
    list.drop(id)
    list.release()
  }
  return (
    <section
      className="toasts"
      aria-label={name}
      aria-live="polite"
      onMouseEnter={list.hold}
      onMouseLeave={list.release}
      onFocus={list.hold}
      onBlur={list.release}
    >
      {toasts.map(toast => (
        <div key={toast.id} className="toast" data-tone={toast.tone ?? 'plain'}>
          <p>{toast.says}</p>
          {toast.action && (
            <Button
              size="small"
              onPress={() => {
                drop(toast.id)
                toast.action?.act()
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <Button look="plain" size="small" icon aria-label={close} onPress={() => drop(toast.id)}>
            <X aria-hidden />
          </Button>
        </div>
      ))}
    </section>
  )
}
