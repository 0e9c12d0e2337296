import { isObject } from '../../model/tabular/json-table.ts'

type Bag = Record<string, unknown>

/**
 * The issues that a file of webhook deliveries tells of, each as it was told last, with what was said about it;
 * undefined where the document is none.
 */
export function issuesDelivered(document: unknown): { issues: Bag[]; others: number } | undefined {
  const all = deliveriesIn(document)
  const about = all.filter(isAboutIssue)
  if (about.length === 0) return undefined
  const issues = new Map<unknown, Bag>()
  const comments = new Map<unknown, Map<unknown, Bag>>()
  for (const { issue, comment, action } of about) {
    const name = issue.html_url ?? issue.url
    const known = issues.get(name)
    if (!known || String(known.updated_at ?? '') <= String(issue.updated_at ?? '')) issues.set(name, issue)
    if (!isObject(comment)) continue
    const said = comments.get(name) ?? new Map<unknown, Bag>()
    comments.set(name, said)
    if (action === 'deleted') said.delete(comment.id)
    else said.set(comment.id, comment)
  }
  const whole = [...issues].map(([name, issue]) => ({
    ...issue,
    comments_data: [...(comments.get(name)?.values() ?? [])],
  }))
  return { issues: whole, others: all.length - about.length }
}

interface Delivery extends Bag {
  action: string
  issue: Bag
}

const isAboutIssue = (delivery: Bag): delivery is Delivery => isObject(delivery.issue)

// one delivery, a list of them, or lists of them by the event's name
function deliveriesIn(document: unknown): Bag[] {
  const lists = Array.isArray(document) ? [document] : isObject(document) ? Object.values(document) : []
  const all = isDelivery(document) ? [document] : lists.flat().filter(isObject)
  const bodies = all.map(one => (isObject(one.payload) ? one.payload : isObject(one.body) ? one.body : one))
  return bodies.some(isDelivery) ? bodies : []
}

const isDelivery = (item: unknown): item is Bag =>
  isObject(item) && typeof item.action === 'string' && isObject(item.repository) && isObject(item.sender)
