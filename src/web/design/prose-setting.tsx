import { Key } from '../../ui/link-chip.tsx'
import type { NamedInText } from '../../ui/prose-names.ts'
import type { Looked } from '../../ui/record-looks.tsx'
import type { Nameable, ProseSetting } from '../../ui/writing/prose-setting.ts'
import { Look } from '../peek/look.tsx'
import { MentionChip } from '../talk/mention-chip.tsx'
import { designWords as says } from '../words/design.words.ts'
import { writingWords } from '../words/writing.words.ts'

const record = (): Nameable => ({
  of: 'record',
  id: 'n-7',
  label: 'N-7',
  title: says.record,
  mark: <Key mark="N-7" tone="rose" />,
  help: says.horizons[0],
})

/** Nobody's workspace: the same record and people wherever the page is looked at. */
export const proseSetting = (): ProseSetting => ({
  fileAddress: () => '/favicon.svg',
  findRecords: async typed => (says.record.toLowerCase().includes(typed.toLowerCase()) ? [record()] : []),
  findPeople: typed =>
    [says.ana, says.ben]
      .filter(name => name.toLowerCase().includes(typed.toLowerCase()))
      .map(name => ({ of: 'member', id: name, label: name, title: name })),
  drafts: { read: () => null, write: () => {} },
  words: writingWords,
})

const known = () => ({ id: 'n-7', key: 'N-7', kind: 'need', title: says.record, state: 'heard' })

/** A look at the record that the samples name. */
export const recordLook = (of: Looked) => (
  <Look
    of={of}
    facts={{
      title: of.title,
      kind: says.need,
      state: says.chosen,
      isFallen: false,
      owner: says.ana,
      when: says.lately,
    }}
    gap={says.gapMissing}
  />
)

/** Whom and what the samples name. */
export const proseNames = (mention: NamedInText) => (
  <MentionChip mention={mention} record={mention.id === 'n-7' ? known() : undefined} />
)
