import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../src/languages/index.ts'
import type { Language } from '../../../src/languages/language.ts'
import { languageData } from '../../../tools/build/language-data.ts'

/** What the build leaves of src/languages, and what loads its lists. */
interface Built {
  languages: readonly Language[]
  loadLists(code: string, load: (code: string) => Promise<ArrayBuffer>): Promise<void>
}

const out = mkdtempSync(join(tmpdir(), 'hashiya-lists-'))
let built: Built

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [languageData()],
    build: {
      ssr: true,
      ssrEmitAssets: true,
      outDir: out,
      minify: false,
      emptyOutDir: true,
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
  built = { ...index, ...lists } as Built
  for (const { code } of built.languages)
    await built.loadLists(
      code,
      async (name) =>
        readFileSync(join(out, `languages/${name}.data`)).slice().buffer as ArrayBuffer,
    )
}, 60_000)

afterAll(() => rmSync(out, { recursive: true, force: true }))

describe.each(languages.map((language, i) => [language.code, language, i] as const))(
  '%s with its lists beside the script',
  (code, language, i) => {
    it('has a data file, and its script holds no weights', () => {
      expect(readdirSync(join(out, 'languages'))).toContain(`${code}.data`)
      const model = language.names.getModel?.()
      if (model)
        expect(readFileSync(join(out, 'index.mjs'), 'utf8')).not.toContain(
          Buffer.from(model).toString('base64').slice(100, 200),
        )
    })

    it('knows the same words', () => {
      const ours = built.languages[i]!
      expect(ours.names.getLexicon()).toEqual(language.names.getLexicon())
      expect(ours.names.plainAcronyms).toEqual(language.names.plainAcronyms)
    })

    it('has the same model', () => {
      const ours = built.languages[i]!.names.getModel
      const own = language.names.getModel
      expect(ours === null).toBe(own === null)
      if (ours && own) expect(Buffer.compare(Buffer.from(ours()), Buffer.from(own()))).toBe(0)
    })
  },
)
