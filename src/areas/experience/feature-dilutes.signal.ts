import { signal } from '../../model/signal.ts'

/** A feature that was judged to dilute the core and is still there. */
export const featureDilutes = signal({
  name: 'feature-dilutes',
  title: 'Feature that dilutes',
  about: 'feature',
  sort: 'wrong',
  effort: '2 h',
  reads: [],
  folded: count => `${count} features dilute the core`,
  find({ state, fields }) {
    if (fields.fit !== 'dilutes' || state === 'sunset') return []
    return [
      {
        says: state === 'live' ? 'It dilutes the core and is still live' : 'It dilutes the core and is being made',
        why: 'Every part that leads away from the core makes the core harder to find and dearer to keep.',
        action:
          state === 'live'
            ? { do: 'state', label: 'Plan its end', state: 'sunset' }
            : { do: 'state', label: 'Do not build it', state: 'removed' },
      },
    ]
  },
})
