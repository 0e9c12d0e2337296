import { choices, date, flag, prose, text, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** One real person outside the company whom you can talk to. */
export const contact = kind({
  word: 'contact',
  title: 'Contact',
  plural: 'contacts',
  prefix: 'CT',
  says: 'A contact is one real person outside; a stakeholder is somebody inside or beside your company with a say in the work.',
  made: 'in place',
  essentials: ['email', 'roles', 'jobTitle', 'lastSpoken', 'description'],
  states: { current: { label: 'Current' }, gone: { label: 'Gone', closed: true } },
  fields: {
    email: text({ label: 'E-mail', indexed: true }),
    phone: text({ label: 'Phone' }),
    jobTitle: text({ label: 'Job title' }),
    roles: choices({
      label: 'Roles',
      options: {
        user: 'User',
        champion: 'Champion',
        payer: 'Payer',
        approver: 'Approver',
        gatekeeper: 'Gatekeeper',
        influencer: 'Influencer',
        partner: 'Partner',
      },
    }),
    handle: text({ label: 'Name elsewhere', help: 'How they sign in the community, store or tracker.', indexed: true }),
    language: text({ label: 'Language', help: 'Two letters, such as de.' }),
    timeZone: text({ label: 'Time zone' }),
    mayAsk: flag({ label: 'Happy to be asked', help: 'Agreed to be contacted for research.' }),
    lastSpoken: date({ label: 'Last spoken to' }),
    profile: url({ label: 'Profile' }),
    description: prose({ label: 'Notes' }),
  },
  links: {
    worksAt: link({ to: ['account'], says: 'works at', back: 'employs', source: 'account' }),
    isPersona: link({ to: ['persona'], says: 'is', back: 'is seen in' }),
    reportsTo: link({ to: ['contact'], says: 'reports to', back: 'leads' }),
  },
})
