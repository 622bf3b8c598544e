import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadSource } from '../../../tools/pack/load-source.ts'

const record = {
  id: 'mill',
  type: 'ORG',
  kind: 'company',
  labels: { ar: 'طاحونة الشاطئ', en: 'Shore Mill' },
  aliases: { en: ['Shore Mills'] },
  descriptions: { ar: 'شركة', en: 'company' },
}
const fact = {
  text: { ar: 'أسستها ليلى نصر.', en: 'Layla Nasr founded it.' },
  date: '1999-03-04',
  source: { url: 'https://mill.example/story', name: { ar: 'الطاحونة', en: 'The mill' } },
  status: 'stated',
}

function folderWith(additions: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-additions-'))
  writeFileSync(join(folder, 'pack.json'), '{"id":"mills"}')
  writeFileSync(join(folder, 'entities.jsonl'), JSON.stringify(record))
  writeFileSync(join(folder, 'additions.jsonl'), additions)
  return folder
}

it('names, facts, a prior and what it is, by hand, come beside what a script made', () => {
  const line = {
    id: 'mill',
    aliases: { ar: ['الطاحونة'], en: ['Shore Mill', 'SMC'] },
    hints: { en: ['Mills'] },
    descriptions: { ar: 'شركة سابقة', en: 'former company' },
    prior: 0.7,
    facts: [fact],
  }
  const [entity] = loadSource(folderWith(JSON.stringify(line))).entities
  expect(entity?.record).toEqual({
    ...record,
    aliases: { ar: ['الطاحونة'], en: ['Shore Mills', 'SMC'] },
    hints: { en: ['Mills'] },
    descriptions: { ar: 'شركة سابقة', en: 'former company' },
    prior: 0.7,
    facts: [fact],
  })
})

it('an office that a later page has as left is told as past, and a gender is set right', () => {
  const folder = folderWith('{"id":"mill","past":true,"gender":"m"}')
  const office = { office: 'o1', asof: '2022', source: 'list' }
  writeFileSync(
    join(folder, 'entities.jsonl'),
    JSON.stringify({ ...record, gender: 'f', offices: [office, office] }),
  )
  expect(loadSource(folder).entities[0]?.record).toMatchObject({
    gender: 'm',
    offices: [{ ...office, past: true }, office],
  })
})

it('an office that a later page tells goes before the others, found by its English words', () => {
  const line = (title: string): string =>
    JSON.stringify({ id: 'mill', offices: [{ title, asof: '2026-03', source: 'paper:7' }] })
  const office = { id: 'o1', labels: {}, titles: { en: ['Miller of Shore', 'Miller of Shore'] } }
  const held = { office: 'o1', start: '2020', asof: '2022', source: 'list' }
  const folder = folderWith(line('Miller of Shore'))
  writeFileSync(
    join(folder, 'entities.jsonl'),
    [office, { ...record, offices: [held] }].map((entity) => JSON.stringify(entity)).join('\n'),
  )
  expect(loadSource(folder).entities[1]?.record).toMatchObject({
    offices: [{ office: 'o1', asof: '2026-03', source: 'paper:7' }, held],
  })
  writeFileSync(join(folder, 'additions.jsonl'), line('Baker of Shore'))
  expect(() => loadSource(folder)).toThrow('no office "Baker of Shore", for mill')
})

it.each(['{"id":"weir"}', '{"id":'])('%s is refused: no such record, no JSON', (line) => {
  expect(() => loadSource(folderWith(line))).toThrow('additions.jsonl')
})

it('a byte order mark, as editors on Windows write it, begins any of the files', () => {
  const folder = folderWith('\uFEFF{"id":"mill","prior":0.7}\r\n')
  writeFileSync(join(folder, 'pack.json'), '\uFEFF{"id":"mills"}')
  writeFileSync(join(folder, 'entities.jsonl'), `\uFEFF${JSON.stringify(record)}\r\n`)
  expect(loadSource(folder)).toMatchObject({
    manifest: { id: 'mills' },
    entities: [{ record: { id: 'mill', prior: 0.7 } }],
  })
})
