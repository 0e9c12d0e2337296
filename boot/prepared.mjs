// A checkout is prepared when its packages stand as the lock says and there is a Node that can run the product.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { cache, root, Stop, say } from './checkout.mjs'
import { install, isInstalled } from './install.mjs'
import { underLock } from './lock.mjs'

const needed = 24
const here = `${process.platform}-${process.arch}`
const carried = `node_modules/node-${here}/bin/node`
const hostMajor = Number(process.versions.node.split('.')[0])
const hostWillDo = hostMajor >= needed

/** Brings packages and Node as far as they are missing; answers the path of a Node that is new enough. */
export async function prepared() {
  const packages = { folder: root, mark: `node ${hostWillDo ? hostMajor : needed} on ${here}` }
  const runtime = { folder: join(root, 'runtime'), mark: here, verify: folder => mustRun(join(folder, carried)) }
  const jobs = [packages, ...(hostWillDo ? [] : [runtime])]
  if (!jobs.every(isInstalled)) {
    await underLock(cache('start.lock'), () => bring(jobs.filter(job => !isInstalled(job))), {
      onWait: () => say('another start is at work in this checkout; waiting for it'),
    })
  }
  return hostWillDo ? process.execPath : join(root, 'runtime', carried)
}

async function bring(jobs) {
  if (jobs.length === 0) return
  const names = jobs.map(job => (job.folder === root ? 'packages' : `Node ${needed}`))
  const began = Date.now()
  say(`installing ${names.join(' and ')}, about half a minute the first time`)
  await Promise.all(jobs.map(install))
  say(`installed in ${((Date.now() - began) / 1000).toFixed(0)} s`)
}

function mustRun(node) {
  try {
    execFileSync(node, ['--version'], { stdio: 'ignore' })
  } catch {
    throw new Stop(
      `Chartroom needs Node ${needed} or newer. This is Node ${process.versions.node} on ${here}, and the Node that comes ` +
        `as a package does not run here: install Node ${needed} and start again.`,
    )
  }
}
