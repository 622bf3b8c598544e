import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import newsHosts from './src/platform/news-hosts.json' with { type: 'json' }
import { bundledPacks } from './tools/build/bundled-packs.ts'
import { cardScript } from './tools/build/card-script.ts'
import { localeMessages } from './tools/build/locale-messages.ts'
import { noWebAccessible } from './tools/build/no-web-accessible.ts'
import { workerScript } from './tools/build/worker-script.ts'

/** BROWSER=chrome (default) or firefox decides what the manifest says and where the build goes. */
const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome'
const matches = newsHosts.map((host) => `*://*.${host}/*`)

const shared = {
  ...manifest,
  content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  host_permissions: matches,
  optional_host_permissions: ['*://*/*'],
}
const forBrowser = {
  chrome: { ...shared, minimum_chrome_version: '140' },
  firefox: {
    ...shared,
    browser_specific_settings: {
      gecko: {
        id: 'hashiya@hashiya.example',
        strict_min_version: '146.0',
        data_collection_permissions: {
          required: ['none'],
          optional: ['searchTerms', 'websiteContent'],
        },
      },
    },
  },
}

export default defineConfig({
  plugins: [
    preact(),
    crx({ manifest: forBrowser[browser] as ManifestV3Export, browser }),
    cardScript(),
    localeMessages(),
    bundledPacks(),
    workerScript(browser),
    noWebAccessible(),
  ],
  build: {
    outDir: `dist/${browser}`,
    rolldownOptions: {
      input: { allow: 'src/ui/allow/index.html', notes: 'src/ui/notes/index.html' },
    },
    emptyOutDir: true,
    target: ['chrome140', 'firefox146'],
    modulePreload: false,
    reportCompressedSize: false,
  },
})
