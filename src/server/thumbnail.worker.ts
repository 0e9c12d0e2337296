// Makes small pictures away from the thread that answers requests; a picture that breaks a codec breaks only this.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import decodeJpeg, { init as initJpeg } from '@jsquash/jpeg/decode.js'
import decodePng, { init as initPng } from '@jsquash/png/decode.js'
import resize, { initResize } from '@jsquash/resize'
import decodeWebp, { init as initWebp } from '@jsquash/webp/decode.js'
import encodeWebp, { init as initEncoder } from '@jsquash/webp/encode.js'
import { imageSize } from './image-size.ts'

const edge = 512

const codecs = {
  png: {
    file: () => import.meta.resolve('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'),
    init: initPng,
    decode: decodePng,
  },
  jpeg: {
    file: () => import.meta.resolve('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'),
    init: initJpeg,
    decode: decodeJpeg,
  },
  webp: {
    file: () => import.meta.resolve('@jsquash/webp/codec/dec/webp_dec.wasm'),
    init: initWebp,
    decode: decodeWebp,
  },
}
const ready = new Set<string>()

parentPort?.on('message', (asked: Asked) => void answer(asked))

type Asked = { id: number; bytes: Uint8Array }

async function answer({ id, bytes }: Asked): Promise<void> {
  try {
    const small = await smaller(bytes)
    parentPort?.postMessage({ id, small }, small ? [small.buffer as ArrayBuffer] : [])
  } catch (failure) {
    parentPort?.postMessage({ id, failure: String(failure) })
  }
}

async function smaller(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const size = imageSize(bytes)
  if (!size) return undefined
  const codec = codecs[size.type]
  await begin(size.type, codec.file(), codec.init)
  await begin('resize', import.meta.resolve('@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm'), initResize)
  await begin('encode', import.meta.resolve('@jsquash/webp/codec/enc/webp_enc_simd.wasm'), initEncoder)
  const whole = await codec.decode(Uint8Array.from(bytes).buffer)
  const ratio = Math.min(1, edge / Math.max(whole.width, whole.height))
  const width = Math.max(1, Math.round(whole.width * ratio))
  const height = Math.max(1, Math.round(whole.height * ratio))
  const small = ratio < 1 ? await resize(whole, { width, height, method: 'triangle' }) : whole
  return new Uint8Array(await encodeWebp(small, { quality: 78 }))
}

async function begin(name: string, url: string, init: (module: WebAssembly.Module) => Promise<unknown>): Promise<void> {
  if (ready.has(name)) return
  await init(new WebAssembly.Module(readFileSync(fileURLToPath(url))))
  ready.add(name)
}
