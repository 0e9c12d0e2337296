import './hand-over.css'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { make } from '../change.ts'
import type { Over } from '../shell/dialogs.ts'
import { stateLabel, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { handOverWords } from '../words/hand-over.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { HandOverLineRow } from './hand-over-line.tsx'

type Asked = Extract<Over, { dialog: 'hand-over' }>

/** What whoever takes a bet over will need: each thing whole, thin or missing, with the one thing that mends it. */
export function HandOverDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const territory = useTerritory()
  const { data } = useAnswer('handOver', { id: asked.on.id })
  const detail = useAnswer('read', { id: asked.on.id }).data
  const mayWrite = detail?.may.includes('update') ?? false
  const lacking = data ? data.lines.length - data.settled : 0
  const label = data ? stateLabel(territory, asked.on.kind, data.to) : ''
  const isThere = data !== undefined && detail?.record.state === data.to
  const move = () => {
    if (!detail || !data) return
    const { id, key, version } = detail.record
    const change = { verb: 'update' as const, id, version, set: { state: data.to } }
    void make([change], handOverWords.moved(key, label)).then(done => done && onClose())
  }
  return (
    <Dialog title={handOverWords.title(asked.on.key)} close={handOverWords.close} onClose={onClose}>
      <p className="small soft">{asked.on.title}</p>
      {!data && <Skeleton lines={8} name={shellWords.loading} />}
      {data && (
        <>
          <p className="hand-over-sum">
            <strong className="number">{handOverWords.settled(data.settled, data.lines.length)}</strong>{' '}
            <span className="soft">{lacking === 0 ? handOverWords.all : handOverWords.some(lacking)}</span>
          </p>
          <ul className="hand-over">
            {data.lines.map(line => (
              <HandOverLineRow key={line.id} line={line} bet={data.record} mayWrite={mayWrite} onLeave={onClose} />
            ))}
          </ul>
          <div className="dialog-foot">
            {isThere && <span className="small soft">{handOverWords.isThere(label)}</span>}
            {isThere && (
              <Button look="first" autoFocus onPress={onClose}>
                {handOverWords.close}
              </Button>
            )}
            {!isThere && mayWrite && (
              <Button look={lacking === 0 ? 'first' : 'second'} autoFocus onPress={move}>
                {handOverWords.move(label)}
              </Button>
            )}
          </div>
        </>
      )}
    </Dialog>
  )
}
