import { build, type Plugin, type ResolvedConfig } from 'vite'

const entry = 'src/content/card.iife.ts', file = 'src/content/card.iife.js'

/**
 * Builds the card script as one self-contained file, where the background looks for it (src/background/card-script.ts).
 * CRXJS could do it by `?script&iife`, but ships the same code a second time as a chunk that nothing loads.
 */
export function cardScript(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'card-script',
    apply: 'build',
    configResolved(resolved) { config = resolved },
    async generateBundle() {
      const { root, mode, build: { target, minify } } = config
      const built = await build({
        root, mode, configFile: false, logLevel: 'warn',
        build: { target, minify, write: false, lib: { entry, formats: ['iife'], name: 'card', fileName: () => file } },
      })
      const chunk = [built].flat().flatMap((result) => ('output' in result ? result.output : [])).find((output) => output.type === 'chunk')
      if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`)
      this.emitFile({ type: 'asset', fileName: file, source: chunk.code })
    },
  }
}
