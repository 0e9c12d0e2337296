/** How many milliseconds of processor time a piece of work took: on a busy machine the clock runs on, this does not. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
