// A tracker export for journeys: the real one of the shared folder where it is there, else a small one of our own.
import { readFileSync } from 'node:fs'
import { sharedFile } from '../shared.ts'

const issue = (number: number, title: string, more: object = {}) => ({
  id: 9_000 + number,
  number,
  html_url: `https://github.com/spoke/booking/issues/${number}`,
  url: `https://api.github.com/repos/spoke/booking/issues/${number}`,
  repository_url: 'https://api.github.com/repos/spoke/booking',
  title,
  state: 'open',
  state_reason: null,
  body: `What happens: ${title.toLowerCase()}.\r\nWhat should happen: not that.`,
  user: { login: 'mirko', id: 7 },
  labels: [{ id: 1, name: 'calendar' }],
  assignees: [],
  comments: 0,
  created_at: '2026-05-01T08:00:00Z',
  updated_at: '2026-05-02T08:00:00Z',
  closed_at: null,
  ...more,
})

const own = [
  issue(1, 'The day view jumps when a repair is moved'),
  issue(2, 'Riders get two confirmations'),
  issue(3, 'Opening hours of holidays are ignored', { state: 'closed', closed_at: '2026-05-09T08:00:00Z' }),
  issue(5, 'The calendar forgets the time zone'),
  issue(6, 'A repair may stand on two days'),
  ...[
    'Print the day on one sheet',
    'The bell rings twice',
    'A name of two words is cut',
    'Search finds no frame number',
  ].map((title, at) => issue(7 + at, title)),
  issue(11, 'A tag is read as two', { labels: [{ id: 2, name: 'stand' }] }),
  issue(12, 'The board forgets who holds a bike', { labels: [{ id: 2, name: 'stand' }] }),
  issue(4, 'Draw the day view anew', { pull_request: { url: 'https://api.github.com/repos/spoke/booking/pulls/4' } }),
]

/** The file, how many issues it holds that are no pull request, and how many records those are with their releases. */
export function trackerFile(): { name: string; mimeType: string; buffer: Buffer; issues: number; records: number } {
  const path = sharedFile('data/trackers/github-rails-issues-500.json')
  const buffer = path ? readFileSync(path) : Buffer.from(JSON.stringify(own))
  const rows = JSON.parse(buffer.toString('utf8')) as {
    pull_request?: object
    milestone?: { title: string } | null
  }[]
  const issues = rows.filter(row => !row.pull_request)
  const releases = new Set(issues.flatMap(({ milestone }) => milestone?.title ?? []))
  return {
    name: 'issues.json',
    mimeType: 'application/json',
    buffer,
    issues: issues.length,
    records: issues.length + releases.size,
  }
}

const said = (id: number, title: string) => ({ id: `p${id}`, title, details: `${title}. Please.`, score: id })

/** A feedback export: the real one of the shared folder where it is there, else a small one of our own. */
export function feedbackFile(): { name: string; mimeType: string; buffer: Buffer } {
  const path = sharedFile('data/feedback/canny-posts.json')
  const own = ['Tell me when it is ready', 'Nobody picks up the phone', 'Let me pay by card'].map((title, at) =>
    said(at, title),
  )
  const buffer = path ? readFileSync(path) : Buffer.from(JSON.stringify({ posts: own }))
  return { name: path ? 'canny-posts.json' : 'feedback.json', mimeType: 'application/json', buffer }
}

/** A survey’s answers: the real ones of the shared folder where they are there, else some of our own. */
export function surveyFile(): { name: string; buffer: Buffer } {
  const path = sharedFile('data/surveys/sus-numeric-semicolon.csv')
  const own = ['evaluator;I think that I would like to use this system frequently.', '1;5', '2;4', '3;2'].join('\n')
  return { name: 'survey.csv', buffer: path ? readFileSync(path) : Buffer.from(own) }
}
