/** The columns' types in both dialects; `json` is text that is checked to be JSON and comes back as it was written. */
type Column = 'text' | 'text?' | 'int' | 'int?' | 'json' | 'row'

/** One table: columns, key, indexes. Every table but the global ones begins with `ws_id`. */
export interface Table {
  columns: Readonly<Record<string, Column>>
  key: readonly string[]
  /** An index with `known` holds only rows in which that column is not null. */
  indexes?: readonly { on: readonly string[]; unique?: boolean; known?: string }[]
  /** Foreign keys within the workspace; never with cascade. */
  refers?: readonly { columns: readonly string[]; table: string; to: readonly string[] }[]
  global?: true
  /** Columns that find a row in whatever workspace it is: reads by them need no workspace. */
  foundBy?: readonly string[]
  /** Small rows, found by their key alone: kept within the key where the engine can. */
  compact?: true
}

/** All tables on one page. Search and the events' tables have files of their own, because engines differ there. */
export const tables = {
  workspaces: {
    global: true,
    columns: { id: 'text', slug: 'text', name: 'text', settings: 'text', example: 'int', created_at: 'text' },
    key: ['id'],
    indexes: [{ on: ['slug'], unique: true }],
  },
  members: {
    columns: {
      ws_id: 'text',
      id: 'text',
      person: 'text?',
      name: 'text',
      email: 'text?',
      role: 'text',
      state: 'text',
      created_at: 'text',
    },
    key: ['ws_id', 'id'],
    indexes: [{ on: ['person'] }, { on: ['ws_id', 'email'] }],
    foundBy: ['person'],
  },
  teams: { columns: { ws_id: 'text', id: 'text', name: 'text', gone_at: 'text?' }, key: ['ws_id', 'id'] },
  team_members: {
    columns: { ws_id: 'text', team: 'text', member: 'text' },
    key: ['ws_id', 'team', 'member'],
    compact: true,
  },
  reading: {
    columns: { ws_id: 'text', member: 'text', area: 'text', day: 'text', times: 'int' },
    key: ['ws_id', 'member', 'area', 'day'],
    compact: true,
  },
  tokens: {
    columns: {
      ws_id: 'text',
      id: 'text',
      member: 'text',
      name: 'text',
      hash: 'text',
      scopes: 'text',
      created_at: 'text',
      expires_at: 'text?',
      used_at: 'text?',
      revoked_at: 'text?',
    },
    key: ['ws_id', 'id'],
    indexes: [{ on: ['id'], unique: true }],
    foundBy: ['id'],
  },
  counters: {
    columns: { ws_id: 'text', number: 'int', hash: 'text', keys: 'text', epoch: 'int', asked: 'int', asked_on: 'text' },
    key: ['ws_id'],
    compact: true,
  },
  records: {
    columns: {
      row: 'row',
      ws_id: 'text',
      id: 'text',
      kind: 'text',
      key: 'text',
      seq: 'int',
      title: 'text',
      sort_title: 'text',
      state: 'text',
      owner: 'text?',
      audience: 'text',
      team: 'text?',
      product: 'text?',
      from_system: 'text?',
      from_id: 'text?',
      touched: 'int',
      common: 'text',
      data: 'json',
      shape: 'int',
      version: 'int',
      created_at: 'text',
      created_by: 'text',
      updated_at: 'text',
      updated_by: 'text',
      archived_at: 'text?',
    },
    key: ['ws_id', 'id'],
    indexes: [
      { on: ['ws_id', 'kind', 'seq'] },
      { on: ['ws_id', 'kind', 'state', 'seq'] },
      { on: ['ws_id', 'kind', 'sort_title', 'seq'] },
      { on: ['ws_id', 'kind', 'updated_at', 'seq'] },
      { on: ['ws_id', 'kind', 'owner', 'seq'] },
      { on: ['ws_id', 'updated_at', 'id'] },
      { on: ['ws_id', 'from_system', 'from_id'], known: 'from_id' },
    ],
  },
  keys: { columns: { ws_id: 'text', key: 'text', id: 'text' }, key: ['ws_id', 'key'], compact: true },
  links: {
    columns: {
      ws_id: 'text',
      id: 'text',
      from_id: 'text',
      from_kind: 'text',
      name: 'text',
      to_id: 'text',
      to_kind: 'text',
      data: 'text',
      version: 'int',
      created_at: 'text',
      created_by: 'text',
    },
    key: ['ws_id', 'id'],
    indexes: [
      // with the other end, so that a crowd at one record is asked for one link, or read in portions
      { on: ['ws_id', 'from_id', 'name', 'to_id'] },
      { on: ['ws_id', 'to_id', 'name', 'from_id'] },
      { on: ['ws_id', 'created_at', 'from_kind', 'to_kind'] },
    ],
    refers: [
      { columns: ['ws_id', 'from_id'], table: 'records', to: ['ws_id', 'id'] },
      { columns: ['ws_id', 'to_id'], table: 'records', to: ['ws_id', 'id'] },
    ],
  },
  ledger: {
    columns: {
      ws_id: 'text',
      number: 'int',
      at: 'text',
      actor: 'text',
      via: 'text',
      verb: 'text',
      record: 'text',
      kind: 'text',
      shape: 'int',
      link: 'text?',
      other: 'text?',
      batch: 'text',
      undoes: 'text?',
      reason: 'text?',
      was: 'text?',
      now: 'text?',
      salt: 'text',
      digest: 'text',
      hash: 'text',
    },
    key: ['ws_id', 'number'],
    indexes: [
      { on: ['ws_id', 'record', 'number'] },
      { on: ['ws_id', 'other', 'number'], known: 'other' },
      { on: ['ws_id', 'actor', 'number'] },
      { on: ['ws_id', 'batch', 'number'] },
    ],
  },
  counts: {
    columns: { ws_id: 'text', kind: 'text', state: 'text', scope: 'text', live: 'int', archived: 'int' },
    key: ['ws_id', 'kind', 'state', 'scope'],
    compact: true,
  },
  findings: {
    columns: { ws_id: 'text', rule: 'text', record: 'text', area: 'text', body: 'text' },
    key: ['ws_id', 'rule', 'record'],
    indexes: [{ on: ['ws_id', 'record'] }],
  },
  answers: {
    columns: { ws_id: 'text', actor: 'text', key: 'text', body: 'text', answer: 'text', at: 'text' },
    key: ['ws_id', 'actor', 'key'],
    indexes: [{ on: ['ws_id', 'at'] }],
  },
  comments: {
    columns: {
      ws_id: 'text',
      id: 'text',
      record: 'text',
      text: 'text',
      answers: 'text?',
      by_member: 'text',
      at: 'text',
    },
    key: ['ws_id', 'id'],
    indexes: [{ on: ['ws_id', 'record', 'at'] }],
  },
  attachments: {
    columns: {
      ws_id: 'text',
      id: 'text',
      record: 'text',
      name: 'text',
      type: 'text',
      size: 'int',
      hash: 'text',
      by_member: 'text',
      at: 'text',
    },
    key: ['ws_id', 'id'],
    indexes: [{ on: ['ws_id', 'record', 'at'] }, { on: ['ws_id', 'hash'] }],
  },
  people: {
    global: true,
    columns: {
      id: 'text',
      name: 'text',
      email: 'text?',
      email_verified: 'int',
      image: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    key: ['id'],
    indexes: [{ on: ['email'], unique: true }],
  },
  sessions: {
    global: true,
    columns: {
      id: 'text',
      token: 'text',
      person: 'text',
      ip: 'text?',
      agent: 'text?',
      expires_at: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    key: ['id'],
    indexes: [{ on: ['token'], unique: true }, { on: ['person'] }],
  },
  accounts: {
    global: true,
    columns: {
      id: 'text',
      account: 'text',
      provider: 'text',
      person: 'text',
      password: 'text?',
      access_token: 'text?',
      refresh_token: 'text?',
      id_token: 'text?',
      access_expires_at: 'text?',
      refresh_expires_at: 'text?',
      scope: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    key: ['id'],
    indexes: [{ on: ['person'] }, { on: ['provider', 'account'] }],
  },
  verifications: {
    global: true,
    columns: {
      id: 'text',
      identifier: 'text',
      value: 'text',
      expires_at: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    key: ['id'],
    indexes: [{ on: ['identifier'] }],
  },
  one_time_codes: {
    global: true,
    columns: {
      hash: 'text',
      what: 'text',
      workspace: 'text',
      member: 'text',
      created_at: 'text',
      expires_at: 'text',
      used_at: 'text?',
    },
    key: ['hash'],
  },
  secrets: { global: true, columns: { name: 'text', value: 'text' }, key: ['name'] },
  work_waiting: {
    global: true,
    columns: {
      id: 'text',
      ws_id: 'text',
      what: 'text',
      body: 'text',
      state: 'text',
      claimed_until: 'text?',
      tries: 'int',
      at: 'text',
    },
    key: ['id'],
    indexes: [{ on: ['what', 'state', 'at'] }, { on: ['ws_id', 'what'] }],
  },
} satisfies Record<string, Table>

export type TableName = keyof typeof tables
