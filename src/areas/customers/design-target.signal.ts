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
    return [...Map.groupBy(personas, persona => persona.product).values()].flatMap(ours => {
      const chosen = ours.filter(persona => persona.fields.designTarget === true)
      if (chosen.length === 1) return []
      const names = chosen.map(persona => persona.title).join(' and ')
      return [
        {
          on: null,
          says:
            chosen.length === 0
              ? 'No persona is the design target'
              : `${names} are ${chosen.length === 2 ? 'both' : 'all'} the design target`,
          why: 'Without one person in mind, every argument about design ends in a compromise that fits nobody.',
          action: { do: 'list' as const, label: 'Choose one', kind: 'persona' },
          concerns: (chosen.length > 0 ? chosen : ours).map(persona => persona.id),
        },
      ]
    })
  },
})
