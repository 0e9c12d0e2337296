// Files that a bundle needs beside it. Run from source, `new URL('./x.worker.ts', import.meta.url)` and
// `import.meta.resolve('package/codec.wasm')` name files where they lie; in dist they must lie next to the bundle.
import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'

const worker = /new URL\(\s*(['"])\.{1,2}\/(?:[^'"]*\/)?([^'"/]+\.worker)\.ts\1\s*,\s*import\.meta\.url\s*\)/g
const packaged = /import\.meta\.resolve\(\s*(['"])([^'"]+\.(?:wasm|json|txt|sql))\1\s*\)/g

/** Points references to worker files and packaged data at copies beside the bundle, and makes those copies. */
export function carriedFiles(folder: string): Plugin {
  return {
    name: 'carried-files',
    transform(code, id) {
      if (!code.includes('import.meta.')) return null
      const carried = code
        .replace(worker, (_all, _quote, name: string) => `new URL('./${name}.js', import.meta.url)`)
        .replace(packaged, (_all, _quote, specifier: string) => {
          const file = fileURLToPath(import.meta.resolve(specifier, pathToFileURL(id)))
          const name = `${basename(dirname(file))}-${basename(file)}`
          mkdirSync(folder, { recursive: true })
          copyFileSync(file, join(folder, name))
          return `new URL('./${name}', import.meta.url).href`
        })
      return carried === code ? null : carried
    },
  }
}
