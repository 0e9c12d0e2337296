import { choice, date, prose, scale } from './field.ts'
import { link } from './link.ts'

/** The kinds that collect evidence for or against what they say. */
export const claims = ['assumption', 'problem', 'need', 'constraint', 'vision', 'strategic pillar'] as const

/** What every evidence link says of itself: for or against, how strong, when, where, and what it shows. */
export const evidenceValues = {
  side: choice({ label: 'Side', options: { for: 'Speaks for it', against: 'Speaks against it' } }),
  strength: scale({
    label: 'Strength',
    help: 'The rung of the ladder for this sort of claim; a relayed report or an inside opinion is 1.',
    min: 1,
    max: 5,
    ends: ['opinion or wish', 'real conduct'],
  }),
  at: date({ label: 'Said or observed on', help: 'Older evidence weighs less.' }),
  setting: choice({
    label: 'Setting',
    options: {
      talk: 'Told in talk or writing',
      'made up': 'Seen in a made-up setting',
      copy: 'Seen in a copy of the real thing',
      real: 'Seen in real life',
    },
  }),
  shows: choice({
    label: 'What it shows',
    help: 'Attitudes fade fastest, technical findings slowest.',
    options: {
      attitude: 'What people say or feel',
      behaviour: 'What people do or pay',
      technical: 'What the technology does',
    },
  }),
  answers: choice({
    label: 'Which of the five questions it answers',
    help: 'For a problem only.',
    options: {
      what: 'What is the problem',
      who: 'Who has it',
      aware: 'Whether they know they have it',
      solved: 'How they cope today',
      looking: 'Whether they look for something better',
    },
  }),
  note: prose({ label: 'Note' }),
}

/** The link by which insights, studies and metrics carry evidence to a claim. */
export const bearsOn = link({
  to: claims,
  says: 'bears on',
  back: 'evidence from',
  help: 'Evidence for or against something you take to be so.',
  evidence: true,
  values: evidenceValues,
})
