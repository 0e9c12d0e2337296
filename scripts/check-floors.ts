// Guards the floors of ARCHITECTURE.md: every import points down, a room never takes another room's values, only
// src/web/views.ts knows screens, and a command that was given `tx` touches nothing else of the store.
import { dirname, posix } from 'node:path'
import { report } from './problem-report.ts'
import { importsOf, isForTests, readSources, type SourceFile, withoutComments } from './source-files.ts'

const mayImport: Record<string, string[]> = {
  model: [],
  examples: ['model'],
  areas: ['model'],
  ui: ['model'],
  client: ['model'],
  store: ['model'],
  workspace: ['store', 'model'],
  server: ['workspace', 'model'],
  web: ['areas', 'ui', 'client', 'model'],
  cli: ['areas', 'client', 'model'],
  mcp: ['areas', 'client', 'model'],
}
const runsInBrowsersToo = ['model', 'examples', 'areas', 'ui', 'client', 'web']
const mayUseNode: Record<string, string> = {}

/** Sentences about imports and transactions that break the floors. Tests may import what they try. */
export function floorProblems(files: SourceFile[]): string[] {
  return files
    .filter(file => !isForTests(file.path))
    .flatMap(file => [...importProblems(file), ...transactionProblems(file)])
}

function importProblems(file: SourceFile): string[] {
  const from = placeOf(file.path)
  if (!from) return []
  return importsOf(file.text).flatMap(({ specifier, isType, line }) => {
    const wrong = specifier.startsWith('.')
      ? inner(file.path, from, posix.normalize(posix.join(dirname(file.path), specifier)), isType)
      : outer(file.path, from, specifier)
    return wrong ? [`${file.path}:${line} imports ${specifier}: ${wrong}`] : []
  })
}

function inner(path: string, from: Place, target: string, isType: boolean): string | undefined {
  const to = placeOf(target)
  if (isForTests(target)) return 'what is for tests stays with tests.'
  if (target === 'src/main.ts') return 'main.ts is the top; nothing imports it.'
  if (!to) return target.startsWith('src/') ? undefined : 'it lies outside src.'
  const isScreen = path.endsWith('.view.tsx')
  if (from.floor !== to.floor) {
    const allowed = [...(mayImport[from.floor] ?? []), ...(isScreen ? ['ui'] : [])]
    if (!allowed.includes(to.floor)) return `${from.floor} may import only ${allowed.join(', ') || 'nothing of ours'}.`
  }
  if (to.floor !== 'areas') return undefined
  if (from.floor === 'areas' && from.room === to.room) {
    return path.endsWith('/area.ts') && target.endsWith('.view.tsx')
      ? 'area.ts is read by Node, which cannot read a screen.'
      : undefined
  }
  if (target.endsWith('.view.tsx'))
    return path === 'src/web/views.ts' ? undefined : 'only src/web/views.ts knows screens.'
  if (from.floor === 'areas' && from.room) return to.room && isType ? undefined : 'a room knows no other room.'
  // what lies in areas/ itself gathers the rooms, and is what the doors see
  const gathers = from.floor === 'areas' && /\/area\.ts$|\.method\.ts$/.test(target)
  return gathers || isType || !to.room || target.endsWith('/area.ts')
    ? undefined
    : 'others see a room through its area.ts.'
}

function outer(path: string, from: Place, specifier: string): string | undefined {
  if (!specifier.startsWith('node:') || !runsInBrowsersToo.includes(from.floor)) return undefined
  if (path.endsWith('.compute.ts') || mayUseNode[path]) return undefined
  return `${from.floor} also runs in browsers, which have no ${specifier}.`
}

type Place = { floor: string; room: string }

function placeOf(path: string): Place | undefined {
  const [src, floor = '', room = '', rest] = path.split('/')
  return src === 'src' && floor in mayImport ? { floor, room: rest ? room : '' } : undefined
}

// which engine it is may be asked: that is a word, not a connection
const givenTx = /\(([^()]*\btx\b[^()]*)\)\s*(?::[^={;]+)?(?:=>|(?=\{))|\btx\s*=>/g
const outerStore = /\b(?:db|kysely|pool|store)\s*\.(?!engine\b)|[(,]\s*(?:db|kysely|pool|store)\s*[,)]/g

// the outer connection inside its own transaction waits for itself for ever
function transactionProblems(file: SourceFile): string[] {
  if (!/^src\/(?:store|workspace|server)\//.test(file.path)) return []
  const code = withoutComments(file.text)
  return [...code.matchAll(givenTx)].flatMap(found => {
    const start = found.index + found[0].length
    return [...bodyFrom(code, start).matchAll(outerStore)].map(use => {
      const line = code.slice(0, start + use.index).split('\n').length
      return `${file.path}:${line} was given tx and uses ${use[0].trim()}: inside a transaction only tx is touched.`
    })
  })
}

function bodyFrom(code: string, start: number): string {
  let depth = 0
  for (let at = start; at < code.length; at++) {
    const sign = code[at] ?? ''
    if ('({['.includes(sign)) depth++
    if (')}]'.includes(sign)) depth--
    if (depth < 0 || (depth === 0 && (sign === '}' || sign === ','))) return code.slice(start, at)
  }
  return code.slice(start)
}

if (import.meta.main) report(floorProblems(readSources('src', /\.tsx?$/)), 'every import points down')
