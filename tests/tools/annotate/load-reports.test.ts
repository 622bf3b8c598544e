import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadReports } from '../../../tools/annotate/load-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'hashiya-reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

const report = { id: 'r', url: 'https://a.example/1', title: 'T', outlet: 'A' }

function load(fields: object) {
  const file = join(folder, 'reports.jsonl')
  writeFileSync(file, `\uFEFF\n${JSON.stringify({ ...report, ...fields })}\n`)
  return loadReports(file)
}

it.each([
  { date: '2025-03-04' },
  { date: '2025-03' },
  { date: '2025' },
  { kind: 'analysis' },
  { kind: null, date: null, lang: null },
  { url: 'http://a.example/1' },
])('takes %j', (fields) => expect(load(fields)).toHaveLength(1))

it.each([
  [{ url: 'javascript:alert(1)' }, '"url"'],
  [{ url: '/1' }, '"url"'],
  [{ url: 'https://' }, '"url"'],
  [{ date: '4 March 2025' }, '"date"'],
  [{ date: '2025-02-30' }, '"date"'],
  [{ date: '2025-3-4' }, '"date"'],
  [{ date: 2025 }, '"date"'],
  [{ kind: 'rumour' }, '"kind"'],
  [{ lang: 1 }, '"lang"'],
  [{ entities: 'A' }, '"entities"'],
])('refuses %j, and says where', (fields, word) =>
  expect(() => load(fields)).toThrow(new RegExp(`reports.jsonl:2: ${word}`)),
)
