import type { Example } from '../../model/example.ts'
import { people } from './people.ts'
import { purpose } from './purpose.ts'
import { wagers } from './wagers.ts'

/** All records of Chartroom's own map by their local names. */
export const chartroomRecords = { ...people, ...purpose, ...wagers }

/** Chartroom's own map: what is thought about this product, with the gaps left where they are. */
export const chartroom = {
  name: 'chartroom',
  title: 'Chartroom itself',
  says: 'The map of the tool you are looking at: what we believe about it, and what we have not shown yet.',
  records: chartroomRecords,
  stops: [],
} satisfies Example
