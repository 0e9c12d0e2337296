import Copy from 'lucide-react/icons/copy'
import { Button } from '../../ui/button.tsx'
import { toasts } from '../app.ts'
import { settingsWords } from '../words/settings.words.ts'

/** An invitation to hand on; it is shown this once. */
export function InvitationLink({ url, name }: { url: string; name: string }) {
  return (
    <div className="secret" role="status">
      <p>{settingsWords.members.link(name)}</p>
      <code>{url}</code>
      <Button
        size="small"
        onPress={() => {
          void navigator.clipboard?.writeText(url)
          toasts.add({ says: settingsWords.copied })
        }}
      >
        <Copy aria-hidden />
        {settingsWords.copy}
      </Button>
    </div>
  )
}
