import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import manifest from '../../../manifest.json' with { type: 'json' }
import { buildOneFile, modulesOf } from '../one-file.ts'
import { creditedData } from './data.ts'
import { packagesOf } from './packages.ts'
import { writeLicences } from './write.ts'

/** So that a browser that opens the file reads it as UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * Ships LICENSE and licences.txt, which names every package of which a module is in the build.
 * `shipped`: the modules of what is built apart, known when the bundle is made. CRXJS tells nobody
 * what stands in the manifest's script: it is built once more for that.
 */
export function licences(shipped: ReadonlySet<string>): Plugin {
  let config: ResolvedConfig
  return {
    name: 'licences',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { root, mode } = config
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
        const scripts = manifest.content_scripts.flatMap(({ js }) => js)
        const pages = await Promise.all(
          scripts.map((entry) => buildOneFile(entry, 'page', { root, mode })),
        )
        const modules = [
          ...shipped,
          ...chunks.flatMap(modulesOf),
          ...pages.flatMap((page) => page.modules),
        ]
        const own = readFileSync(join(root, 'LICENSE'), 'utf8')
        const text = writeLicences(packagesOf(modules, root), creditedData(root), own)
        this.emitFile({ type: 'asset', fileName: 'LICENSE', source: own })
        this.emitFile({
          type: 'asset',
          fileName: 'licences.txt',
          source: byteOrderMark + text,
        })
      },
    },
  }
}
