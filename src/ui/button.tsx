import './button.css'
import type { ReactNode } from 'react'
import { type ButtonProps, Button as Pressable } from 'react-aria-components/Button'

interface Looks {
  look?: 'first' | 'second' | 'plain' | 'danger'
  size?: 'small' | 'normal' | 'large'
  /** Only an icon is drawn; `aria-label` names it. */
  icon?: boolean
}

/** A button; `first` is the one thing to do here. One that works (`isPending`) keeps its size and its focus. */
export function Button({ look = 'second', size = 'normal', icon, children, ...rest }: ButtonProps & Looks) {
  return (
    <Pressable {...rest} className={buttonClass({ look, size, icon: icon ?? false })}>
      {rest.isPending
        ? given => <Working>{typeof children === 'function' ? children(given) : children}</Working>
        : children}
    </Pressable>
  )
}

/** The words keep their room, so that nothing moves while the button works. */
function Working({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="button-words">{children}</span>
      <span className="button-turning" aria-hidden />
    </>
  )
}

/** The look of a button, for links that act like one. */
export function buttonClass({ look = 'second', size = 'normal', icon = false }: Looks = {}): string {
  return `button button-${look} button-${size}${icon ? ' button-icon' : ''}`
}

/** Why something cannot be pressed, said where it can be read. */
export function Because({ children }: { children: ReactNode }) {
  return <p className="small quiet">{children}</p>
}
