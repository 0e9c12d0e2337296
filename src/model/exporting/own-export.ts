/** The system that records of our own exports come from: they are found again by their own ids. */
export const ownSystem = 'chartroom'

/** The columns that stand before the fields in a CSV of ours. */
export const ownColumns = {
  id: 'Chartroom id',
  key: 'Key',
  title: 'Title',
  state: 'State',
  owner: 'Owner',
  tags: 'Tags',
  audience: 'Audience',
  cameFrom: 'Came from',
  url: 'Came from address',
  createdAt: 'Created at',
  updatedAt: 'Updated at',
} as const

/** The number of the JSON's shape; a reader that does not know it refuses. */
export const ownShape = 1
