import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { isCommonWord } from '../../src/languages/words-in-packs.ts'
import {
  everydayAdjectives,
  everydayNouns,
  everydayVerbs,
} from '../../src/languages/ar/names/everyday.ts'
import { commonWords as commonEnglish } from '../../src/languages/en/names/common.ts'
import { commonWords as commonArabic } from '../../src/languages/ar/names/common.ts'
import { fold } from '../../src/text/fold.ts'
import { loadLines } from '../../tools/pack/load-lines.ts'
import { loadSource } from '../../tools/pack/load-source.ts'
import { loadRecords } from '../../tools/pack/source.ts'

const packs = fileURLToPath(new URL('../../packs/', import.meta.url))
const recordsOf = (pack: string): EntityRecord[] =>
  loadSource(packs + pack).entities.map(({ record }) => record)
const namesOf = ({ labels, aliases }: EntityRecord): string[] => [
  ...Object.values(labels),
  ...Object.values(aliases).flat(),
]
const places = recordsOf('places')
const made = ['peoples', 'state-bodies', 'universities'].map(
  (pack) => [pack, recordsOf(pack)] as const,
)

describe.each(made)('the made pack %s', (pack, records) => {
  it('has an Arabic and an English name for everything', () =>
    expect(
      records.filter(
        ({ labels }) => !/^[\u0600-\u06ff\s\d-]+$/.test(labels.ar!) || !/[A-Za-z]/.test(labels.en!),
      ),
    ).toEqual([]))
  it('bears no name that is one word of the language', () =>
    expect(records.flatMap(namesOf).filter((name) => isCommonWord(name))).toEqual([]))
  it('says one thing once', () => {
    const seen = new Set<string>()
    expect(
      records
        .map(({ labels, country = '' }) => `${country} ${fold(labels.en!)}`)
        .filter((key) => seen.size === seen.add(key).size),
    ).toEqual([])
  })
  if (pack !== 'peoples')
    it('bears only names of two words and more, but for those that somebody added', () => {
      const table = `${packs}${pack}/names.tsv`
      const added = new Set([
        ...loadRecords<{ id: string; aliases?: EntityRecord['aliases'] }>(
          packs + pack,
          'additions.jsonl',
        ).flatMap(({ record }) => Object.values(record.aliases ?? {}).flat()),
        ...(existsSync(table) ? loadLines(table) : []).flatMap((line) =>
          line.split('\t')[2]!.split('|'),
        ),
      ])
      const single = records.flatMap(namesOf).filter((name) => !/[ -]/.test(name))
      expect(single.filter((name) => !added.has(name))).toEqual([])
    })
})

describe('cities of open data', () => {
  const ours = new Set(
    Object.entries(
      JSON.parse(readFileSync(`${packs}places/spellings.json`, 'utf8')) as Record<
        string,
        Record<string, string | { ar: string }>
      >,
    ).flatMap(([country, cities]) =>
      Object.values(cities).map(
        (spelling) => `${country} ${fold(typeof spelling === 'string' ? spelling : spelling.ar)}`,
      ),
    ),
  )
  const cities = places.filter(
    ({ kind, country, labels }) => kind === 'city' && !ours.has(`${country} ${fold(labels.ar!)}`),
  )
  const words = new Set(
    [commonArabic, commonEnglish, everydayNouns, everydayAdjectives, everydayVerbs]
      .flatMap((text) => text.trim().split(/\s+/))
      .map((word) => fold(word.replaceAll('_', ' '))),
  )
  const large = 0.38
  it('are thousands', () => expect(cities.length).toBeGreaterThan(2500))
  it('are called like no word, but for the largest', () =>
    expect(
      cities
        .filter(({ prior }) => prior! < large)
        .flatMap(namesOf)
        .filter((name) => words.has(fold(name))),
    ).toEqual([]))
  it('are not called like their own country', () => {
    const countries = new Set(
      places
        .filter(({ kind }) => kind === 'country' || kind === 'territory')
        .flatMap((record) => namesOf(record).map((name) => `${record.country} ${fold(name)}`)),
    )
    expect(
      cities
        .flatMap((record) => namesOf(record).map((name) => `${record.country} ${fold(name)}`))
        .filter((key) => countries.has(key)),
    ).toEqual([])
  })
})

it('«الكونغو» is a hint of both states and no name of either', () => {
  const states = places.filter(({ id }) => id === 'place-cd' || id === 'place-cg')
  for (const state of states) {
    expect(state.hints).toEqual({ en: ['Congo'], ar: ['الكونغو'] })
    expect(namesOf(state).filter((name) => name === 'Congo' || name === 'الكونغو')).toEqual([])
  }
  expect(states).toHaveLength(2)
})

it('the Philippines are found by another spelling', () =>
  expect(namesOf(places.find(({ id }) => id === 'place-ph')!)).toContain('الفيلبين'))
