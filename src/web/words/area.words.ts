import { catalogue, counted } from '../words.ts'

/** The words of an area's page. */
export const areaWords = catalogue({
  leaves: 'Parts of this area',
  now: 'Now',
  records: 'Records',
  guide: 'Guide',
  gaps: 'What is missing or wrong',
  noGaps: 'Nothing is missing here that matters now',
  noGapsWords: 'Only what bets in now and next hang on is looked at; the rest is counted, not reported.',
  quiet: (count: number) =>
    counted(count, {
      one: '# more is kept quiet: it hangs on no bet in now or next.',
      other: '# more are kept quiet: they hang on no bet in now or next.',
    }),
  lately: 'Changed lately',
  nothingLately: 'Nothing stands here yet',
  standing: 'What stands here',
  kind: 'Kind',
  create: (title: string) => `New ${title.toLowerCase()}`,
  asks: 'What this area asks of you',
  first: 'What to do first',
  methods: 'Which methods fit when',
  withWhom: 'With whom',
  kinds: 'What is kept here',
  made: { everyday: '', 'in place': 'made on its tool or parent', machine: 'made by itself' },
  stances: { ours: 'Ours', shared: 'Shared', 'somebody else': 'Somebody else’s', 'not now': 'Not now' },
  stanceHelp: {
    ours: '',
    shared: 'we and others look after it',
    'somebody else': 'others look after it',
    'not now': 'raises no gaps',
  },
  stanceOf: (title: string) => `Whose ${title} is`,
  stanceSaid: (title: string, stance: string) => `${title}: ${stance.toLowerCase()}`,
  whose: (title: string) => `Who looks after ${title}`,
  whoseHint: 'Whose?',
  whoseSaid: (title: string, name: string) => (name === '' ? `${title}: nobody named` : `${title}: ${name}`),
  muted: 'This area is not now: it raises no gaps, and what stands here stays.',
})
