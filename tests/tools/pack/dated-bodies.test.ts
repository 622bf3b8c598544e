import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { withPresence } from '../../../tools/pack/forces/present-in.ts'
import { loadSource } from '../../../tools/pack/load-source.ts'
import { makeCentralBanks } from '../../../tools/pack/nations/make-central-banks.ts'
import { makeLedMinistries } from '../../../tools/pack/nations/make-led-ministries.ts'
import { loadNations } from '../../../tools/pack/nations/load-nations.ts'
import { sameMinistries, wrongMinistries } from '../../../tools/pack/nations/same-ministries.ts'
import { packsFolder } from '../../../tools/pack/taken-names.ts'
import { UnreadableSource, type PackSource } from '../../../tools/pack/source.ts'

const nations = loadNations()
const ministry = (title: string, country: string) =>
  makeLedMinistries([{ title, country }], nations).map(({ record }) => record.labels)

describe('ministries of a minister', () => {
  it('are called by portfolio and country', () => {
    expect(ministry('Minister of Health', 'JP')).toEqual([
      { ar: 'وزارة الصحة اليابانية', en: 'Ministry of Health of Japan' },
    ])
    expect(ministry('Minister for Foreign Affairs (Jordan)', 'JO')[0]!.ar).toBe(
      'وزارة الخارجية الأردنية',
    )
  })

  it.each([
    ['Minister of Health', 'US'],
    ['Minister of Energy', 'SE'],
    ['Minister of Lanterns', 'JP'],
    ['Deputy Minister of Health', 'JP'],
    ['Minister of National Defence', 'TR'],
  ])('are none for "%s" of %s', (title, country) => {
    expect(ministry(title, country)).toEqual([])
  })
})

it('a ministry that is left out has a record that stands for it', () => {
  const ids = new Set(
    ['bodies', 'state-bodies'].flatMap((pack) =>
      loadSource(join(packsFolder, pack)).entities.map(({ record }) => record.id),
    ),
  )
  expect([...sameMinistries.values()].filter((id) => !ids.has(id))).toEqual([])
  expect([...sameMinistries.keys(), ...wrongMinistries].filter((id) => ids.has(id))).toEqual([])
})

it('a central bank is called by its own name and by its sort', () => {
  const [bank] = makeCentralBanks(
    [{ title: 'Governor of the Bank of Japan', country: 'JP' }],
    nations,
  )
  expect(bank!.record.labels).toEqual({ ar: 'بنك اليابان', en: 'Bank of Japan' })
  expect(bank!.record.aliases.ar).toContain('البنك المركزي الياباني')
  expect(bank!.words.ar).toBe('محافظ بنك اليابان|محافظة بنك اليابان')
  expect(bank!.words.en).toBe('Governor of the Bank of Japan')
})

function sourceOf(table: string): PackSource {
  const folder = mkdtempSync(join(tmpdir(), 'presence-'))
  writeFileSync(join(folder, 'present-in.tsv'), table)
  const record: EntityRecord = {
    id: 'lantern-front',
    type: 'ORG',
    kind: 'armed-group',
    labels: { ar: 'جبهة القنديل', en: 'Lantern Front' },
    aliases: {},
    descriptions: { ar: 'جماعة مسلحة', en: 'armed group' },
  }
  return {
    folder,
    name: 'forces',
    manifest: {} as PackSource['manifest'],
    entities: [{ place: { file: 'entities.jsonl', line: 1 }, record }],
    reports: [],
  }
}

it('an armed group tells where it is present, with the edition’s day', () => {
  const line = 'lantern-front\tmiddle-east/iz\tالعراق\tIraq\tIrak'
  const last = withPresence(sourceOf(line)).entities[0]!.record.facts![0]!
  expect(last.text.en).toBe('Present in, among others: Iraq; as known in February 2026.')
  expect(last.source.url).toContain('/blob/8662a8b/middle-east/iz.json')
  const earlier = withPresence(sourceOf(`${line}\tabc\t2020`)).entities[0]!.record.facts![0]!
  expect(earlier.date).toBe('2020')
  expect(earlier.source.url).toContain('/blob/abc/')
  expect(() => withPresence(sourceOf(line.replace('lantern', 'candle')))).toThrow(UnreadableSource)
})

it('bodies and regions tell who leads them, a body with an office of its own', () => {
  const told = (pack: string, id: string) =>
    loadSource(join(packsFolder, pack)).entities.find(({ record }) => record.id === id)!.record
      .facts![0]!
  const wto = told('bodies', 'wto')
  expect(wto.text.ar).toMatch(/^نغوزي أوكونجو إيويلا: المديرة العامة لمنظمة التجارة العالمية/)
  expect(wto.source.url).toMatch(/^https:\/\/www\.wikidata\.org\/wiki\/Q\d+$/)
  expect(told('state-bodies', 'central-bank-jp').text.en).toMatch(/: Governor of the Bank of Japan/)
})
