import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as vite } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/knowledge/own-notes/read-markdown.ts'
import { readXml } from '../../../src/reporting/feeds/read-xml.ts'
import { lateModules } from '../../../tools/build/late-modules.ts'

const out = mkdtempSync(join(tmpdir(), 'hashiya-late-'))
const build = (name: string, source: string) =>
  vite({
    configFile: false,
    logLevel: 'error',
    plugins: [lateModules()],
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: out,
      minify: false,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
const load = (name: string): Promise<unknown> =>
  import(/* @vite-ignore */ pathToFileURL(join(out, `${name}.mjs`)).href)

beforeAll(async () => {
  await build('markdown', 'src/knowledge/own-notes/read-markdown.ts')
  await build('xml', 'src/reporting/feeds/read-xml.ts')
}, 60_000)

afterAll(() => rmSync(out, { recursive: true, force: true }))

it('lets a package wait for its first call, and read what it reads otherwise', async () => {
  const built = (await load('markdown')) as { readMarkdown: typeof readMarkdown }
  const note = '# Head\n\n- *one*\n- [two](https://harbour.example)\n\n> said'
  expect(readFileSync(join(out, 'markdown.mjs'), 'utf8')).toMatch(/made \?\?= library\(\)/)
  expect(built.readMarkdown(note)).toEqual(readMarkdown(note))
})

it('lets a class of a package wait as well', async () => {
  const built = (await load('xml')) as { readXml: typeof readXml }
  const feed = '<rss><channel><title>One &amp; two</title></channel></rss>'
  expect(built.readXml(feed)).toEqual(readXml(feed))
})
