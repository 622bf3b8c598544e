import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, expect, it } from 'vitest'
import type { Language } from '../../../src/languages/language.ts'
import { languageData } from '../../../tools/build/language-data.ts'
import { lateLanguages, withLateLanguages } from '../../../tools/build/late-languages.ts'

const out = mkdtempSync(join(tmpdir(), 'hashiya-late-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

/** What the build leaves of src/languages. */
interface Built {
  getLanguage(tag: string): Language | null
  loadLists(code: string, load: (code: string) => Promise<ArrayBuffer>): Promise<void>
}

async function buildLanguages(): Promise<Built> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lateLanguages(), languageData()],
    build: {
      ssr: true,
      ssrEmitAssets: true,
      outDir: out,
      minify: false,
      rollupOptions: {
        input: { index: 'src/languages/index.ts', lists: 'src/languages/lists.ts' },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })
  const [index, lists] = await Promise.all(
    ['index', 'lists'].map(
      (name) => import(/* @vite-ignore */ pathToFileURL(join(out, `${name}.mjs`)).href),
    ),
  )
  return { ...index, ...lists } as Built
}

it('runs a language before its lists are filled, and gives it by its tag', async () => {
  const { getLanguage, loadLists } = await buildLanguages()
  const read: string[] = []
  await loadLists('es', async (code) => {
    read.push(code)
    return readFileSync(join(out, `languages/${code}.data`)).slice().buffer as ArrayBuffer
  })
  expect(read).toEqual(['es'])
  const spanish = getLanguage('es-MX')
  expect(spanish?.code).toBe('es')
  expect(getLanguage('ES')).toBe(spanish)
  expect(getLanguage('xx')).toBeNull()
  expect(getLanguage('constructor')).toBeNull()
}, 60_000)

it('refuses an index that imports languages otherwise', () => {
  expect(() => withLateLanguages("export * from './ar/index.ts'")).toThrow('imports no language')
})
