import { workspaceSignal } from '../../model/signal.ts'

const phases = ['mvp', 'beta', 'launch', 'expansion']
const phaseOfStage: Readonly<Record<string, string>> = {
  habit: 'mvp',
  onboarding: 'beta',
  discovery: 'launch',
  mastery: 'expansion',
}
const stageNames: Readonly<Record<string, string>> = {
  onboarding: 'people who begin',
  discovery: 'people who do not know us yet',
  mastery: 'people who have mastered it',
}

/** A feature in the making that serves a stage the product has not come to. */
export const workAheadOfPhase = workspaceSignal({
  name: 'work-ahead-of-phase',
  title: 'Work ahead of phase',
  sort: 'wrong',
  effort: '30 min',
  loads: [{ kind: 'product' }, { kind: 'feature' }],
  reads: [],
  folded: count => `${count} features are being built ahead of the phase`,
  findAll({ graph, isLive }) {
    const products = graph.ofKind('product').filter(isLive)
    return graph.ofKind('feature').flatMap(feature => {
      if (!isLive(feature) || feature.state !== 'building') return []
      const product =
        products.find(one => one.id === feature.product) ?? (products.length === 1 ? products[0] : undefined)
      const at = phases.indexOf(String(product?.fields.phase))
      const stage = String(feature.fields.stage)
      if (!product || at < 0 || phases.indexOf(phaseOfStage[stage] ?? '') <= at) return []
      return [
        {
          on: feature.id,
          says: `It serves ${stageNames[stage] ?? stage}, and ${product.title} is in its ${phases[at]} phase`,
          why: 'Before people come back by themselves, bringing more of them or teaching them more is lost.',
          action: { do: 'state' as const, label: 'Put it back among the ideas', state: 'idea' },
        },
      ]
    })
  },
})
