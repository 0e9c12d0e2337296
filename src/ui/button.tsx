import './button.css'
import type { ReactNode } from 'react'
import { type ButtonProps, Button as Pressable } from 'react-aria-components/Button'
import { NotNow, type Reason, useMayBeHeld, useReason } from './not-now.tsx'

interface Looks {
  look?: 'first' | 'second' | 'plain' | 'danger'
  size?: 'small' | 'normal' | 'large'
  /** Only an icon is drawn; `aria-label` names it, and is shown by `icon-names.ts`. */
  icon?: boolean
}

/** A button is never just shut: `notNow` says why, and what is missing. One that works is `isPending`. */
interface Props extends Omit<ButtonProps, 'isDisabled'>, Looks {
  notNow?: Reason
  /** The keys that do the same, as they are drawn: told with the name of an icon. */
  keys?: readonly string[]
}

/** A button; `first` is the one thing to do here. One that works (`isPending`) keeps its size and its focus. */
export function Button(props: Props) {
  const { notNow, ...rest } = props
  const reason = useReason(notNow)
  if (!useMayBeHeld(props)) return <Pressed {...rest} />
  return (
    <NotNow reason={rest.isPending ? null : reason}>
      {({ marks, words, tell }) => (
        <Pressed {...rest} {...marks} {...(words ? { onPress: tell, onClick: stay } : {})}>
          {words ? given => [words, shown(rest.children, given)] : rest.children}
        </Pressed>
      )}
    </NotNow>
  )
}

/** A form is not sent by a button that cannot be pressed, nor by Enter in one of its lines. */
const stay = (event: { preventDefault(): void }) => event.preventDefault()

type Given = Parameters<Extract<ButtonProps['children'], (...given: never[]) => unknown>>[0]
const shown = (children: ButtonProps['children'], given: Given): ReactNode =>
  typeof children === 'function' ? children(given) : children

function Pressed({ look = 'second', size = 'normal', icon, keys, children, ...rest }: Omit<Props, 'notNow'>) {
  return (
    <Pressable {...rest} data-keys={keys?.join(' ')} className={buttonClass({ look, size, icon: icon ?? false })}>
      {rest.isPending ? given => <Working>{shown(children, given)}</Working> : children}
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
export function Because({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="small quiet" id={id}>
      {children}
    </p>
  )
}
