import { type ComponentType, lazy } from 'react'
import { settingsWords } from '../words/settings.words.ts'

/** One leaf of the settings: its address (`/settings?leaf=id`), its name, and what it shows. */
export interface SettingsLeaf {
  id: string
  title: string
  content: ComponentType
}

const { leafNames, groups } = settingsWords

/** All leaves by whom they concern; a leaf is added with one line. */
export const settingsLeaves: readonly { title: string; leaves: readonly SettingsLeaf[] }[] = [
  {
    title: groups.workspace,
    leaves: [
      {
        id: 'workspace',
        title: leafNames.workspace,
        content: lazy(async () => ({ default: (await import('./workspace-settings.tsx')).WorkspaceSettings })),
      },
      {
        id: 'areas',
        title: leafNames.areas,
        content: lazy(async () => ({ default: (await import('./area-settings.tsx')).AreaSettings })),
      },
      {
        id: 'names',
        title: leafNames.names,
        content: lazy(async () => ({ default: (await import('./name-settings.tsx')).NameSettings })),
      },
      {
        id: 'tags',
        title: leafNames.tags,
        content: lazy(async () => ({ default: (await import('./tag-settings.tsx')).TagSettings })),
      },
      {
        id: 'evidence',
        title: leafNames.evidence,
        content: lazy(async () => ({ default: (await import('./evidence-settings.tsx')).EvidenceSettings })),
      },
      {
        id: 'moves',
        title: leafNames.moves,
        content: lazy(async () => ({ default: (await import('./move-settings.tsx')).MoveSettings })),
      },
      {
        id: 'links',
        title: leafNames.links,
        content: lazy(async () => ({ default: (await import('./share-settings.tsx')).ShareSettings })),
      },
      {
        id: 'export',
        title: leafNames.export,
        content: lazy(async () => ({ default: (await import('./export-settings.tsx')).ExportSettings })),
      },
    ],
  },
  {
    title: groups.people,
    leaves: [
      {
        id: 'members',
        title: leafNames.members,
        content: lazy(async () => ({ default: (await import('./member-settings.tsx')).MemberSettings })),
      },
      {
        id: 'teams',
        title: leafNames.teams,
        content: lazy(async () => ({ default: (await import('./team-settings.tsx')).TeamSettings })),
      },
    ],
  },
  {
    title: groups.you,
    leaves: [
      {
        id: 'inbox',
        title: leafNames.inbox,
        content: lazy(async () => ({ default: (await import('./inbox-settings.tsx')).InboxSettings })),
      },
      {
        id: 'keys',
        title: leafNames.keys,
        content: lazy(async () => ({ default: (await import('./key-settings.tsx')).KeySettings })),
      },
      {
        id: 'device',
        title: leafNames.device,
        content: lazy(async () => ({ default: (await import('./device-settings.tsx')).DeviceSettings })),
      },
    ],
  },
]
