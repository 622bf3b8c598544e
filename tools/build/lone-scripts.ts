import type { Plugin, ResolvedConfig } from 'vite'
import { madeModules } from './made-modules.ts'
import { buildOneFile, type OnShipped } from './one-file.ts'

/** Scripts of pages that the background brings there, by the name of their file. */
const names = ['main', 'card', 'every-site']

/**
 * Builds each as one self-contained file, where the background looks for it
 * (src/background/pages/card-script.ts, page-script.ts).
 * CRXJS could do it by `?script&iife`, but ships the same code a second time as a chunk that
 * nothing loads. `onShipped` hears of the modules in them.
 */
export function loneScripts(onShipped: OnShipped): Plugin {
  let config: ResolvedConfig
  return {
    name: 'lone-scripts',
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
      for (const name of names) {
        const { code, modules } = await buildOneFile(`src/content/${name}.iife.ts`, 'script', {
          root,
          mode,
          plugins: [madeModules()],
          build: { target, minify },
        })
        onShipped(modules)
        this.emitFile({ type: 'asset', fileName: `src/content/${name}.iife.js`, source: code })
      }
    },
  }
}
