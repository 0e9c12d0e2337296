import { useState } from 'react'
import { mostReadings } from '../../model/reading.ts'
import { readReadings } from '../../model/readings-text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { make } from '../change.ts'
import { readingsWords } from '../words/readings.words.ts'

/** Two columns pasted as text: what was found in them is said before it is written down. */
export function ManyDialog({ metric, onClose }: { metric: string; onClose: () => void }) {
  const [text, setText] = useState('')
  const { readings, left } = readReadings(text, 'csv')
  const write = async () => {
    const batches = Array.from({ length: Math.ceil(readings.length / mostReadings) }, (_, at) => ({
      verb: 'measure' as const,
      id: metric,
      readings: readings.slice(at * mostReadings, (at + 1) * mostReadings),
    }))
    if (await make(batches, readingsWords.wroteMany(readings.length))) onClose()
  }
  return (
    <Dialog title={readingsWords.manyTitle} close={readingsWords.close} onClose={onClose}>
      <p className="small soft">{readingsWords.manyWords}</p>
      <TextArea label={readingsWords.manyField} value={text} onChange={setText} rows={9} autoFocus />
      <p className="small" role="status">
        {text.trim() !== '' && readingsWords.found(readings.length)}
        {left[0] && ` · ${readingsWords.left(left[0].line, left[0].text)}`}
      </p>
      <div className="dialog-foot">
        <Button look="plain" onPress={onClose}>
          {readingsWords.cancel}
        </Button>
        <Button look="first" notNow={readings.length === 0 && readingsWords.takesNone} onPress={() => void write()}>
          {readingsWords.takes(readings.length)}
        </Button>
      </div>
    </Dialog>
  )
}
