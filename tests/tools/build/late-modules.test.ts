import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFeed } from '../../../src/reporting/feeds/read-feed.ts'
import { readMarkdown } from '../../../src/knowledge/own-notes/read-markdown.ts'
import { lateModules } from '../../../tools/build/late-modules.ts'

interface Built {
  readFeed: typeof readFeed
  readMarkdown: typeof readMarkdown
}

const out = mkdtempSync(join(tmpdir(), 'hashiya-late-'))
let built: Built

beforeAll(async () => {
  await build({
    configFile: false, logLevel: 'error', plugins: [lateModules()], ssr: { noExternal: true },
    build: {
      ssr: true, outDir: out, minify: false, emptyOutDir: true,
      rollupOptions: { input: { feed: 'src/reporting/feeds/read-feed.ts', markdown: 'src/knowledge/own-notes/read-markdown.ts' }, output: { entryFileNames: '[name].mjs' } },
    },
  })
  const modules = await Promise.all(['feed', 'markdown'].map((name) => import(/* @vite-ignore */ pathToFileURL(join(out, `${name}.mjs`)).href)))
  built = Object.assign({}, ...modules.map((module) => ({ ...module }))) as Built
}, 60_000)

afterAll(() => rmSync(out, { recursive: true, force: true }))

describe('packages that wait for their first call', () => {
  it('read what they read otherwise', () => {
    const feed = new TextEncoder().encode('<rss version="2.0"><channel><title>Harbour News</title><item><title>Ferry &amp; quay</title><link>/a</link></item></channel></rss>')
    const args = [feed, 'application/rss+xml', 'https://harbour.example/rss'] as const, note = '# Head\n\n- *one*\n- [two](https://harbour.example)\n\n> said'
    expect(built.readFeed(...args)).toEqual(readFeed(...args))
    expect(built.readFeed(...args).items).toHaveLength(1)
    expect(built.readMarkdown(note)).toEqual(readMarkdown(note))
  })

  it('are the body of a function, set up by no one else', () => {
    for (const name of ['feed', 'markdown']) expect(readFileSync(join(out, `${name}.mjs`), 'utf8')).toMatch(/made \?\?= library\(\)/)
  })
})
