import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { checkPack } from '../../../tools/pack/check/check-pack.ts'
import { importFile, type ImportJob } from '../../../tools/pack/import/import-file.ts'
import { readJsonLine } from '../../../tools/pack/import/jsonl.ts'
import { openSource, splitLines } from '../../../tools/pack/import/read-lines.ts'
import { loadPackSource } from '../../../tools/pack/source.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'hashiya-import-'))
const entitiesIn = (source: string): EntityRecord[] =>
  readFileSync(join(source, 'entities.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as EntityRecord)
/** Two bzip2 files one after the other, a line cut between them. */
const twoBzip2 = Buffer.from(
  'QlpoOTFBWSZTWTycTi0AACjfgAAQUAYwEBiEkAA2Jd0qIABAlTU0NGRoHqGmj1CgAAAADeZZRjwdKQm4Z0wtmCmpYO14V6o9Hd0TChWpWHyEkFPWIvxleSY5gzX/i7kinChIHk4nFoBCWmg5MUFZJlNZcndDPwAABV2AABAQAAAQAAEyRb4qIAAigAZNNP1QpkxMgyMNtYMRMpQ5BWdwOifF3JFOFCQcndDPwA==',
  'base64',
)

const jobOf = (file: string, out: string, more: Partial<ImportJob> = {}): ImportJob => ({
  file,
  out,
  languages: ['ar', 'en'],
  format: { line: readJsonLine, unique: false },
  choices: 'jsonl',
  ...more,
})
const lines = [
  {
    id: 'Q1',
    type: 'ORG',
    labels: { en: 'Rivers Board', ar: 'هيئة الأنهار', fr: 'Conseil des rivières' },
    aliases: { en: ['RB', 'the', 'board', 'Rivers Board'] },
    cc: 'EG',
  },
  {
    id: 'wof:2',
    type: 'LOC',
    labels: { en: 'Northquay', ar: 'نورثكي' },
    placetype: 'locality',
    cc: 'EG',
    pop: 400_000,
  },
  {
    id: 'x 3',
    type: 'person',
    kind: 'minister',
    labels: { en: 'Dana Farsi' },
    source: 'one|two',
  },
  { id: 'p', type: 'person', kind: 'plumber', labels: { en: 'Plumber in Ibri' } },
  { id: 'm', type: 'PRODUCT', labels: { en: 'Orange Phone', ar: 'هاتف برتقالة' }, ar_mt: true },
  { id: 'Q1', type: 'ORG', labels: { en: 'Again' } },
  { id: 'n', type: 'LOC', labels: { de: 'Nordkai' } },
  { id: 'o', type: 'LOC', labels: { en: '?' } },
]

describe('an import of a list of entities', () => {
  it('makes a source that the check passes but for what its maker must fill in', async () => {
    const out = join(folder(), 'rivers')
    const file = join(folder(), 'list.jsonl.gz')
    writeFileSync(
      file,
      gzipSync(
        [
          ...lines.map((line) => JSON.stringify(line)),
          '{"id": 7',
          '[]',
          '{"id":"z","type":"THING","labels":{}}',
        ].join('\n'),
      ),
    )
    const tally = await importFile(jobOf(file, out))
    expect(tally).toMatchObject({
      read: 11,
      kept: 4,
      malformed: 3,
      leftOut: {
        'the same id as an earlier one': 1,
        'no usable name': 2,
        'a person without a public role': 1,
      },
    })
    expect(tally.faults.map((fault) => fault.split(':')[0])).toEqual(['9', '10', '11'])
    expect(
      checkPack(loadPackSource(out)).filter(
        ({ severity, place }) => severity === 'error' && place.file !== 'pack.json',
      ),
    ).toEqual([])
    const [board, quay, person, phone] = entitiesIn(out)
    expect(board).toMatchObject({
      id: 'Q1',
      qid: 'Q1',
      labels: { ar: 'هيئة الأنهار', en: 'Rivers Board' },
      aliases: { en: ['RB'] },
      descriptions: { ar: 'هيئة في مصر', en: 'organisation in Egypt' },
      country: 'EG',
    })
    expect(quay).toMatchObject({
      id: 'wof-2',
      kind: 'locality',
      descriptions: { en: 'town in Egypt' },
    })
    expect(person).toMatchObject({
      id: 'x-3',
      type: 'PER',
      kind: 'minister',
      labels: { ar: 'Dana Farsi', en: 'Dana Farsi' },
    })
    expect(phone!.labels).toEqual({ ar: 'Orange Phone', en: 'Orange Phone' })
  })
  it('counts no blank line', async () => {
    const file = join(folder(), 'list.jsonl')
    writeFileSync(file, `${JSON.stringify(lines[0])}\n\n${JSON.stringify(lines[1])}\r\n \r\n`)
    const tally = await importFile(jobOf(file, folder()))
    expect(tally).toMatchObject({ read: 2, kept: 2, malformed: 0 })
  })
  it('keeps a manifest that is there', async () => {
    const out = folder()
    const file = join(folder(), 'list.jsonl')
    writeFileSync(file, JSON.stringify(lines[0]))
    writeFileSync(join(out, 'pack.json'), '{"id": "mine"}')
    await importFile(jobOf(file, out))
    expect(readFileSync(join(out, 'pack.json'), 'utf8')).toBe('{"id": "mine"}')
  })
})

describe('lines of a file', () => {
  const read = async (file: string, offset = 0) => {
    const found: string[] = []
    for await (const { text } of splitLines(openSource(file, offset).chunks)) found.push(text)
    return found
  }
  it('are the same plain, gzipped, and in two bzip2 files one after the other', async () => {
    const plain =
      '{"id":"a-1","type":"ORG","labels":{"en":"Rivers Board"}}\n{"id":"a-2","type":"LOC","labels":{"en":"Northquay"}}\n'
    const base = folder()
    writeFileSync(join(base, 'a'), plain)
    writeFileSync(
      join(base, 'a.gz'),
      Buffer.concat([gzipSync(plain.slice(0, 30)), gzipSync(plain.slice(30))]),
    )
    writeFileSync(join(base, 'a.bz2'), twoBzip2)
    const expected = plain.trim().split('\n')
    for (const name of ['a', 'a.gz', 'a.bz2'])
      expect(await read(join(base, name)), name).toEqual(expected)
  })
  it('end at "\\n" alone, and may be cut anywhere, within a letter too', async () => {
    const whole = Buffer.from('ab\u2028ج\r\n\nد')
    const cut = async function* () {
      for (const byte of whole) yield Buffer.from([byte])
    }
    const found: [string, number][] = []
    for await (const { text, next } of splitLines(cut())) found.push([text, next])
    expect(found).toEqual([
      ['ab\u2028ج\r', 9],
      ['', 10],
      ['د', 12],
    ])
  })
  it('of a damaged file fail', async () => {
    const base = folder()
    writeFileSync(join(base, 'a.gz'), gzipSync('x'.repeat(10_000)).subarray(0, 30))
    writeFileSync(join(base, 'a.bz2'), twoBzip2.subarray(0, 60))
    await expect(read(join(base, 'a.gz'))).rejects.toThrow(/unexpected end/)
    await expect(read(join(base, 'a.bz2'))).rejects.toThrow(Error)
    await expect(read(join(base, 'absent'))).rejects.toThrow(/ENOENT/)
  })
})

describe('an interrupted import', () => {
  const many = Array.from({ length: 500 }, (_, i) =>
    JSON.stringify({ id: `e-${i % 490}`, type: 'LOC', labels: { en: `Place ${i}` } }),
  )
  it.each(['list.jsonl', 'list.jsonl.gz'])(
    'of %s is taken up where it was, and writes what a whole one writes',
    async (name) => {
      const base = folder()
      const file = join(base, name)
      const text = many.join('\n')
      writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text)
      const whole = await importFile(jobOf(file, join(base, 'whole')))
      let seen = 0
      const stop = {
        onProgress: () => {
          if (++seen === 3) throw new Error('pulled')
        },
      }
      await expect(
        importFile(jobOf(file, join(base, 'parts'), { every: 100, ...stop })),
      ).rejects.toThrow('pulled')
      // lines written after the last saved state are no loss and no doubling
      writeFileSync(join(base, 'parts', 'entities.jsonl'), '{"half', { flag: 'a' })
      const read: number[] = []
      const rest = await importFile(
        jobOf(file, join(base, 'parts'), {
          every: 100,
          onProgress: ({ read: count }) => read.push(count),
        }),
      )
      expect(rest).toEqual(whole)
      expect(read[0]).toBe(400)
      expect(readFileSync(join(base, 'parts', 'entities.jsonl'), 'utf8')).toBe(
        readFileSync(join(base, 'whole', 'entities.jsonl'), 'utf8'),
      )
    },
  )
  it('with other choices begins again', async () => {
    const base = folder()
    const file = join(base, 'list.jsonl')
    writeFileSync(file, many.join('\n'))
    await expect(
      importFile(
        jobOf(file, base, {
          every: 100,
          onProgress: () => {
            throw new Error('pulled')
          },
        }),
      ),
    ).rejects.toThrow('pulled')
    expect(await importFile(jobOf(file, base, { choices: 'others' }))).toMatchObject({
      read: 500,
      kept: 490,
    })
  })
  it('is not taken up in what another import has begun to write since', async () => {
    const base = folder()
    const file = join(base, 'list.jsonl')
    writeFileSync(file, many.join('\n'))
    const pulled = () => {
      throw new Error('pulled')
    }
    const out = join(base, 'parts')
    const first = jobOf(file, out, { every: 100, onProgress: pulled })
    await expect(importFile(first)).rejects.toThrow('pulled')
    const other = jobOf(file, out, { choices: 'others', format: { line: pulled, unique: true } })
    await expect(importFile(other)).rejects.toThrow('pulled')
    expect(await importFile(jobOf(file, out))).toMatchObject({ read: 500, kept: 490 })
    expect(readFileSync(join(out, 'entities.jsonl'), 'utf8').split('\n')).toHaveLength(491)
  })
})
