import Send from 'lucide-react/icons/send'
import type { Shown } from '../../model/share.ts'
import { Button } from '../../ui/button.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { shareKeys } from '../shell/key-book.ts'
import { drawn } from '../shell/key-page.ts'
import { useKeys } from '../shell/live-keys.ts'
import { useMayWrite } from '../use-may-write.ts'
import { shellWords } from '../words/shell.words.ts'

interface Props {
  shown: Shown | null
  /** What is shared, by name. */
  name: string
  look?: 'second' | 'plain'
  size?: 'small' | 'normal'
  /** Only the sign is drawn. */
  icon?: boolean
}

/** Opens the links of what stands on the page; for those who may write. */
export function ShareButton({ shown, name, look = 'second', size = 'normal', icon = false }: Props) {
  const mayShare = useMayWrite()
  const open = shown && mayShare ? () => dialogs.open({ dialog: 'share', shown, name }) : undefined
  useKeys(shareKeys, { share: open })
  if (!open) return null
  return (
    <Button
      look={look}
      size={size}
      icon={icon}
      keys={drawn(shareKeys.keys.share.press)}
      aria-label={shellWords.share}
      onPress={open}
    >
      <Send aria-hidden />
      {!icon && <span>{shellWords.share}</span>}
    </Button>
  )
}
