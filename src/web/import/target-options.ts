import type { Territory } from '../../model/assemble.ts'
import type { Target } from '../../model/import-mapping.ts'
import type { Option } from '../../ui/select.tsx'
import { importWords } from '../words/import.words.ts'

const common = [
  'title',
  'state',
  'owner',
  'tags',
  'url',
  'author',
  'createdAt',
  'id',
  'alias',
  'kind',
  'team',
  'audience',
] as const
const plain = ['tag', 'comment', 'line'] as const

/** Everything a column of a file may become when its rows are of a kind. */
export function targetOptions(territory: Territory, kind: string): Option[] {
  const definition = territory.kinds.get(kind)
  return [
    ...common.map(name => ({ id: `common ${name}`, label: importWords.targets[name] })),
    ...Object.entries(definition?.fields ?? {}).map(([name, field]) => ({ id: `field ${name}`, label: field.label })),
    ...Object.entries(definition?.links ?? {}).map(([name, link]) => ({
      id: `link ${name}`,
      label: importWords.linkTarget(link.says),
      help: link.to.map(word => territory.kinds.get(word)?.title.toLowerCase()).join(', '),
    })),
    ...plain.map(as => ({ id: as, label: importWords.targets[as] })),
  ]
}

/** How a target stands among the options; null for a column that is not taken. */
export function optionOf(target: Target | undefined): string | null {
  if (!target) return null
  return target.as === 'common' || target.as === 'field' || target.as === 'link'
    ? `${target.as} ${target.name}`
    : target.as
}

/** The target an option stands for; what was set on one of the same sort is kept. */
export function targetOf(option: string | null, before: Target | undefined): Target[] {
  if (option === null) return []
  if (before && optionOf(before) === option) return [before]
  const [as, name] = option.split(' ') as [Target['as'], string]
  if (as === 'common') return [{ as, name: common.find(one => one === name) ?? 'title' }]
  if (as === 'field') return [{ as, name }]
  if (as === 'link') return [{ as, name, way: 'out', by: 'title' }]
  return [{ as }]
}
