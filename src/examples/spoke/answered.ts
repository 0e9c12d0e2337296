import { ago, records } from '../../model/example.ts'
import { quoted } from '../quoted.ts'

const bus = 'Bus or bike? I have to know at seven. I rang at half past six and got the machine, so I took the bus.'
const diary = 'The book never asked me to update. It lies there, I write, done.'
const unknownNumber = 'Some number wrote that my bike is ready. I rang it back to ask who they are. Was that you?'
const elbow = 'Scanned it with my elbow. My elbow! Do not tell my wife, she will want one for the fridge.'
const page = 'I look at the page first now. It was right four times, so I stopped ringing.'
const didNotLook = 'There is a page? Nobody told me. I always ring, they are so friendly.'

/** What riders and lost or far-off shops said to Spoke, read and linked. */
export const answered = records({
  fBus: {
    kind: 'feedback',
    title: 'Bus or bike, at seven',
    state: 'linked',
    made: 41,
    fields: { text: bus, source: 'review', saidAt: ago(41), author: 'Aylin K.', rating: 3, ratingOf: 5 },
    links: {
      from: ['kettenwerk'],
      highlights: [
        ['whenReady', { side: 'for', strength: 2, ...quoted(bus, 'I have to know at seven'), importance: 3 }],
      ],
    },
  },
  fDiary: {
    kind: 'feedback',
    title: 'The book never asked to update',
    state: 'triaged',
    made: 48,
    fields: {
      text: diary,
      source: 'sales',
      firstHand: false,
      saidAt: ago(48),
      author: 'Owner of Radstall Nord',
      sentiment: -1,
    },
    links: {
      from: ['radstall'],
      highlights: [['paperDiary', { side: 'for', ...quoted(diary, 'I write, done'), importance: 2 }]],
    },
  },
  fUnknown: {
    kind: 'feedback',
    title: 'Who wrote me that text?',
    state: 'linked',
    made: 30,
    fields: { text: unknownNumber, source: 'support', firstHand: true, saidAt: ago(30), author: 'A rider in Leipzig' },
    links: {
      from: ['kettenwerk'],
      highlights: [
        ['textStops', { side: 'against', strength: 2, ...quoted(unknownNumber, 'I rang it back to ask who they are') }],
      ],
    },
  },
  fElbow: {
    kind: 'feedback',
    title: 'Scanned with an elbow',
    state: 'linked',
    made: 66,
    fields: {
      text: elbow,
      source: 'interview',
      firstHand: true,
      saidAt: ago(66),
      author: 'Sami, mechanic',
      sentiment: 2,
    },
    links: {
      highlights: [
        [
          'gloveScan',
          {
            side: 'for',
            strength: 3,
            shows: 'behaviour',
            setting: 'made up',
            ...quoted(elbow, 'Scanned it with my elbow'),
          },
        ],
      ],
    },
  },
  fPage: {
    kind: 'feedback',
    title: 'Right four times, so I stopped ringing',
    state: 'linked',
    made: 11,
    fields: {
      text: page,
      source: 'interview',
      firstHand: true,
      saidAt: ago(11),
      author: 'A rider of Bici Rossi',
      sentiment: 2,
    },
    links: {
      highlights: [['lookFirst', { side: 'for', strength: 2, ...quoted(page, 'I look at the page first now') }]],
    },
  },
  fNoPage: {
    kind: 'feedback',
    title: 'They are so friendly on the phone',
    state: 'linked',
    made: 10,
    fields: {
      text: didNotLook,
      source: 'interview',
      firstHand: true,
      saidAt: ago(10),
      author: 'A rider of Kettenwerk',
    },
    links: { highlights: [['lookFirst', { side: 'against', strength: 2, ...quoted(didNotLook, 'I always ring') }]] },
  },
  fHolidays: {
    kind: 'feedback',
    title: 'Booked on Good Friday',
    state: 'triaged',
    made: 88,
    fields: {
      text: 'Three people stood before a closed door because your page let them book on Good Friday. I was at my mother’s.',
      source: 'support',
      firstHand: true,
      saidAt: ago(88),
      sentiment: -2,
    },
    links: { from: ['rossi'], asksFor: ['holidayHours'] },
  },
  fOwnColours: {
    kind: 'feedback',
    title: 'Our green, please',
    state: 'triaged',
    made: 140,
    fields: {
      text: 'Can the booking page have our green? Customers think they have landed at a bank.',
      source: 'support',
      firstHand: true,
      saidAt: ago(140),
    },
    links: { from: ['amsel'], asksFor: ['bookingPage'] },
  },
  fSunday: {
    kind: 'feedback',
    title: 'Set up on a Sunday evening',
    state: 'answered',
    made: 64,
    fields: {
      text: 'Did it on Sunday with a glass of wine. On Monday two bikes stood in the calendar. I thought it was a bug.',
      source: 'review',
      firstHand: true,
      saidAt: ago(64),
      rating: 5,
      ratingOf: 5,
      answer: 'Thank you! It was the wine.',
    },
    links: { by: ['chiara'], asksFor: [['bookingPage', { toldAt: ago(60) }]] },
  },
  tubeShop: {
    kind: 'feedback',
    title: 'Sell tubes beside the calendar',
    state: 'answered',
    made: 68,
    fields: {
      text: 'Put a little shop there. Tubes, lights, a sticker. Easy money for both of us!',
      source: 'sales',
      firstHand: false,
      saidAt: ago(68),
      author: 'A shop in Halle',
    },
  },
  fCompliments: {
    kind: 'feedback',
    title: 'Comments below my bike',
    state: 'triaged',
    made: 50,
    fields: {
      text: 'Somebody wrote “nice rust” under the picture of my bike on your wall. I have switched it off for all my riders.',
      source: 'support',
      firstHand: true,
      saidAt: ago(50),
      sentiment: -2,
    },
    links: { by: ['maren'], highlights: [['rideWall', { side: 'against', importance: 2 }]] },
  },
  fLevHeard: {
    kind: 'feedback',
    title: 'Lev says that chains want a dashboard',
    state: 'triaged',
    made: 36,
    fields: {
      text: 'Every chain I speak to wants a dashboard. (I speak to two.)',
      source: 'internal',
      firstHand: false,
      saidAt: ago(36),
      author: 'Lev',
    },
  },
})
