import { lazy } from 'react'
import { CaptureDialog } from '../capture/capture-dialog.tsx'
import { dialogs, type Over } from '../shell/dialogs.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { Palette } from './palette.tsx'
import { WaiveDialog } from './waive-dialog.tsx'

const LinkDialog = lazy(() => import('./link-dialog.tsx').then(file => ({ default: file.LinkDialog })))

const TurnDialog = lazy(() => import('../become/turn-dialog.tsx').then(file => ({ default: file.TurnDialog })))
const MergeDialog = lazy(() => import('../become/merge-dialog.tsx').then(file => ({ default: file.MergeDialog })))
const ClashDialog = lazy(() => import('../with/clash-dialog.tsx').then(file => ({ default: file.ClashDialog })))
const ShareDialog = lazy(() => import('../share/share-dialog.tsx').then(file => ({ default: file.ShareDialog })))

const SureDialog = lazy(() => import('./sure-dialog.tsx').then(file => ({ default: file.SureDialog })))

const HandOverDialog = lazy(() =>
  import('../hand-over/hand-over-dialog.tsx').then(file => ({ default: file.HandOverDialog })),
)

/** What stands over the page at the moment. */
export function OpenDialog({ over }: { over: Over }) {
  const close = dialogs.close
  switch (over.dialog) {
    case 'create':
      return <CaptureDialog asked={over} onClose={close} />
    case 'link':
      return <LinkDialog asked={over} onClose={close} />
    case 'palette':
      return <Palette onClose={close} />
    case 'keys':
      return <KeysDialog onClose={close} />
    case 'turn':
      return <TurnDialog asked={over} onClose={close} />
    case 'merge':
      return <MergeDialog asked={over} onClose={close} />
    case 'clash':
      return <ClashDialog asked={over} onClose={close} />
    case 'share':
      return <ShareDialog asked={over} onClose={close} />
    case 'hand-over':
      return <HandOverDialog asked={over} onClose={close} />
    case 'sure':
      return <SureDialog asked={over} onClose={close} />
    case 'waive':
      return <WaiveDialog asked={over} onClose={close} />
  }
}
