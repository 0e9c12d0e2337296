import Paperclip from 'lucide-react/icons/paperclip'
import X from 'lucide-react/icons/x'
import { useRef } from 'react'
import type { Detail } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { app } from '../app.ts'
import { make, refused } from '../change.ts'
import { bytes, since } from '../format.ts'
import { recordWords } from '../words/record.words.ts'

/** The files that hang on a record. */
export function RecordFiles({ detail: { record, attachments, may } }: { detail: Detail }) {
  const picker = useRef<HTMLInputElement>(null)
  const attach = async (files: FileList | null) => {
    for (const file of files ?? []) {
      try {
        const done = await app.contract.attach({
          id: record.id,
          name: file.name,
          type: file.type || 'application/octet-stream',
          bytes: new Uint8Array(await file.arrayBuffer()),
        })
        app.changed(done.number)
      } catch (cause) {
        refused(cause)
      }
    }
  }
  return (
    <div className="files">
      {attachments.length === 0 && <p className="small quiet">{recordWords.noFiles}</p>}
      <ul className="file-list">
        {attachments.map(file => (
          <li key={file.id} className="file">
            {file.type.startsWith('image/') && (
              <img src={`/api/v1/attachments/${file.id}?thumbnail=yes`} alt="" width={36} height={36} loading="lazy" />
            )}
            <a className="inline-link shortened" href={`/api/v1/attachments/${file.id}`} download={file.name}>
              {file.name}
            </a>
            <span className="small quiet number">
              {bytes(file.size)} · {since(file.at)}
            </span>
            {may.includes('update') && (
              <Button
                look="plain"
                size="small"
                icon
                aria-label={recordWords.removeFile(file.name)}
                onPress={() => void make([{ verb: 'detach', id: file.id }], recordWords.done)}
              >
                <X aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may.includes('update') && (
        <>
          <input ref={picker} type="file" multiple hidden onChange={event => void attach(event.target.files)} />
          <Button size="small" onPress={() => picker.current?.click()}>
            <Paperclip aria-hidden />
            {recordWords.attach}
          </Button>
        </>
      )}
    </div>
  )
}
