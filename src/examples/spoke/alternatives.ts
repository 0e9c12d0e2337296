import { ago, records } from '../../model/example.ts'

/** What people turn to instead of Spoke. */
export const alternatives = records({
  paperDiary: {
    kind: 'alternative',
    title: 'The paper diary',
    made: 210,
    fields: {
      type: 'indirect',
      liked: 'Always open, never empty, survives being dropped into degreaser.',
      disliked: 'There is one of it, and it lies where you are not.',
      price: '14 EUR a year',
      threat: 4,
      reviewed: ago(30),
    },
    links: { usedBy: ['owner', 'radstall'] },
  },
  letItRing: {
    kind: 'alternative',
    title: 'Doing nothing: let it ring',
    made: 210,
    fields: {
      type: 'do nothing',
      liked: 'Costs nothing and needs no training.',
      disliked: 'The rider stands in the door an hour later, in person.',
      threat: 3,
      reviewed: ago(30),
    },
    links: { usedBy: ['mechanic'] },
  },
  slotly: {
    kind: 'alternative',
    title: 'Slotly, booking for hairdressers and everybody',
    made: 200,
    fields: {
      type: 'direct',
      liked: 'Looks lovely, free for one chair.',
      disliked: 'Believes that every job takes 45 minutes.',
      price: 'from 0 to 29 EUR a month',
      threat: 2,
      reviewed: ago(40),
    },
  },
  radware: {
    kind: 'alternative',
    title: 'RadWare, the dealer system with a calendar',
    made: 200,
    fields: {
      type: 'direct',
      liked: 'Knows every part number there is.',
      disliked: 'Needs a desk, a mouse and a Tuesday of training.',
      price: '89 EUR a month',
      threat: 4,
      reviewed: ago(128),
    },
    links: { usedBy: ['chainIt', 'velomeile'], inspires: ['partCheck'] },
  },
  makerPortal: {
    kind: 'alternative',
    title: 'A bike maker’s own service portal',
    made: 60,
    fields: {
      type: 'emerging',
      disliked: 'Books only its own bikes, and sends the rider where the maker earns most.',
      threat: 3,
      reviewed: ago(20),
    },
  },
  secondPair: {
    kind: 'alternative',
    title: 'A student at the counter in spring',
    made: 180,
    fields: {
      type: 'other spending',
      liked: 'Smiles, and can also pump tyres.',
      price: '1,100 EUR a month',
      threat: 2,
      reviewed: ago(45),
    },
  },
  spokeToday: {
    kind: 'alternative',
    title: 'Spoke as it is today',
    made: 180,
    fields: {
      type: 'our product',
      liked: 'Two taps to a booking.',
      disliked: 'Still a tablet; still not a hand.',
      threat: 0,
      reviewed: ago(15),
    },
    links: { usedBy: ['kettenwerk', 'rossi'] },
  },
})
