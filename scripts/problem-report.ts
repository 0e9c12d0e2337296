// How every check of this folder ends: a line for each problem, and a code that stops the build.
/** Prints what a check found; any problem makes the process end with 1. */
export function report(problems: string[], fine: string): void {
  console.log(problems.length === 0 ? fine : problems.join('\n'))
  process.exitCode = problems.length === 0 ? 0 : 1
}
