import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { loadBundled } from '../pack/bundled.ts'

/**
 * Compiles the packs of packs/ and puts them beside the extension's code as packs/<id>.pack, with
 * packs/packs.json naming them in order of precedence.
 */
export function bundledPacks(): Plugin {
  return {
    name: 'bundled-packs',
    apply: 'build',
    async generateBundle() {
      const packs = await loadBundled((refused) => {
        throw refused
      })
      for (const { id, file } of packs)
        this.emitFile({ type: 'asset', fileName: `packs/${id}.pack`, source: readFileSync(file) })
      this.emitFile({
        type: 'asset',
        fileName: 'packs/packs.json',
        source: JSON.stringify(packs.map(({ id }) => id)),
      })
    },
  }
}
