import './welcome.css'
import { useRouter } from '@tanstack/react-router'
import ClipboardPaste from 'lucide-react/icons/clipboard-paste'
import FileUp from 'lucide-react/icons/file-up'
import { Button } from '../../ui/button.tsx'
import { HeldBack } from '../../ui/not-now.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { ExampleDoor } from '../example/example-door.tsx'
import { pasteBets } from '../first-hour/paste-bets.ts'
import { ImportDrop } from '../import/import-screen.tsx'
import { useKeptText } from '../kept-text.ts'
import { useMayWrite } from '../use-may-write.ts'
import { importWords } from '../words/import.words.ts'
import { welcomeWords } from '../words/welcome.words.ts'
import { linesOf } from './lines.ts'

/** The first page: three doors of equal size. */
export function WelcomeScreen() {
  const [text, setText] = useKeptText('welcome')
  const { history } = useRouter()
  const lines = linesOf(text)
  const mayWrite = useMayWrite(true)
  async function paste() {
    if (!(await pasteBets(lines))) return
    setText('')
    history.push('/first-hour/now')
  }
  function startEmpty() {
    try {
      localStorage.setItem('chartroom.started', 'empty')
    } catch {
      // storage may be shut off; the doors are then shown again next time
    }
    history.push('/')
  }
  return (
    <div className="page welcome">
      <header className="welcome-head">
        <h1>{welcomeWords.title}</h1>
        <p className="soft">{welcomeWords.says}</p>
      </header>
      <div className="doors">
        <section className="door" aria-labelledby="door-paste">
          <h2 id="door-paste">
            <ClipboardPaste aria-hidden size={18} />
            {welcomeWords.paste}
          </h2>
          <p className="small soft">{welcomeWords.pasteSays}</p>
          <HeldBack reason={!mayWrite && importWords.readOnly}>
            <TextArea
              label={welcomeWords.pasteLabel}
              unlabelled
              rows={6}
              placeholder={welcomeWords.pasteHint}
              value={text}
              onChange={setText}
            />
            <Button look="first" notNow={lines.length === 0 && welcomeWords.pasteLacks} onPress={() => void paste()}>
              {lines.length === 0 ? welcomeWords.pasteNone : welcomeWords.pasteDo(lines.length)}
            </Button>
          </HeldBack>
        </section>
        <section className="door" aria-labelledby="door-drop">
          <h2 id="door-drop">
            <FileUp aria-hidden size={18} />
            {welcomeWords.drop}
          </h2>
          <ImportDrop />
        </section>
        <ExampleDoor />
      </div>
      <p className="welcome-empty small soft">
        {welcomeWords.emptySays}{' '}
        <Button look="plain" size="small" onPress={startEmpty}>
          {welcomeWords.empty}
        </Button>
      </p>
    </div>
  )
}
