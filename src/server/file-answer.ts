import type { FileAnswer } from '../model/operation.ts'

/** The only types a browser may show in a page; anything else is saved, whatever its sender called it. */
const safeImages = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'])

/** Headers under which a file of somebody else's making can do no harm. */
export function fileHeaders(file: FileAnswer): Record<string, string> {
  const type = file.type.toLowerCase().split(';', 1)[0]!.trim()
  const isSafe = file.inline && safeImages.has(type)
  return {
    'Content-Type': isSafe || type === 'text/csv' || type === 'application/json' ? file.type : harmless(type),
    'Content-Disposition': `${isSafe ? 'inline' : 'attachment'}; ${fileName(file.name)}`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-cache',
    ...(file.size === undefined ? {} : { 'Content-Length': String(file.size) }),
  }
}

// a page or a script keeps its bytes and loses its name, so that no browser runs it where it lies
function harmless(type: string): string {
  if (safeImages.has(type)) return type
  return /^(application\/(pdf|zip)|text\/(plain|markdown)|audio\/|video\/)/.test(type)
    ? type
    : 'application/octet-stream'
}

function fileName(name: string): string {
  const bare = [...name.replaceAll(/[\p{Cc}/\\]/gu, '_')].slice(0, 200).join('').toWellFormed()
  const ascii = bare.replaceAll(/[^\x20-\x7e]|["%;]/g, '_')
  const encoded = encodeURIComponent(bare).replaceAll(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`
}
