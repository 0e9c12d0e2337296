import { type ReactNode, useCallback, useMemo } from 'react'
import type { RecordName } from '../../model/answers.ts'
import { type NamedInText, ProseNames } from '../../ui/prose-names.ts'
import { MentionChip } from './mention-chip.tsx'

/** Lets texts inside it show whom and what they name as live chips; `named` holds the records this reader may see. */
export function NamedPage({ named, children }: { named: readonly RecordName[]; children: ReactNode }) {
  const records = useMemo(() => new Map(named.map(record => [record.id, record])), [named])
  const draw = useCallback(
    (mention: NamedInText) => <MentionChip mention={mention} record={records.get(mention.id)} />,
    [records],
  )
  return <ProseNames value={draw}>{children}</ProseNames>
}
