import { type ReactNode, useMemo } from 'react'
import type { Detail } from '../../model/answers.ts'
import { mentionLink } from '../../model/mention.ts'
import { Key } from '../../ui/link-chip.tsx'
import { type NamedInText, ProseNames } from '../../ui/prose-names.ts'
import { type Nameable, type ProseSetting, ProseSettingContext } from '../../ui/writing/prose-setting.ts'
import { app } from '../app.ts'
import { refused } from '../change.ts'
import { loadTerritory, stateLabel, toneOf } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { writingWords } from '../words/writing.words.ts'
import { drafts } from './drafts.ts'
import { Named } from './named.tsx'

/** Gives the texts inside it whom they may name and, on a record's own page, where its files hang. */
export function ProsePage({ detail, children }: { detail?: Detail | undefined; children: ReactNode }) {
  const { data: members } = useAnswer('members', {})
  const { data: me } = useAnswer('me', {})
  const record = detail?.record.id
  const mayAttach = detail?.may.includes('attach') ?? false
  const workspace = me?.workspace.id
  const setting = useMemo(
    (): ProseSetting => ({
      fileAddress: id => `/api/v1/attachments/${id}`,
      findRecords: typed => findRecords(typed, record),
      findPeople: typed =>
        (members?.items ?? [])
          .filter(member => member.state === 'active' && member.name.toLowerCase().includes(typed.toLowerCase()))
          .slice(0, 8)
          .map(member => ({ of: 'member', id: member.id, label: member.name, title: member.name })),
      attach: record && mayAttach ? file => attach(record, file) : undefined,
      drafts: drafts(workspace),
      words: writingWords,
    }),
    [members, record, mayAttach, workspace],
  )
  const draw = useMemo(() => {
    const own = detail?.links.filter(link => link.name === mentionLink && link.way === 'out') ?? []
    const known = new Map(own.map(link => [link.to, link.other]))
    return (mention: NamedInText) => <Named mention={mention} known={known.get(mention.id)} />
  }, [detail])
  // what was being written before a reload is looked for under the workspace's name
  if (detail && workspace === undefined) return null
  return (
    <ProseNames value={draw}>
      <ProseSettingContext value={setting}>{children}</ProseSettingContext>
    </ProseNames>
  )
}

/** Records by their words, or the ones that changed last where nothing is typed yet. */
async function findRecords(typed: string, except: string | undefined): Promise<readonly Nameable[]> {
  const territory = await loadTerritory()
  const { hits } = typed.trim() === '' ? { hits: [] } : await app.contract.search({ q: typed.trim(), limit: 8 })
  return hits
    .map(({ record }) => record)
    .filter(({ id }) => id !== except)
    .map(({ id, key, kind, title, state }) => ({
      of: 'record',
      id,
      label: key,
      title,
      mark: <Key mark={key} tone={toneOf(territory, kind)} />,
      help: stateLabel(territory, kind, state),
    }))
}

async function attach(record: string, file: File) {
  try {
    const type = file.type || 'application/octet-stream'
    const bytes = new Uint8Array(await file.arrayBuffer())
    const done = await app.contract.attach({ id: record, name: file.name || 'picture.png', type, bytes })
    app.changed(done.number)
    const outcome = done.outcomes.find(one => 'attachment' in one)
    return outcome && 'attachment' in outcome ? outcome.attachment : null
  } catch (cause) {
    refused(cause)
    return null
  }
}
