import { ago, ahead, records } from '../../model/example.ts'

/** What the business wants of Spoke. */
export const goals = records({
  indispensable: {
    kind: 'goal',
    title: 'Be what an independent workshop would not run without',
    state: 'in force',
    made: 320,
    fields: {
      level: 'business strategy',
      pays: 'earns',
      directness: 'direct',
      timing: 'later',
      description:
        'Small workshops decide alone, pay at once and stay for years, if they use it on the floor and not only in the office.',
      worldBetter: 'Towns keep somebody who can true a wheel.',
    },
  },
  renewals: {
    kind: 'goal',
    title: 'Nine of ten workshops renew this year',
    state: 'in force',
    made: 150,
    fields: {
      level: 'goal',
      pays: 'earns',
      directness: 'direct',
      timing: 'now',
      target: 90,
      current: 83,
      unit: '%',
      startsOn: ago(120),
      endsOn: ahead(160),
      how: 'Who is rung less stays.',
    },
    links: { supports: ['indispensable'] },
  },
  secondCity: {
    kind: 'goal',
    title: 'Forty workshops in a second country',
    state: 'in force',
    made: 100,
    fields: {
      level: 'target',
      pays: 'earns',
      timing: 'later',
      target: 40,
      current: 3,
      startsOn: ago(100),
      endsOn: ahead(260),
    },
    links: { supports: ['indispensable'] },
  },
  pageCase: {
    kind: 'business case',
    title: 'What the booking page brings',
    state: 'approved',
    made: 190,
    fields: {
      summary: 'Fifty workshops a quarter that sign up by themselves.',
      investment: { low: 60000, high: 75000 },
      yearly: { low: 30000, high: 80000 },
      years: 3,
      decidedOn: ago(185),
      compareOn: ago(12),
    },
    links: { for: ['bookingPage'], supports: ['secondCity'] },
  },
})
