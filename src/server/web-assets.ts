import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { NodeContext } from './api.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const worthPacking = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt'])

interface Asset {
  file: string
  type: string
  size: number
  /** Packed forms, made when first asked for. */
  packed: Map<string, Promise<Buffer>>
  /** Its name changes with its content. */
  isHashed: boolean
  /** Whether packing it is worth the while. */
  packs: boolean
}

/** The built web app, listed once at start: nothing outside the list is ever read. */
export function webAssets(folder: string): (context: NodeContext) => Promise<Response> {
  const assets = listed(folder)
  const page = assets.get('/index.html')
  const policy = page ? contentPolicy(readFileSync(page.file, 'utf8')) : contentPolicy('')
  return async context => {
    const { path } = context.req
    const asset = assets.get(path)
    // a path with a dot in its last part is a file; anything else is a page of the app
    if (!asset && /\.[a-z0-9]+$/i.test(path)) return new Response('There is no such file.\n', { status: 404 })
    if (asset) return fileResponse(context, asset, policy)
    if (page) return fileResponse(context, page, policy)
    return new Response('The web app is not built; the interface is at /api/v1.\n', { status: 404 })
  }
}

function listed(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  if (!existsSync(folder)) return assets
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/')
    const type = types[extname(file)]
    if (!entry.isFile() || !type || path.includes('/.')) continue
    const { size } = statSync(file)
    const packs = worthPacking.has(extname(file)) && size > 1_000
    assets.set(path, { file, type, size, packed: new Map(), isHashed: path.startsWith('/assets/'), packs })
  }
  return assets
}

async function fileResponse(context: NodeContext, asset: Asset, policy: string): Promise<Response> {
  const packing = asset.packs ? packingFor(context.env.incoming.headers['accept-encoding']) : undefined
  const bytes = await packedAs(asset, packing ?? 'plain')
  const isPage = asset.type.startsWith('text/html')
  const tag = `"${createHash('sha1').update(bytes).digest('base64url')}"`
  const headers: Record<string, string> = {
    'Content-Type': asset.type,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': asset.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
    ...(asset.packs ? { Vary: 'Accept-Encoding' } : {}),
    ...(packing ? { 'Content-Encoding': packing } : {}),
    ...(isPage ? pageHeaders(policy) : { 'Content-Security-Policy': "default-src 'none'; sandbox" }),
  }
  if (context.env.incoming.headers['if-none-match'] === tag) return new Response(null, { status: 304, headers })
  // a buffer is bytes, which is what a response is made of
  return new Response(bytes as BodyInit, { headers })
}

const pageHeaders = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
})

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

function packedAs(asset: Asset, form: string): Promise<Buffer> {
  const known = asset.packed.get(form)
  if (known) return known
  const made = readFile(asset.file).then(bytes => {
    if (form === 'br') return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
    return form === 'gzip' ? gzipped(bytes) : bytes
  })
  asset.packed.set(form, made)
  return made
}

function packingFor(accepted: string | undefined): 'br' | 'gzip' | undefined {
  if (accepted === undefined) return undefined
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted) ? 'gzip' : undefined
}

/** The rules a browser holds the page to: own files only; what stands in the page itself counts by its hash. */
export function contentPolicy(page: string): string {
  const hashes = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, text]) => ` 'sha256-${createHash('sha256').update(text!).digest('base64')}'`)
      .join('')
  return [
    "default-src 'none'",
    `script-src 'self'${hashes('script')}`,
    `style-src 'self'${hashes('style')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
