import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/knowledge/own-notes/read-markdown.ts'
import { lateModules } from '../../../tools/build/late-modules.ts'

const out = mkdtempSync(join(tmpdir(), 'hashiya-late-'))
const file = join(out, 'markdown.mjs')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lateModules()],
    ssr: { noExternal: true },
    build: {
      ssr: 'src/knowledge/own-notes/read-markdown.ts',
      outDir: out,
      minify: false,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'markdown.mjs' } },
    },
  })
}, 60_000)

afterAll(() => rmSync(out, { recursive: true, force: true }))

it('lets a package wait for its first call, and read what it reads otherwise', async () => {
  const built = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readMarkdown: typeof readMarkdown
  }
  const note = '# Head\n\n- *one*\n- [two](https://harbour.example)\n\n> said'
  expect(readFileSync(file, 'utf8')).toMatch(/made \?\?= library\(\)/)
  expect(built.readMarkdown(note)).toEqual(readMarkdown(note))
})
