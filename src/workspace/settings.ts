import { Problem } from '../model/problem.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'
import type { Session } from '../store/session.ts'
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
  const wrong = Object.keys(set).filter(name => !(name in defaultSettings))
  if (wrong.length > 0) {
    throw new Problem(
      'invalid',
      `There is no setting ${wrong.join(', ')}. There are: ${Object.keys(defaultSettings).join(', ')}.`,
      Object.fromEntries(wrong.map(name => [name, 'no such setting'])),
    )
  }
  checkSettings(set)
  await ground.store.global(async tx => {
    const now = await readSettings(ground, tx)
    await tx.write([
      {
        sql: 'UPDATE workspaces SET settings = ? WHERE id = ?',
        params: [JSON.stringify({ ...now, ...set }), ground.workspace],
      },
      { sql: 'UPDATE counters SET asked = -1 WHERE ws_id = ?', params: [ground.workspace] },
    ])
  })
  return readSettings(ground)
}

function checkSettings(set: Record<string, unknown>): void {
  if ('lanes' in set && !(Number.isInteger(set.lanes) && Number(set.lanes) >= 1 && Number(set.lanes) <= 50)) {
    throw new Problem('invalid', 'Lanes are a whole number from 1 to 50.', { lanes: 'a whole number from 1 to 50' })
  }
  if ('timeZone' in set && !isTimeZone(set.timeZone))
    throw new Problem('invalid', 'A time zone is named like Europe/Vienna.', { timeZone: 'an IANA time zone' })
  if ('currency' in set && !/^[A-Z]{3}$/.test(String(set.currency)))
    throw new Problem('invalid', 'A currency is three capital letters.', { currency: 'such as EUR' })
  for (const name of ['evidence', 'stakes', 'areas', 'labels', 'waivers']) {
    if (name in set && (typeof set[name] !== 'object' || set[name] === null || Array.isArray(set[name]))) {
      throw new Problem('invalid', `${name} takes an object.`, { [name]: 'an object' })
    }
  }
}

function isTimeZone(zone: unknown): boolean {
  try {
    return typeof zone === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** Today in the workspace's time zone, YYYY-MM-DD. */
export const todayIn = (settings: Settings, now: number): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: settings.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now)
