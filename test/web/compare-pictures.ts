import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * How far another machine may be off. The typeface ships and the browser alone places and smooths its letters, so two
 * machines differ by their browser's version at most: a shade here and there, which `threshold` (of what an eye can tell)
 * bears with, and a few strays, one in 2,000 or 16. Corners cut square or rounded otherwise, a colour a step away or a
 * line moved by a pixel are several times that: the test tries it.
 */
const bearable = { threshold: 0.1, share: 1 / 2000, fewest: 16, size: 1 }

/** What is wrong with a picture against the accepted one, in words; null where they are alike. */
export function difference(accepted: PNG, now: PNG): string | null {
  const [width, height] = [Math.min(accepted.width, now.width), Math.min(accepted.height, now.height)]
  if (Math.abs(accepted.width - now.width) > bearable.size || Math.abs(accepted.height - now.height) > bearable.size)
    return `is ${now.width}×${now.height}, was ${accepted.width}×${accepted.height}`
  const [one, other] = [cut(accepted, width, height), cut(now, width, height)]
  const off = pixelmatch(one, other, undefined, width, height, { threshold: bearable.threshold, includeAA: true })
  const most = Math.max(bearable.fewest, Math.floor(width * height * bearable.share))
  return off > most ? `${off} pixels are off, ${most} may be` : null
}

function cut(picture: PNG, width: number, height: number): Uint8Array {
  const part = new PNG({ width, height })
  for (let y = 0; y < height; y += 1)
    picture.data.copy(part.data, y * width * 4, y * picture.width * 4, (y * picture.width + width) * 4)
  return part.data
}
