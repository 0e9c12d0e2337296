import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import type { Reason } from '../../ui/not-now.tsx'
import { drawn } from './key-page.ts'

interface Props {
  /** The key that does the same, as it is pressed. */
  press: string
  label: string
  notNow?: Reason
  onPress: () => void
  /** Its icon. */
  children: ReactNode
}

/** A small button that draws an icon alone: its name and the key that does the same are told together. */
export function KeyButton({ press, label, notNow, onPress, children }: Props) {
  return (
    <Button look="plain" size="small" icon keys={drawn(press)} aria-label={label} notNow={notNow} onPress={onPress}>
      {children}
    </Button>
  )
}
