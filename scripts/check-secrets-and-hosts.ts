// Guards what must never be committed: keys and tokens, hosts of package registries, paths of somebody's machine.
import { report } from './problem-report.ts'
import { readSources, type SourceFile } from './source-files.ts'

const found: [pattern: RegExp, is: string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/, 'a cloud key'],
  [/\b(?:ghp|gho|ghs|github_pat)_[A-Za-z0-9_]{30,}/, 'a forge token'],
  [/\bnpm_[A-Za-z0-9]{36}\b/, 'a registry token'],
  [/\b_authToken\s*=/, 'a registry login'],
  [/\bxox[abp]-[A-Za-z0-9-]{20,}/, 'a chat token'],
  [/\bregistry\.(?:npm|yarn)[a-z]*\.|\bnpm\.pkg\.|\b(?:deb|security)\.debian\.org/, 'the host of a package registry'],
  [/(?<![\w.:)\]}>*$-])\/(?:home|Users)\/[a-z][\w-]*\//, 'the path of a home folder'],
  [/(?<![\w.:)\]}>*$/-])\/(?:root|work)\/[\w.-]/, 'a path of one machine'],
]
const text =
  /\.(?:tsx?|mjs|js|json|md|html|css|sh|yml|yaml|svg|txt|csv)$|\/(?:run|chartroom|LICENSE|\.npmrc|\.gitignore)$/

/** A sentence for each line that holds what must not leave a machine. */
export function leakProblems(files: SourceFile[]): string[] {
  return files.flatMap(file =>
    file.text
      .split('\n')
      .flatMap((line, at) =>
        found.filter(([pattern]) => pattern.test(line)).map(([, is]) => `${file.path}:${at + 1} holds ${is}.`),
      ),
  )
}

if (import.meta.main) {
  const files = readSources('.', text).filter(file => !/^(?:data|node_modules|runtime\/node_modules)\//.test(file.path))
  report(leakProblems(files), `${files.length} files hold no key, host or machine path`)
}
