import { canvas } from '../../model/canvas.ts'
import { ticket } from './ticket.kind.ts'

/** Tickets under the steps of a story, cut into releases. */
export const storyMap = canvas(ticket, {
  name: 'story-map',
  title: 'Story map',
  says: 'The story runs from left to right; each row is a release. The first row should have something under every step.',
  primitive: 'lanes',
  columns: { link: 'stepOf' },
  lanes: { link: 'inRelease' },
  backbone: {
    order: 'order',
    under: 'partOf',
    level: 'level',
    top: 'activity',
    step: 'step',
    tags: ['by'],
    story: 'tells',
    day: 'date',
    weighs: { field: 'estimate', unit: 'estimateUnit' },
  },
  tells: 'storymap.validate',
  withClosed: true,
  face: ['estimate'],
})
