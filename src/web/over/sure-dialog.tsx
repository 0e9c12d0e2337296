import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { overWords } from '../words/over.words.ts'

interface Asked {
  title: string
  says: string
  does: string
  onAnswer: (isSure: boolean) => void
}

/** Asks before something is done; leaving it any way but one means no. */
export function SureDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const answer = (isSure: boolean) => {
    onClose()
    asked.onAnswer(isSure)
  }
  return (
    <Dialog title={asked.title} close={overWords.close} onClose={() => answer(false)}>
      <p className="soft">{asked.says}</p>
      <div className="dialog-foot">
        <Button look="plain" onPress={() => answer(false)}>
          {overWords.cancel}
        </Button>
        <Button look="first" autoFocus onPress={() => answer(true)}>
          {asked.does}
        </Button>
      </div>
    </Dialog>
  )
}
