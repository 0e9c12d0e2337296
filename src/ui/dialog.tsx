import './dialog.css'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { Dialog as Wrapped } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button.tsx'

interface Props {
  title: string
  /** The title is only read, not drawn. */
  untitled?: boolean
  close: string
  onClose: () => void
  children: ReactNode
  /** `middle` for a short form, `top` for a palette, `side` for a record beside its list. */
  place?: 'middle' | 'top' | 'side'
  /** It brings a way to close it of its own. */
  bare?: boolean
}

/** A dialog over the page; Esc and a press outside close it, and focus goes back to where it came from. */
export function Dialog({ title, untitled, close, onClose, children, place = 'middle', bare }: Props) {
  return (
    <ModalOverlay
      className={`veil veil-${place}`}
      isOpen
      isDismissable
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <Modal className={`sheet sheet-${place}`}>
        <Wrapped className={bare ? 'dialog dialog-bare' : 'dialog'}>
          <Heading slot="title" className={untitled ? 'only-read' : 'dialog-title'}>
            {title}
          </Heading>
          {(!untitled || place === 'side') && !bare && (
            <span className="dialog-close">
              <Button look="plain" icon keys={['Esc']} aria-label={close} onPress={onClose}>
                <X aria-hidden />
              </Button>
            </span>
          )}
          {children}
        </Wrapped>
      </Modal>
    </ModalOverlay>
  )
}
