// A process of its own that writes until it is killed, and says each number that was acknowledged: `kill-writer TARGET`.
import { open, type Target } from './store.ts'
import { keyWrite, recordWrite, takeNumber } from './toy-records.ts'

const store = await open(JSON.parse(process.argv[2]!) as Target)
const writers = Array.from({ length: 8 }, async () => {
  for (;;) process.stdout.write(`${await writeOne()}\n`)
})
await Promise.all(writers)

function writeOne(): Promise<number> {
  if (Math.random() < 0.5) return takeNumber(store, 'ana')
  return store.command('ana', async (tx, counters) => {
    counters.number += 1
    const { number } = counters
    await tx.write([recordWrite('ana', { id: `r${number}`, seq: number })])
    await tx.write([keyWrite('ana', `K-${number}`, String(number))])
    return number
  })
}
