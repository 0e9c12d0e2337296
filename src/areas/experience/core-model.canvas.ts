import { canvas } from '../../model/canvas.ts'
import { core } from './core.kind.ts'

/** One core: who comes, what for, what the business wants, how they get here and where they go on. */
export const coreModel = canvas(core, {
  name: 'core-model',
  title: 'Core Model sheet',
  says: 'Begin with a task of people that meets an objective of the business; then the ways in, what must be there, and the ways on.',
  primitive: 'sheet',
  centre: { kind: 'core' },
  boxes: [
    { id: 'who', title: 'Target group', column: 1, row: 1, fields: ['targetGroup'], links: ['for'] },
    { id: 'tasks', title: 'User tasks', column: 2, row: 1, fields: ['userTasks'], links: ['meets'] },
    {
      id: 'objectives',
      title: 'Business objectives',
      column: 3,
      row: 1,
      fields: ['businessObjectives'],
      links: ['reaches'],
    },
    { id: 'in', title: 'Inward paths', column: 1, row: 2, fields: ['inwardPaths'] },
    { id: 'core', title: 'Core content', column: 2, row: 2, fields: ['coreContent'], links: ['holds'], isCore: true },
    { id: 'on', title: 'Forward paths', column: 3, row: 2, fields: ['forwardPaths'] },
    { id: 'measures', title: 'How you see it', column: 1, row: 3, links: ['measuredBy'] },
    { id: 'notes', title: 'Notes', column: 2, row: 3, wide: 2, fields: ['notes'] },
  ],
  checks: {
    method: 'coremodel.validate',
    rows: 'cores',
    fields: { tasks: 'userTasks', objectives: 'businessObjectives', inward: 'inwardPaths', forward: 'forwardPaths' },
  },
})
