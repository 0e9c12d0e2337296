import Paperclip from 'lucide-react/icons/paperclip'
import { useState } from 'react'
import type { SharedFile } from '../../model/share.ts'
import { Button } from '../../ui/button.tsx'
import { bytes } from '../format.ts'
import { shareWords } from '../words/share.words.ts'
import { guestFile } from './guest-send.ts'

/** The files that hang on what is shown, each saved by a press: they are fetched by the link's own key. */
export function SharedFiles({ files }: { files: readonly SharedFile[] }) {
  return (
    <section className="shared-files" aria-labelledby="shared-files">
      <h2 id="shared-files">{shareWords.files}</h2>
      <ul>
        {files.map(file => (
          <FileLine key={file.id} file={file} />
        ))}
      </ul>
    </section>
  )
}

function FileLine({ file }: { file: SharedFile }) {
  const [isBusy, setBusy] = useState(false)
  const [isGone, setGone] = useState(false)
  const save = async () => {
    setBusy(true)
    const blob = await guestFile(file).catch(() => null)
    setBusy(false)
    setGone(blob === null)
    if (!blob) return
    const address = URL.createObjectURL(blob)
    Object.assign(document.createElement('a'), { href: address, download: file.name }).click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  }
  return (
    <li className="shared-file">
      <Button size="small" isPending={isBusy} onPress={() => void save()}>
        <Paperclip aria-hidden />
        <span className="shortened">{file.name}</span>
      </Button>
      <span className="small quiet number" role={isGone ? 'status' : undefined}>
        {isGone ? shareWords.fileGone : `${file.of} · ${bytes(file.size)}`}
      </span>
    </li>
  )
}
