import { listed, many, type Readout } from '../../model/readout.ts'
import type { Input, Output } from './premortem-summary.method.ts'

/** Themes by distinct authors; an author counts once for a theme. */
export function compute({ reasons, invited = [], timeUp }: Input): Output {
  const authors = new Map<string, Set<string>>()
  for (const { by, theme } of reasons) {
    if (!theme?.trim()) continue
    const named = authors.get(theme) ?? new Set()
    named.add(by)
    authors.set(theme, named)
  }
  const wrote = new Set(reasons.map(reason => reason.by))
  const waitingFor = invited.filter(person => !wrote.has(person))
  return {
    themes: [...authors]
      .map(([theme, named]): [string, number] => [theme, named.size])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    contributors: wrote.size,
    silentBeforeSharing: true,
    waitingFor,
    mayOpen: timeUp || (reasons.length > 0 && waitingFor.length === 0),
    withoutTheme: reasons.filter(reason => !reason.theme?.trim()).length,
    n: reasons.length,
  }
}

/** What people fear most. */
export function readout({ themes, contributors, waitingFor, n, withoutTheme }: Output): Readout {
  if (n === 0) return { says: ['Nobody has written yet.'], sure: [], change: [], silent: [], chart: null }
  return {
    says:
      themes.length === 0
        ? ['No reason has a theme yet.']
        : themes.slice(0, 5).map(([theme, count]) => `${theme}: named by ${many(count, 'person', 'people')}.`),
    sure: [
      `${many(n, 'reason')} from ${many(contributors, 'person', 'people')}${withoutTheme > 0 ? `, ${withoutTheme} without a theme` : ''}.`,
      ...(waitingFor.length > 0 ? [`Not heard yet: ${listed(waitingFor)}.`] : []),
    ],
    change: ['Turn each theme into an assumption, a mitigation or a ticket.'],
    silent: ['How likely or how bad: that is judged afterwards.'],
    chart: { shape: 'bars', title: 'People who named it', marks: themes.map(([label, value]) => ({ label, value })) },
  }
}
