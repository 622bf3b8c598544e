import type { Plugin, ResolvedConfig } from 'vite'
import { getBundledIds } from '../pack/bundled.ts'
import { packsApart } from './bundled-packs.ts'
import { buildOneFile, type OnShipped } from './one-file.ts'
import { languageData } from './language-data.ts'
import { lateModules } from './late-modules.ts'
import type { BuildName } from './manifest.ts'
import { madeModules } from './made-modules.ts'
import { ruleExamples } from './rule-examples.ts'

const entry = 'src/background/main.ts'
const file = 'src/background/main.js'

/**
 * Builds the background as one classic script and names it in the manifest. Chromium compiles a
 * classic worker whole when the extension is installed and keeps what it made of it; a worker of
 * type "module" it parses and compiles again at every start, which is for nearly every page.
 * `onShipped` hears of the modules in it.
 */
export function workerScript(browser: BuildName, onShipped: OnShipped): Plugin {
  let config: ResolvedConfig
  return {
    name: 'worker-script',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const {
          root,
          mode,
          build: { target, minify },
        } = config
        const { code, assets, modules } = await buildOneFile(entry, 'background', {
          root,
          mode,
          publicDir: false,
          define: { bundledPackIds: JSON.stringify({ all: getBundledIds(), apart: packsApart }) },
          plugins: [ruleExamples(), languageData(), lateModules(onShipped), madeModules()],
          build: { target, minify },
        })
        onShipped(modules)
        this.emitFile({ type: 'asset', fileName: file, source: code })
        for (const { fileName, source } of assets)
          this.emitFile({ type: 'asset', fileName, source })
        const manifest = bundle['manifest.json']
        if (manifest?.type !== 'asset')
          throw new Error('there is no manifest to name the background in')
        manifest.source = JSON.stringify(
          {
            ...(JSON.parse(String(manifest.source)) as object),
            background: browser === 'firefox' ? { scripts: [file] } : { service_worker: file },
          },
          null,
          2,
        )
      },
    },
  }
}
