import './import.css'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { HeldBack } from '../../ui/not-now.tsx'
import { Tag } from '../../ui/tag.tsx'
import { app } from '../app.ts'
import { refused } from '../change.ts'
import { since } from '../format.ts'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { importWords } from '../words/import.words.ts'
import { FileDrop } from './file-drop.tsx'

/** Where files come in, and what came in before. */
export function ImportScreen() {
  const { data } = useAnswer('listImports', {})
  return (
    <div className="page page-narrow">
      <header className="page-head">
        <div>
          <h1>{importWords.title}</h1>
          <p className="soft">{importWords.says}</p>
        </div>
      </header>
      <ImportDrop />
      {data && data.items.length > 0 && (
        <section className="earlier" aria-labelledby="earlier">
          <h2 id="earlier">{importWords.earlier}</h2>
          <ul>
            {data.items.map(item => (
              <li key={item.id}>
                <a className="hit" href={`/import/${item.id}`}>
                  <Tag tone={item.state === 'done' ? 'good' : item.state === 'failed' ? 'bad' : 'plain'}>
                    {importWords.states[item.state]}
                  </Tag>
                  <span className="shortened">{item.name}</span>
                  <span className="small quiet">{since(item.at)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** A place to drop a file on; what it would become opens as soon as it is read. */
export function ImportDrop() {
  const [reading, setReading] = useState('')
  const { history } = useRouter()
  async function read(file: File) {
    setReading(file.name)
    try {
      const seen = await app.contract.importFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      app.changed()
      history.push(`/import/${seen.id}`)
    } catch (cause) {
      refused(cause)
    }
    setReading('')
  }
  const mayWrite = useMayWrite(true)
  return (
    <HeldBack reason={!mayWrite && importWords.readOnly}>
      <FileDrop reading={reading} onFile={file => void read(file)} />
    </HeldBack>
  )
}
