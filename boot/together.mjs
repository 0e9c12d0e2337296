// Loaded into a program that start.mjs runs: when the start is killed outright, the program is asked to end too,
// so that no server is left holding a port and a data folder.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
