import { Problem } from '../problem.ts'

const starts: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a packed file, such as a spreadsheet or a zip'],
  ['\u001f\u008b', 'a packed file (gzip)'],
  ['BZh91AY&SY', 'a packed file (bzip2)'],
  ['7z\u00bc\u00af', 'a packed file (7z)'],
  ['Rar!\u001a', 'a packed file (rar)'],
  ['(\u00b5/\u00fd', 'a packed file (zstd)'],
  ['%PDF', 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old spreadsheet'],
  ['\u0089PNG', 'a picture'],
  ['GIF89a', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['SQLite format 3', 'a database'],
  ['PAR1\u0015', 'a Parquet file'],
]

/** Refuses what is no text: read as one it would give rows of nonsense. */
export function refuseBinary(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  const what = starts.find(([sign]) => start.startsWith(sign))?.[1]
  if (what)
    throw new Problem('invalid', `This is ${what}. Save it as CSV or JSON, or unpack it first, and drop that file.`)
}

/** Refuses a page of the web, which is what comes when an export was asked for without being signed in. */
export function refusePage(text: string): void {
  if (!/^\s*(<!doctype html|<html|<head|<\?xml)/i.test(text.slice(0, 400))) return
  const says =
    'This is a page or an XML document, whatever its name says. If an export should be in it, sign in there and export again; drop CSV or JSON.'
  throw new Problem('invalid', says, { name: 'a page' })
}
