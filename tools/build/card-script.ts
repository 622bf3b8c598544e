import type { Plugin, ResolvedConfig } from 'vite'
import { madeModules } from './made-modules.ts'
import { buildOneFile, type OnShipped } from './one-file.ts'

const entry = 'src/content/card.iife.ts'
const file = 'src/content/card.iife.js'

/**
 * Builds the card script as one self-contained file, where the background looks for it
 * (src/background/pages/card-script.ts).
 * CRXJS could do it by `?script&iife`, but ships the same code a second time as a chunk that
 * nothing loads. `onShipped` hears of the modules in it.
 */
export function cardScript(onShipped: OnShipped): Plugin {
  let config: ResolvedConfig
  return {
    name: 'card-script',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      const {
        root,
        mode,
        build: { target, minify },
      } = config
      const { code, modules } = await buildOneFile(entry, 'card', {
        root,
        mode,
        plugins: [madeModules()],
        build: { target, minify },
      })
      onShipped(modules)
      this.emitFile({ type: 'asset', fileName: file, source: code })
    },
  }
}
