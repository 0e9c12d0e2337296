import './share.css'
import Printer from 'lucide-react/icons/printer'
import Send from 'lucide-react/icons/send'
import type { RecordName } from '../../model/answers.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { whyAddress } from '../shell/places.ts'
import { useMayWrite } from '../use-may-write.ts'
import { shareWords } from '../words/share.words.ts'

/** The why of the bet most moves are about, for somebody else: by a link or on one printed page. */
export function SendOne({ of }: { of: RecordName }) {
  const mayShare = useMayWrite()
  const share = () =>
    dialogs.open({ dialog: 'share', shown: { sort: 'why', record: of.id }, name: `${of.key} ${of.title}` })
  return (
    <section className="send-one" aria-labelledby="send-one">
      <div className="send-words">
        <h2 id="send-one">{shareWords.send}</h2>
        <p className="small soft">{shareWords.sendWords(of.key, of.title)}</p>
      </div>
      <div className="send-acts">
        {mayShare && (
          <Button onPress={share}>
            <Send aria-hidden />
            {shareWords.sendLink}
          </Button>
        )}
        <a className={buttonClass()} href={`${whyAddress(of.key)}#print`}>
          <Printer aria-hidden />
          {shareWords.sendPrint}
        </a>
      </div>
    </section>
  )
}
