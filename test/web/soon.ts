// Waits for what a page or a record says: after an action it may take a moment, and on a busy machine a longer one.

/** Runs a check again and again until it holds; after the time given, it fails as the check failed last. */
export async function soon<T>(check: () => Promise<T> | T, longest = 15_000): Promise<T> {
  const end = Date.now() + longest
  for (;;) {
    try {
      return await check()
    } catch (problem) {
      if (Date.now() > end) throw problem
      await new Promise(done => setTimeout(done, 50))
    }
  }
}
