import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { splitPack } from '../../src/knowledge/pack-file/pack-shards.ts'
import { putTogether } from '../../src/knowledge/pack-file/packs-together.ts'
import { loadBundled } from '../pack/bundled.ts'

/**
 * Nearly every article names places, some ten pieces of this pack, and what these lie in turns out
 * only while their names are linked: read by pieces, a step would run twice in most articles. So it
 * is with the outlets of related reports, which are known once these are found.
 */
const wholePacks: ReadonlySet<string> = new Set(['places', 'outlets'])

/** Packs with a file of their own, since they are large: the others are read together. */
export const packsApart: readonly string[] = ['places', 'people']

/**
 * Compiles the packs of packs/ and puts them beside the extension's code: the largest as
 * packs/<id>.pack, the others as packs/together.packs, the pieces of those that are not read whole
 * as packs/<id>/<number>. packs/packs.json names them in order of precedence
 * for tools; the background has that list in its script (worker-script.ts).
 */
export function bundledPacks(): Plugin {
  return {
    name: 'bundled-packs',
    apply: 'build',
    async generateBundle() {
      const packs = await loadBundled((refused) => {
        throw refused
      })
      const together = new Map<string, ArrayBuffer>()
      for (const { id, file } of packs) {
        const { first, shards } = splitPack(
          readFileSync(file).slice().buffer as ArrayBuffer,
          wholePacks.has(id),
        )
        const source = new Uint8Array(first)
        if (packsApart.includes(id))
          this.emitFile({ type: 'asset', fileName: `packs/${id}.pack`, source })
        else together.set(id, first)
        shards.forEach((bytes, number) =>
          this.emitFile({ type: 'asset', fileName: `packs/${id}/${number}`, source: bytes }),
        )
      }
      this.emitFile({
        type: 'asset',
        fileName: 'packs/together.packs',
        source: putTogether(together),
      })
      this.emitFile({
        type: 'asset',
        fileName: 'packs/packs.json',
        source: JSON.stringify(packs.map(({ id }) => id)),
      })
    },
  }
}
