// How the web is built: from src/web into dist/web, with a manifest from which scripts/check-bundle.ts adds up the bytes.
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// which layer outdoes which is told at the top of every sheet: whichever chunk's sheet comes first, the order stands
const layers: Plugin = {
  name: 'order of layers',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/(ui|web)\/.*\.css$/.test(id) ? { code: `@layer reset, tokens, parts, screens;\n${code}`, map: null } : null,
}

// files are read where records lie: how an area reads them is nothing that a browser has to load
const intakes: Plugin = {
  name: 'no intakes',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/areas\/.*\.intake\.ts$/.test(id)
      ? {
          code:
            code
              .match(/^export const \w+/gm)
              ?.map(made => `${made} = undefined`)
              .join('\n') ?? '',
          map: null,
        }
      : null,
}

export default defineConfig({
  plugins: [layers, intakes, react(), { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' }],
  build: {
    manifest: true,
    sourcemap: false,
    target: 'es2024',
    // the first that tell light from dark in one value (light-dark), so that it is not written out for older ones
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    emptyOutDir: true,
    reportCompressedSize: false,
  },
})
