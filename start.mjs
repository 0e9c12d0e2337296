#!/usr/bin/env node
// The one way in from a checkout: brings what is missing, builds what is stale, runs what was asked.
// Nothing here may need a package, or a Node newer than 20.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(`Chartroom starts from a checkout on Node 20 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
void import('./boot/verbs.mjs').then(({ begin }) => begin(process.argv.slice(2)))
