// From a checkout the start script brings and builds what is missing; a published package has everything in dist.
const { existsSync } = require('node:fs')
const { homedir } = require('node:os')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const start = join(__dirname, '..', 'start.mjs')

if (existsSync(start)) {
  process.argv.splice(1, 1, start, 'chartroom')
  void import(pathToFileURL(start).href)
} else {
  // in the person's own cache: what lies in a folder for everybody could be somebody else's code
  require('node:module').enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chartroom'))
  // npx passes a signal to a shell between us, which dies of it and tells nobody: a parent that changed is the sign
  if (process.env.npm_command === 'exec') {
    const parent = process.ppid
    setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref()
  }
  void import(pathToFileURL(join(__dirname, '..', 'dist', 'chartroom.js')).href)
}
