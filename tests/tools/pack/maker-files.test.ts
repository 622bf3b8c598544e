import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listFilerFiles, listImported, listMakerFiles } from '../../../tools/pack/maker-files.ts'

test('what a file imports is followed to the end, types left out, circles included', () => {
  const root = mkdtempSync(join(tmpdir(), 'makers-'))
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  write('a.ts', "import { b } from './b.ts'\nimport type { T } from './type.ts'\n")
  write(
    'b.ts',
    "export { c } from './c.ts'\nimport list from './list.json' with { type: 'json' }\n",
  )
  write('c.ts', "import {\n  a,\n} from './a.ts'\nimport { join } from 'node:path'\n")
  write('list.json', '[]')
  expect(listImported(['a.ts'], root)).toEqual(['a.ts', 'b.ts', 'c.ts', 'list.json'])
})

test('words of languages, tables, shared tools and versions of packages decide on packs', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  expect(listMakerFiles(root)).toEqual(
    expect.arrayContaining([
      'package-lock.json',
      'src/languages/ar/office-words.ts',
      'src/model/shape.ts',
      'src/text/fold.ts',
      'tools/pack/check/names.ts',
      'tools/pack/famous/trades.tsv',
    ]),
  )
  expect(listMakerFiles(root)).not.toContain('src/reporting/related/find-related.ts')
  expect(listFilerFiles(root)).toContain('src/reporting/terms/terms-of-report.ts')
})
