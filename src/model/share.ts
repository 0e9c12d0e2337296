import type { CanvasSeen } from './canvas-seen.ts'
import type { MapSeen } from './map-seen.ts'
import type { ReadingSeen } from './reading.ts'
import type { Roadmap, RoadmapLook } from './roadmap.ts'
import type { ViewQuery } from './view.ts'
import type { Ladder } from './why.ts'

/** What one link shows: nothing around it is ever read for whoever holds the link. */
export type Shown =
  | ({ sort: 'why'; record: string } & WithFiles)
  | ({ sort: 'view'; view: string } & WithFiles)
  | ({ sort: 'list'; kind: string; query: ViewQuery } & WithFiles)
  | { sort: 'map' }
  | { sort: 'roadmap'; look: RoadmapLook; team?: string | undefined }
  | ({ sort: 'canvas'; canvas: string } & CanvasShown & WithFiles)

/** Whether the files of what is shown by name can be opened too. */
export interface WithFiles {
  files?: boolean | undefined
}

/** What of a canvas is shown: around which record, narrowed by what, and how its maker looks at it. */
export interface CanvasShown {
  of?: string | undefined
  where?: readonly string[] | undefined
  q?: string | undefined
  states?: 'open' | 'all' | undefined
  /** Words of the address that say how it is drawn. */
  lanes?: string | undefined
  limits?: string | undefined
  fold?: string | undefined
  show?: string | undefined
}

export type ShownSort = Shown['sort']
export const shownSorts: readonly ShownSort[] = ['why', 'view', 'list', 'map', 'roadmap', 'canvas']

/** Whether a link goes on showing what changes, or what stood at the moment of sharing. */
export type ShareMode = 'now' | 'still'
export const shareModes: readonly ShareMode[] = ['now', 'still']

/** A link by which people outside see one thing, as members read of it. */
export interface ShareSeen {
  id: string
  shown: Shown
  /** What it shows, by name: a record's key and title, a view's name. */
  name: string
  mode: ShareMode
  /** The moment it shows, where it stands still. */
  at: string | null
  /** Who shares it. */
  by: { id: string; name: string }
  /** It asks for a password. */
  locked: boolean
  createdAt: string
  expiresAt: string
  /** Why it opens nothing at the moment; null while it does. */
  ended: 'expired' | 'sharer' | null
  views: number
  seenAt: string | null
  may: readonly ('change' | 'revoke')[]
  /** What opens it; shown this once, because only its digest is kept. */
  secret?: string | undefined
}

/** One row of a shared list: the columns it shows and nothing else; people and teams by name. */
export interface SharedRow {
  key: string
  title: string
  state: string | null
  owner: string | null
  team: string | null
  tags: readonly string[]
  audience: 'private' | 'team' | 'company' | 'customers' | null
  createdAt: string | null
  updatedAt: string | null
  system: string | null
  fields: Readonly<Record<string, unknown>>
}

/** What is drawn for a guest. Keys stand where ids would: nothing in it opens anything else. */
export type SharedPart =
  | { sort: 'why'; ladder: Ladder }
  | { sort: 'map'; map: MapSeen }
  | { sort: 'roadmap'; roadmap: Roadmap }
  | {
      sort: 'canvas'
      canvas: string
      /** Ids are keys, owners and teams are names; of fields only those that are drawn. */
      seen: Pick<CanvasSeen, 'cards' | 'links' | 'others' | 'centre'>
      asked: Pick<CanvasShown, 'lanes' | 'limits' | 'fold' | 'show'>
      /** What was read of its centre, where that is a metric. */
      readings: readonly ReadingSeen[] | null
      /** More stands on it than is sent. */
      isPart: boolean
    }
  | {
      sort: 'list'
      kind: string
      columns: readonly string[]
      group: string | null
      rows: readonly SharedRow[]
      /** Continues the list; null at its end. */
      next: string | null
    }

/** A file that hangs on something that is shown by name. */
export interface SharedFile {
  /** Opens it, by this link alone. */
  id: string
  /** The key of what it hangs on. */
  of: string
  name: string
  type: string
  size: number
  /** Which part named it, of a list that comes in several. */
  after: string | null
}

/** Everything a guest gets: what it is, who shares it, as of when, and the thing itself. */
export interface Shared {
  name: string
  by: string
  workspace: string
  mode: ShareMode
  /** As of when it is. */
  at: string
  expiresAt: string
  /** How the workspace calls the kinds and areas that are drawn. */
  labels: Readonly<Record<string, string>>
  plurals: Readonly<Record<string, string>>
  currency: string
  part: SharedPart
  /** Files of what this part shows; none unless whoever shares let them come along. */
  files: readonly SharedFile[]
}

/** What every link opens with; the rest is its secret. */
export const sharePrefix = 'cs_'

/** How long a link lasts that nobody said otherwise of, and at most. */
export const shareDays = { usual: 30, most: 366 } as const

/** The same thing shown, told by its words: links of one thing are found by it. */
export function sameShown(one: Shown, other: Shown): boolean {
  return shownKey(one) === shownKey(other)
}

/** What is shown as one text, whatever the order its parts were written in. */
export function shownKey(shown: Shown): string {
  switch (shown.sort) {
    case 'why':
      return `why ${shown.record}`
    case 'view':
      return `view ${shown.view}`
    case 'map':
      return 'map'
    case 'roadmap':
      return `roadmap ${shown.look} ${shown.team ?? ''}`
    case 'canvas': {
      const { canvas, of, where = [], q, states, lanes, limits, fold, show } = shown
      return `canvas ${canvas} ${JSON.stringify([of, where, q, states, lanes, limits, fold, show])}`
    }
    case 'list': {
      const { where, q, sort, columns, group, shape, closed } = shown.query
      return `list ${shown.kind} ${JSON.stringify([where, q, sort, columns, group, shape, closed])}`
    }
  }
}
