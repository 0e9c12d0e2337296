import { bearsOn } from '../../model/evidence-link.ts'
import { choice, date, prose } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Something learned, with what it was learned from. */
export const insight = kind({
  word: 'insight',
  title: 'Insight',
  plural: 'insights',
  prefix: 'I',
  says: 'An insight is something you learned and can show where from; an assumption is something you take for true without having learned it.',
  made: 'in place',
  turnsInto: ['assumption', 'need'],
  evidence: { at: ['learnedOn'] },
  states: {
    draft: { label: 'Draft' },
    shared: { label: 'Shared' },
    outdated: { label: 'Outdated', closed: true, fallen: true },
  },
  fields: {
    claim: prose({ label: 'Claim', help: 'What we now know, in one or two sentences that could be wrong.' }),
    meaning: prose({ label: 'What it means for us' }),
    limits: prose({ label: 'Where it may not hold', help: 'Whom you did not hear, what you did not see.' }),
    nature: choice({
      label: 'About',
      options: {
        behaviour: 'What people do',
        attitude: 'What people feel and say',
        market: 'The market',
        technology: 'Technology',
      },
    }),
    learnedOn: date({ label: 'Learned on' }),
  },
  links: {
    drawnFrom: link({
      to: ['feedback', 'study', 'survey', 'experiment', 'metric', 'tracked event'],
      says: 'is drawn from',
      back: 'gave rise to',
      source: 'drawn',
      leans: 'to',
      values: { note: prose({ label: 'What in it' }) },
    }),
    bearsOn,
    about: link({
      to: ['persona', 'bet', 'feature', 'loop', 'alternative', 'outcome'],
      says: 'is about',
      back: 'has insight',
    }),
  },
})
