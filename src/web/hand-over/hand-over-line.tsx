import type { RecordName } from '../../model/answers.ts'
import type { HandOverLine } from '../../model/hand-over.ts'
import { Button } from '../../ui/button.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { day } from '../format.ts'
import { usePerform } from '../perform.ts'
import { dialogs } from '../shell/dialogs.ts'
import { handOverWords } from '../words/hand-over.words.ts'

const tones: Readonly<Record<HandOverLine['state'], Tone>> = {
  whole: 'good',
  thin: 'care',
  missing: 'bad',
  waived: 'plain',
}

interface Props {
  line: HandOverLine
  bet: RecordName
  mayWrite: boolean
  /** Leaves the sheet, for what is mended elsewhere. */
  onLeave: () => void
}

/** One thing that is asked for before work is handed over, how it stands, and what mends or waives it. */
export function HandOverLineRow({ line, bet, mayWrite, onLeave }: Props) {
  const perform = usePerform()
  const { action, waiver } = line
  const isOpen = line.state === 'thin' || line.state === 'missing'
  return (
    <li className="hand-over-line">
      <div className="hand-over-words">
        <p className="hand-over-title">
          {line.title} <Tag tone={tones[line.state]}>{handOverWords.states[line.state]}</Tag>
        </p>
        <p className="small">{line.says}</p>
        {waiver && <p className="small quiet">{handOverWords.waived(waiver.reason ?? '', day(waiver.until))}</p>}
        {isOpen && <p className="small quiet">{line.why}</p>}
      </div>
      {isOpen && mayWrite && (
        <div className="hand-over-acts">
          {action && (
            <Button
              size="small"
              onPress={() => {
                onLeave()
                perform(action, line.on)
              }}
            >
              {action.label}
            </Button>
          )}
          <Button
            size="small"
            look="plain"
            aria-label={handOverWords.waiveOf(line.title)}
            onPress={() => dialogs.open({ dialog: 'waive', rule: line.rule, on: bet, says: line.title })}
          >
            {handOverWords.waive}
          </Button>
        </div>
      )}
    </li>
  )
}
