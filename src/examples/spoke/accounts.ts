import { ago, ahead, records } from '../../model/example.ts'

/** The workshops and chains that use Spoke, or used to, and the people in them. */
export const accounts = records({
  kettenwerk: {
    kind: 'account',
    title: 'Kettenwerk',
    made: 300,
    fields: {
      stage: 'customer',
      revenue: { amount: 1740, currency: 'EUR' },
      seats: 4,
      since: ago(300),
      renewal: ahead(65),
      health: 'good',
      region: 'Leipzig',
    },
    links: { isPersona: ['owner'] },
  },
  velomeile: {
    kind: 'account',
    title: 'Velomeile (14 shops)',
    made: 240,
    fields: {
      stage: 'at risk',
      revenue: { amount: 54000, currency: 'EUR' },
      seats: 71,
      since: ago(240),
      renewal: ahead(58),
      health: 'poor',
      description:
        'Our largest customer by far. Stock is kept in a system of their own, and somebody types every part twice.',
    },
    links: { isPersona: ['chainIt'], unmetNeed: ['oneStock'] },
  },
  rossi: {
    kind: 'account',
    title: 'Bici Rossi',
    made: 190,
    fields: {
      stage: 'customer',
      revenue: { amount: 1160, currency: 'EUR' },
      seats: 3,
      since: ago(190),
      health: 'good',
    },
  },
  amsel: {
    kind: 'account',
    title: 'Zweirad Amsel',
    made: 40,
    fields: { stage: 'trial', seats: 2, since: ago(40), health: 'fair' },
  },
  radstall: {
    kind: 'account',
    title: 'Radstall Nord',
    state: 'past',
    made: 320,
    fields: {
      stage: 'lost',
      revenue: { amount: 1390, currency: 'EUR' },
      lostOn: ago(48),
      lostBecause: 'Two people, one diary, no breakdowns: “The book never asked me to update.”',
    },
    links: { leftFor: [['paperDiary', { on: ago(48), because: 'Opening a tablet took longer than writing a line.' }]] },
  },
  hillStreet: {
    kind: 'account',
    title: 'Two Wheels, Hill Street',
    state: 'past',
    made: 280,
    fields: { stage: 'lost', revenue: { amount: 2080, currency: 'EUR' }, lostOn: ago(33) },
  },
  maren: {
    kind: 'contact',
    title: 'Maren Pohl',
    made: 200,
    fields: {
      jobTitle: 'Mechanic',
      roles: ['user', 'champion'],
      mayAsk: true,
      lastSpoken: ago(12),
      language: 'German',
    },
    links: { worksAt: ['kettenwerk'], isPersona: ['mechanic'] },
  },
  chiara: {
    kind: 'contact',
    title: 'Chiara Rossi',
    made: 180,
    fields: { jobTitle: 'Owner', roles: ['payer', 'user'], mayAsk: true, lastSpoken: ago(25), language: 'Italian' },
    links: { worksAt: ['rossi'], isPersona: ['owner'] },
  },
  joost: {
    kind: 'contact',
    title: 'Joost de Wit',
    made: 140,
    fields: { jobTitle: 'Head of IT', roles: ['approver'], mayAsk: false, lastSpoken: ago(96), language: 'Dutch' },
    links: { worksAt: ['velomeile'], isPersona: ['chainIt'] },
  },
  petra: {
    kind: 'contact',
    title: 'Petra Lindqvist',
    made: 140,
    fields: { jobTitle: 'Head of operations', roles: ['payer'], mayAsk: true, lastSpoken: ago(9) },
    links: { worksAt: ['velomeile'] },
  },
})
