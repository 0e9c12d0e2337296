import './import.css'
import FileUp from 'lucide-react/icons/file-up'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useReason } from '../../ui/not-now.tsx'
import { importWords } from '../words/import.words.ts'

/** Takes a file that is dropped, or chosen by a button. */
export function FileDrop({ reading, onFile }: { reading: string; onFile: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const reason = useReason()
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      className="file-drop"
      aria-label={importWords.drop}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragEnter={over}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file && !reason) onFile(file)
      }}
    >
      <FileUp aria-hidden size={28} strokeWidth={1.5} />
      <p className="file-drop-title" role="status">
        {reading ? `${importWords.reading}: ${reading}` : importWords.drop}
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={importWords.choose}
        accept=".csv,.tsv,.tab,.txt,.json,.jsonl,.ndjson,.xlsx,.zip,.gz,.md,.markdown,.html,.htm,.docx,.vtt,.srt,.xml,.opml"
        onChange={event => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <Button look="first" isPending={reading !== ''} onPress={() => picker.current?.click()}>
        {importWords.choose}
      </Button>
      <p className="small quiet">{reason ?? importWords.formats}</p>
    </section>
  )
}
