import type { Waiver } from './settings.ts'

/** Who may see a record. */
export type Audience = 'private' | 'team' | 'company' | 'customers'
export const audiences: readonly Audience[] = ['private', 'team', 'company', 'customers']
/** What people read for each audience. */
export const audienceLabels: Readonly<Record<Audience, string>> = {
  private: 'only its owner',
  team: 'its team',
  company: 'everybody in the workspace',
  customers: 'customers too',
}

/** Where a record came from: the other system, its id there, and when it was taken in. */
export interface CameFrom {
  system: string
  id: string
  url?: string | undefined
  at?: string | undefined
}

/** One record as every door reads it. Times are UTC, ISO 8601 with milliseconds. */
export interface ChartRecord<F = Record<string, unknown>> {
  id: string
  key: string
  kind: string
  title: string
  state: string
  owner: string | null
  audience: Audience
  tags: readonly string[]
  team: string | null
  product: string | null
  cameFrom: CameFrom | null
  /** Findings set aside on this record, by rule. */
  waivers: Readonly<Record<string, Waiver>>
  fields: F
  version: number
  createdAt: string
  createdBy: string
  updatedAt: string
  updatedBy: string
  archivedAt: string | null
  /** Whether anybody but an import has changed or linked it; what is imported and untouched raises nothing. */
  touched: boolean
}

/** One link as every door reads it. */
export interface ChartLink {
  id: string
  name: string
  from: string
  to: string
  values: Record<string, unknown>
  version: number
  createdAt: string
  createdBy: string
}

/** What everybody may set on a record of any kind beside its fields. */
export interface CommonValues {
  title?: string
  state?: string
  owner?: string | null
  audience?: Audience
  tags?: readonly string[]
  team?: string | null
  product?: string | null
  cameFrom?: CameFrom | null
  waivers?: Readonly<Record<string, Waiver>>
}

/** The names of the common values, in the order histories and forms show them. */
export const commonNames = [
  'title',
  'state',
  'owner',
  'audience',
  'tags',
  'team',
  'product',
  'cameFrom',
  'waivers',
] as const
