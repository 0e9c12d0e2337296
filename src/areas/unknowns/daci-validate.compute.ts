import { many, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './daci-validate.method.ts'

/** What is missing or doubled on each decision. */
export function compute({ decisions }: Input): Output {
  uniqueIds(decisions, 'decisions')
  const issues = Object.fromEntries(decisions.map(decision => [decision.id, issuesOf(decision)]))
  return {
    issues,
    ready: Object.values(issues).filter(list => list.every(word => word.includes(':'))).length,
    n: decisions.length,
  }
}

function issuesOf({ D, A, question, due, outcome, reasons, decidedAt }: Input['decisions'][number]): string[] {
  const issues: string[] = []
  const [drivers, approvers] = [new Set(D), new Set(A)]
  if (drivers.size === 0) issues.push('no-driver')
  if (drivers.size > 1) issues.push('several-drivers')
  if (approvers.size === 0) issues.push('no-approver')
  if (approvers.size > 1) issues.push('several-approvers')
  if (drivers.size === 1 && approvers.size === 1 && D[0] === A[0]) issues.push('driver-is-approver:warning')
  if (question !== undefined && !question?.trim()) issues.push('no-question')
  if (question && /[.?!]\s+\S/.test(question.trim())) issues.push('question-over-one-sentence:warning')
  if (due !== undefined && !due?.trim()) issues.push('no-due-date')
  if (outcome?.trim() && reasons !== undefined && !reasons?.trim()) issues.push('no-rationale')
  if (outcome?.trim() && decidedAt !== undefined && !decidedAt?.trim()) issues.push('no-decision-date')
  return issues
}

/** Which decisions can go ahead. */
export function readout({ issues, ready, n }: Output): Readout {
  if (n === 0) return { says: ['No decisions yet.'], sure: [], change: [], silent: [], chart: null }
  const open = Object.entries(issues).filter(([, list]) => list.length > 0)
  return {
    says: [
      `Clear enough to go ahead: ${ready} of ${many(n, 'decision')}.`,
      ...open.slice(0, 8).map(([decision, list]) => `${decision}: ${list.map(plain).join(', ')}.`),
    ],
    sure: [],
    change: ['Name one approver; the others become contributors.'],
    silent: ['Whether the decision is a good one.'],
    chart: null,
  }
}
