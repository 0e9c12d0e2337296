import { workspaceSignal } from '../../model/signal.ts'

/** Whether exactly one persona of each product settles the arguments about design. */
export const designTarget = workspaceSignal({
  name: 'design-target',
  title: 'No design target, or several',
  sort: 'wrong',
  effort: '5 min',
  loads: [{ kind: 'persona' }],
  reads: [],
  findAll({ graph, isLive }) {
    const personas = graph.ofKind('persona').filter(isLive)
    const unsettled = [...Map.groupBy(personas, persona => persona.product).values()]
      .map(ours => ({ ours, chosen: ours.filter(persona => persona.fields.designTarget === true) }))
      .filter(({ chosen }) => chosen.length !== 1)
    const [first] = unsettled
    if (!first) return []
    const { chosen } = first
    const names = chosen.map(persona => persona.title).join(' and ')
    const both = chosen.length === 2 ? 'both' : 'all'
    return [
      {
        on: null,
        says: chosen.length === 0 ? 'No persona is the design target' : `${names} are ${both} the design target`,
        why: 'Without one person in mind, every argument about design ends in a compromise that fits nobody.',
        action: { do: 'list', label: 'Choose one', kind: 'persona' },
        concerns: unsettled.flatMap(one => (one.chosen.length > 0 ? one.chosen : one.ours)).map(persona => persona.id),
      },
    ]
  },
})
