import { listed, many, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './core-model-validate.method.ts'

/** Gaps of each core, and tasks and objectives that no core joins. */
export function compute({ cores, tasks = [], objectives = [] }: Input): Output {
  uniqueIds(cores, 'cores')
  const whole = cores.filter(core => core.tasks.length > 0 && core.objectives.length > 0)
  const served = {
    tasks: new Set(whole.flatMap(core => core.tasks)),
    objectives: new Set(whole.flatMap(core => core.objectives)),
  }
  const known = (key: 'tasks' | 'objectives', given: readonly string[]) => [
    ...new Set([...given, ...cores.flatMap(core => core[key])]),
  ]
  const allTasks = known('tasks', tasks)
  const allObjectives = known('objectives', objectives)
  return {
    issues: Object.fromEntries(cores.map(core => [core.id, issuesOf(core)])),
    orphanTasks: allTasks.filter(task => !served.tasks.has(task)),
    orphanObjectives: allObjectives.filter(objective => !served.objectives.has(objective)),
    matrix: allTasks.flatMap(task =>
      allObjectives.flatMap(objective => {
        const joining = whole.filter(core => core.tasks.includes(task) && core.objectives.includes(objective))
        return joining.length > 0 ? [{ task, objective, cores: joining.map(core => core.id) }] : []
      }),
    ),
    n: cores.length,
  }
}

function issuesOf({ tasks, objectives, inward, forward }: Input['cores'][number]): string[] {
  const issues: string[] = []
  if (tasks.length === 0) issues.push('no-user-task')
  if (objectives.length === 0) issues.push('no-objective')
  if (inward.length === 0) issues.push('no-inward-path')
  if (forward.length === 0) issues.push('dead-end')
  return issues
}

/** What is not a core yet. */
export function readout({ issues, orphanTasks, orphanObjectives, n }: Output): Readout {
  if (n === 0) return { says: ['No cores yet.'], sure: [], change: [], silent: [], chart: null }
  const open = Object.entries(issues).filter(([, list]) => list.length > 0)
  return {
    says: [
      `Whole: ${n - open.length} of ${many(n, 'core')}.`,
      ...open.slice(0, 8).map(([core, list]) => `${core}: ${list.map(plain).join(', ')}.`),
    ],
    sure: [
      ...(orphanTasks.length > 0 ? [`Tasks that no core serves: ${listed(orphanTasks)}.`] : []),
      ...(orphanObjectives.length > 0 ? [`Objectives that no core serves: ${listed(orphanObjectives)}.`] : []),
    ],
    change: ['A forward path serves the objective after the task is done.'],
    silent: ['Which core matters most: rank its elements for the smallest screen first.'],
    chart: null,
  }
}
