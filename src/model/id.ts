let lastTime = 0
let counter = 0

/** A UUIDv7: ids sort by the time they were made, also within one millisecond of one process. */
export function newId(now: number = Date.now()): string {
  if (now > lastTime) {
    lastTime = now
    counter = Math.floor(Math.random() * 0x400)
  } else {
    counter += 1
    if (counter > 0xfff) {
      lastTime += 1
      counter = 0
    }
  }
  const time = lastTime.toString(16).padStart(12, '0')
  const random = crypto.getRandomValues(new Uint8Array(8))
  random[0] = (random[0]! & 0x3f) | 0x80
  let tail = ''
  for (const byte of random) tail += byte.toString(16).padStart(2, '0')
  const middle = (0x7000 | counter).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is an id as `newId` writes it (lower case UUID). */
export const isId = (text: string): boolean => uuid.test(text)
