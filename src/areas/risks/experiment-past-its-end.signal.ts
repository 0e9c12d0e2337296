import { signal } from '../../model/signal.ts'

/** An experiment that should have ended. */
export const experimentPastItsEnd = signal({
  name: 'experiment-past-its-end',
  title: 'Experiment past its end',
  about: 'experiment',
  sort: 'wrong',
  effort: '30 min',
  timely: true,
  reads: [],
  folded: count => `${count} experiments should have ended`,
  find({ state, fields }, { today }) {
    const ends = typeof fields.endsOn === 'string' ? fields.endsOn.slice(0, 10) : null
    if (state !== 'running' || !ends || ends >= today) return []
    return [
      {
        says: `It should have ended on ${ends}`,
        why: 'A test that goes on until the result is liked proves nothing, and what waits for it waits on.',
        action: { do: 'state', label: 'End it and note the result', state: 'ended' },
        due: ends,
        since: ends,
      },
    ]
  },
})
