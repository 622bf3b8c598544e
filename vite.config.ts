import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { bundledPacks } from './tools/build/bundled-packs.ts'
import { licences } from './tools/build/licences/plugin.ts'
import { loneScripts } from './tools/build/lone-scripts.ts'
import { leastVersions, manifestFor } from './tools/build/manifest.ts'
import { localeMessages } from './tools/build/locale-messages.ts'
import { writeManagedSchema } from './tools/build/managed-schema.ts'
import { noWebAccessible } from './tools/build/no-web-accessible.ts'
import { workerScript } from './tools/build/worker-script.ts'

/** BROWSER=chrome (default) or firefox decides what the manifest says and where the build goes. */
const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome'
/** Ids of the modules in the scripts that are built apart. */
const shipped = new Set<string>()
const onShipped = (modules: readonly string[]) => modules.forEach((id) => shipped.add(id))

export default defineConfig({
  plugins: [
    preact(),
    crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }),
    loneScripts(onShipped),
    localeMessages(),
    writeManagedSchema(browser),
    bundledPacks(),
    workerScript(browser, onShipped),
    licences(shipped),
    noWebAccessible(),
  ],
  build: {
    outDir: `dist/${browser}`,
    rolldownOptions: {
      input: {
        allow: 'src/ui/allow/index.html',
        library: 'src/ui/library/index.html',
        notes: 'src/ui/notes/index.html',
        panel: 'src/ui/panel/index.html',
        welcome: 'src/ui/welcome/index.html',
      },
    },
    emptyOutDir: true,
    target: [`chrome${leastVersions.chrome}`, `firefox${leastVersions.firefox}`],
    modulePreload: false,
    reportCompressedSize: false,
  },
})
