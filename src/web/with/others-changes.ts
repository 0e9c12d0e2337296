import type { LedgerRow } from '../../model/ledger.ts'
import { feed } from '../app.ts'
import { loadTerritory } from '../territory.ts'

const stays = 1_800
const settles = 350

/** Tints for a moment what somebody else has just changed, wherever it is drawn: a row, a card, a field, an area. */
export function showOthersChanges(me: string): () => void {
  const heard = (event: Event) => {
    // rows come as the contract gives them
    const row = JSON.parse((event as MessageEvent<string>).data) as LedgerRow
    if (row.actor === me || document.visibilityState === 'hidden') return
    // the new values are on their way to the page by the same feed
    setTimeout(() => void tint(row), settles)
  }
  feed.addEventListener('change', heard)
  return () => feed.removeEventListener('change', heard)
}

async function tint(row: LedgerRow): Promise<void> {
  const area = (await loadTerritory()).areaOf.get(row.kind)?.id
  const places = placesOf(row, area)
  for (const element of document.querySelectorAll<HTMLElement>(places.join(', '))) touch(element)
}

/** Where a change can be seen: the fields it changed where they are drawn, else the record, its row, card, rung and area. */
function placesOf({ record, was, verb }: LedgerRow, area: string | undefined): string[] {
  const id = CSS.escape(record)
  const { fields, ...common } = was ?? {}
  const changed =
    verb === 'update' ? [...Object.keys(common), ...Object.keys((fields as object | undefined) ?? {})] : []
  return [
    ...changed.map(name => `[data-record="${id}"] [data-field="${CSS.escape(name)}"]`),
    ...changed.map(name => `.rows-row[data-id="${id}"] [data-column="${CSS.escape(name)}"]`),
    `.rows-row[data-id="${id}"]:not(:has([data-column]))`,
    `.board-card[data-id="${id}"]`,
    `[data-step="${id}"] > .rung-card`,
    ...(area ? [`.map-card[data-area="${area}"]`] : []),
  ]
}

function touch(element: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    element.dataset.touched = ''
    setTimeout(() => delete element.dataset.touched, stays)
    return
  }
  const style = getComputedStyle(element)
  const soft = style.getPropertyValue('--blue-soft')
  element.animate({ backgroundColor: [soft, soft, style.backgroundColor] }, { duration: stays, easing: 'ease-out' })
}
