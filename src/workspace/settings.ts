import { defaultSettings, type Settings } from '../model/settings.ts'
import type { Session } from '../store/session.ts'
import { checkSettings } from './check-settings.ts'
import type { Ground } from './ground.ts'

/** The workspace's rules: its own over what holds by default. */
export async function readSettings(ground: Ground, session: Session = ground.store.read): Promise<Settings> {
  const [row] = await session.all<{ settings: string }>('SELECT settings FROM workspaces WHERE id = ?', [
    ground.workspace,
  ])
  return row ? { ...defaultSettings, ...(JSON.parse(row.settings) as Partial<Settings>) } : defaultSettings
}

/** Changes some of the rules; findings are asked again from the start. */
export async function changeSettings(ground: Ground, set: Record<string, unknown>): Promise<Settings> {
  checkSettings(ground.territory, set)
  await ground.store.global(async tx => {
    const now = await readSettings(ground, tx)
    await tx.write([
      {
        sql: 'UPDATE workspaces SET settings = ? WHERE id = ?',
        params: [JSON.stringify(merged(now, set)), ground.workspace],
      },
      { sql: 'UPDATE counters SET asked = -1 WHERE ws_id = ?', params: [ground.workspace] },
    ])
  })
  return readSettings(ground)
}

// parts that are not named keep what they were
function merged(now: Settings, set: Record<string, unknown>): Settings {
  const next = { ...now, ...set } as Settings // checked before
  const { evidence, stakes } = next
  const halfLife = { ...now.evidence.halfLife, ...evidence.halfLife }
  return { ...next, evidence: { ...now.evidence, ...evidence, halfLife }, stakes: { ...now.stakes, ...stakes } }
}

/** Today in the workspace's time zone, YYYY-MM-DD. */
export const todayIn = (settings: Settings, now: number): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: settings.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now)
