// Guards the papers: a folder of src without its line in ARCHITECTURE.md, a decision without its number or its line in
// the list, a command in README.md that does not exist, a setting that README.md does not tell of.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { report } from './problem-report.ts'
import { isForTests, readSources, root, type SourceFile } from './source-files.ts'

/** What the project's papers say, and what they must speak of. */
export type Papers = {
  architecture: string
  readme: string
  changelog: string
  decisions: { list: string; pages: string[] }
  folders: string[]
  scripts: string[]
  sources: SourceFile[]
}

/** A sentence for each thing that the papers get wrong or leave out. */
export function paperProblems(papers: Papers): string[] {
  const { architecture, readme, changelog, folders, scripts, sources } = papers
  return [
    ...folders
      .filter(name => !architecture.includes(`${name}/`))
      .map(name => `ARCHITECTURE.md has no line for ${name}/.`),
    ...commandsOf(readme)
      .filter(name => !scripts.includes(name))
      .map(name => `README.md tells of "npm run ${name}", which package.json does not have.`),
    ...settingsOf(sources)
      .filter(name => !readme.includes(name))
      .map(name => `README.md does not tell of ${name}.`),
    ...(changelog.trim() ? [] : ['CHANGELOG.md is empty or missing.']),
    ...decisionProblems(papers.decisions),
  ]
}

function decisionProblems({ list, pages }: Papers['decisions']): string[] {
  return pages.flatMap((page, at) => {
    const number = String(at + 1).padStart(4, '0')
    return [
      ...(page.startsWith(`${number}-`)
        ? []
        : [`decisions/${page} should begin with ${number}-: pages are numbered without gaps.`]),
      ...(list.includes(`(${page})`) ? [] : [`decisions/README.md does not list ${page}.`]),
    ]
  })
}

function commandsOf(readme: string): string[] {
  return [...readme.matchAll(/\bnpm (?:run ([a-z-]+)|(start|test)\b)/g)].map(found => found[1] ?? found[2] ?? '')
}

// what only tests read is told of in CONTRIBUTING.md
function settingsOf(sources: SourceFile[]): string[] {
  const product = sources.filter(file => !isForTests(file.path))
  return [...new Set(product.flatMap(file => file.text.match(/\bCHARTROOM_[A-Z_]+\b/g) ?? []))].filter(
    name => !name.startsWith('CHARTROOM_TEST'),
  )
}

const read = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '')
const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() && !/^(?:\.|node_modules$|dist$|data$|shots$)/.test(entry.name) ? [entry.name] : [],
  )

if (import.meta.main) {
  const papers: Papers = {
    architecture: read('ARCHITECTURE.md'),
    readme: read('README.md'),
    changelog: read('CHANGELOG.md'),
    decisions: {
      list: read('decisions/README.md'),
      pages: readdirSync(join(root, 'decisions'))
        .filter(name => name !== 'README.md')
        .sort(),
    },
    folders: [...foldersIn('src'), ...foldersIn('.')],
    scripts: Object.keys(JSON.parse(read('package.json')).scripts),
    sources: readSources('src', /\.tsx?$/),
  }
  report(paperProblems(papers), 'the papers tell of every folder, command, setting and decision')
}
