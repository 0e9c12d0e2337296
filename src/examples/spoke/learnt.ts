import { ago, ahead, records } from '../../model/example.ts'

/** What Spoke has looked into, what came of it, and what its events tell. */
export const learnt = records({
  floorVisits: {
    kind: 'study',
    title: 'Two days on the floor of three workshops',
    state: 'done',
    made: 62,
    fields: {
      tested: 'concept',
      way: 'behaviours',
      nature: 'qualitative',
      method: 'observation',
      aim: 'See what a call really costs.',
      startsOn: ago(58),
      endsOn: ago(57),
      participants: 7,
      findings: 'A call costs four minutes: one to talk, three to find the place again.',
    },
    links: { asks: ['stayWithBike', 'phoneRings'], covers: ['mechanic'], with: [['maren', { at: ago(58) }], 'chiara'] },
  },
  winterSurvey: {
    kind: 'survey',
    title: 'What matters at the stand, and how well is it met?',
    state: 'done',
    made: 85,
    fields: {
      tested: 'concept',
      way: 'attitudes',
      nature: 'quantitative',
      instrument: 'opportunity',
      opensOn: ago(84),
      closesOn: ago(70),
      invited: 160,
      questions: [{ text: 'Finish one bike without being pulled away', sort: 'opportunity' }],
    },
    links: { asks: ['stayWithBike', 'promiseDay'] },
  },
  fourMinutes: {
    kind: 'insight',
    title: 'A call costs four minutes, not one',
    state: 'shared',
    made: 55,
    fields: {
      claim: 'The talk is short. Finding back into the wheel is long.',
      nature: 'behaviour',
      learnedOn: ago(56),
      limits: 'Three shops, all in towns.',
    },
    links: {
      drawnFrom: ['floorVisits', 'fNineteen'],
      bearsOn: [
        ['stayWithBike', { side: 'for', strength: 3, shows: 'behaviour', setting: 'real' }],
        ['quietFloor', { side: 'for', strength: 2, note: 'Worth about 70 minutes a day to a workshop of three.' }],
      ],
      about: ['mechanic', 'scanTag'],
    },
  },
  likeTalking: {
    kind: 'insight',
    title: 'One rider in four rings because they like to',
    state: 'shared',
    made: 18,
    fields: {
      claim: 'They know that the bike is ready. They ring to hear that somebody has cared for it.',
      meaning: 'A world in which nobody asks may be a world in which nobody comes back.',
      nature: 'attitude',
      learnedOn: ago(18),
    },
    links: {
      drawnFrom: ['fNoPage'],
      bearsOn: [
        [
          'visionTwo',
          { side: 'against', strength: 2, shows: 'attitude', setting: 'talk', note: 'Eleven of forty-three riders.' },
        ],
      ],
    },
  },
  tooMany: {
    kind: 'insight',
    title: 'Workshops drown in riders; none looks for more',
    state: 'shared',
    made: 158,
    fields: {
      claim: 'Of 41 owners two want more customers. The others want fewer interruptions.',
      nature: 'market',
      learnedOn: ago(158),
    },
    links: {
      bearsOn: [
        ['visionTwo', { side: 'for', strength: 3 }],
        ['quietFloor', { side: 'for', strength: 3, note: '26 of 41 would pay 10 euros a month more for it.' }],
        ['keptPromises', { side: 'for', strength: 2 }],
      ],
    },
  },
  stateMoved: {
    kind: 'tracked event',
    title: 'A bike changed its state',
    state: 'live',
    made: 95,
    fields: {
      tested: 'live',
      way: 'behaviours',
      nature: 'quantitative',
      name: 'bike_state_moved',
      description: 'Once for every scan.',
      trigger: 'A scan, or a tap on the board',
      sentFrom: 'app',
      lastSeen: ago(0),
    },
    links: { feeds: ['onTime', 'weeklyShops'], watches: [['turn', { step: 'action' }]] },
  },
  slotMissed: {
    kind: 'tracked event',
    title: 'A booked slot passed without a bike',
    state: 'live',
    made: 120,
    fields: {
      name: 'slot_missed',
      description: 'An hour after the slot began.',
      sentFrom: 'server',
      lastSeen: ago(19),
    },
    links: { feeds: ['stayedAway'] },
  },
  wallOpened: {
    kind: 'tracked event',
    title: 'wall_opened_v2_final',
    state: 'live',
    made: 74,
    fields: { name: 'wall_opened_v2_final', sentFrom: 'browser', lastSeen: ago(1) },
  },
  councilNext: {
    kind: 'study',
    title: 'Council of six workshops',
    state: 'planned',
    made: 25,
    fields: {
      method: 'council',
      recurs: 'quarterly',
      nextOn: ahead(33),
      aim: 'Hear what they would rather not tell sales.',
    },
    links: { members: ['maren', 'chiara'] },
  },
})
