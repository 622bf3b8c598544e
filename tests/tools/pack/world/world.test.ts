import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createKnowledge } from '../../../../src/knowledge/create-knowledge.ts'
import type { EntityRecord } from '../../../../src/model/knowledge.ts'
import { runCatalogueCommand } from '../../../../tools/pack/catalogue.ts'
import { openPackFile } from '../../../../tools/pack/open-file.ts'
import { runWorldCommand } from '../../../../tools/pack/world/command.ts'
import { readDump, type DumpJob } from '../../../../tools/pack/world/read-dump.ts'
import { withWorldClasses } from '../../../../tools/pack/world/wikidata-terms.ts'
import { amount, claimsOf, itemOf, statement, thing, time, words } from './made-up-items.ts'

const folder = mkdtempSync(join(tmpdir(), 'world-'))
const key = join(folder, 'key.pem')
const dump = join(folder, 'dump.json')

const harbourMinister = 'Q901001'
const person = (more: Parameters<typeof statement>[], ...rest: ReturnType<typeof statement>[]) =>
  claimsOf(
    statement('P31', thing('Q5')),
    statement('P27', thing('Q79')),
    ...more.map((one) => statement(...one)),
    ...rest,
  )
const items = [
  '[',
  itemOf('Q900001', {
    labels: { en: 'Dana Farsi', ar: 'دانة فارسي', fr: 'Dana Farsi' },
    claims: person(
      [
        ['P106', thing('Q82955')],
        ['P21', thing('Q6581072')],
        ['P569', time('1970-05-04')],
      ],
      statement('P39', thing(harbourMinister), { P580: time('2019-03-01', 10) }),
      statement('P39', thing('Q901002'), { P580: time('2010-01-01', 9), P582: time('2012-06-30') }),
      // over, on a day that nobody tells
      statement('P39', thing('Q901002'), { P580: time('2013-01-01'), P582: null }),
    ),
    editions: 9,
  }),
  itemOf('Q900002', {
    labels: { en: 'Omar Northquay', ar: 'عمر نورثكي' },
    claims: person(
      [
        ['P106', thing('Q82955')],
        ['P21', thing('Q6581097')],
        ['P570', time('1999-01-02', 11, 'Q1985786')],
      ],
      // of the dead, without an end
      statement('P39', thing(harbourMinister), { P580: time('1990-01-01') }),
    ),
  }),
  itemOf('Q900003', {
    labels: { en: 'Private Person', ar: 'شخص خاص' },
    claims: person([['P569', time('1980-01-01')]]),
  }),
  itemOf('Q900004', {
    labels: { en: 'Unknown Politician' },
    claims: person([['P106', thing('Q82955')]]),
    editions: 0,
  }),
  itemOf('Q900005', {
    labels: { en: 'Port Selwyn', ar: 'بورت سيلوين', fr: 'Port-Selwyn' },
    claims: claimsOf(
      statement('P31', thing('Q515')),
      statement('P17', thing('Q79')),
      statement('P1082', amount(48_000), { P585: time('2020-01-01', 9) }),
      statement('P1082', amount(61_000), { P585: time('2024-07-01') }),
      statement('P1082', amount(99_000)),
    ),
  }),
  itemOf('Q900006', {
    labels: { en: 'Selwyn Rope Works', ar: 'مصنع حبال سيلوين', fr: 'Corderie Selwyn' },
    descriptions: { en: 'rope maker', ar: 'مصنع حبال', fr: 'corderie' },
    claims: claimsOf(
      statement('P31', thing('Q783794')),
      statement('P571', time('1898-00-00', 9)),
      statement('P576', time('2030-01-01')),
    ),
  }),
  itemOf('Q900007', {
    labels: { en: 'Rope War', ar: 'حرب الحبال', fr: 'guerre des cordes' },
    claims: claimsOf(
      statement('P31', thing('Q198')),
      statement('P580', time('1901-02-03')),
      statement('P582', time('1903-04-05')),
    ),
  }),
  itemOf('Q900008', {
    labels: { en: 'Treaty of Northquay', ar: 'معاهدة نورثكي', fr: 'traité de Northquay' },
    claims: claimsOf(statement('P31', thing('Q131569')), statement('P577', time('1903-05-01', 10))),
  }),
  itemOf(harbourMinister, {
    labels: { en: 'minister of harbours', ar: 'وزير الموانئ', fr: 'ministre des ports' },
    claims: claimsOf(
      statement('P31', thing('Q294414')),
      statement('P2521', words('fr', 'ministre des ports')),
    ),
    editions: 0,
  }),
  itemOf('Q901002', {
    labels: { en: 'Prime Minister of Egypt' },
    claims: claimsOf(statement('P279', thing('Q2285706')), statement('P17', thing('Q79'))),
    editions: 0,
    modified: '2026-11-05',
  }),
  '{ not JSON',
  ']',
]

async function run(...options: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    await runWorldCommand(['world', ...options])
    return log.mock.calls.flat().join('\n')
  } finally {
    vi.restoreAllMocks()
  }
}

/** The note on a name, composed as the extension shows it; null where the pack has none. */
async function noteOn(site: string, pack: string, name: string): Promise<EntityRecord | null> {
  const { pack: opened, close } = await openPackFile(join(site, pack))
  const knowledge = createKnowledge([opened])
  const [first] = await knowledge.runWithRecords(() =>
    knowledge
      .findNames(name)
      .flatMap(({ candidates }) => candidates.map((candidate) => knowledge.getNote(candidate))),
  )
  await close()
  return first?.record ?? null
}
const told = (record: EntityRecord | null, language: string) =>
  record?.facts?.map(({ text }) => text[language])

beforeAll(async () => {
  writeFileSync(dump, items.join('\n'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  await runCatalogueCommand(['key', key])
  vi.restoreAllMocks()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packs of a dump', () => {
  const site = join(folder, 'site')
  let said = ''
  beforeAll(async () => {
    said = await run(dump, '-o', site, '--key', key, '--languages', 'ar,en,fr')
  })

  it('are one a theme, told by the day of the newest change, and listed with a signature', () => {
    const { packs } = JSON.parse(readFileSync(join(site, 'catalogue.json'), 'utf8')) as {
      packs: { id: string; version: string; entities: number }[]
    }
    expect(packs.map(({ id, version, entities }) => [id, version, entities])).toEqual([
      ['world-bodies-ar-en-fr', '2026.11.5', 1],
      ['world-events-ar-en-fr', '2026.11.5', 1],
      ['world-people-ar-en-fr', '2026.11.5', 2],
      ['world-places-ar-en-fr', '2026.11.5', 1],
      ['world-works-ar-en-fr', '2026.11.5', 1],
    ])
    expect(readdirSync(site)).toContain('catalogue.json.sig')
  })

  it('say what was left out: private people, people whom no Wikipedia knows, broken lines', () => {
    for (const words of [
      '1 left out: a person without a public role',
      '1 left out: no article in any Wikipedia',
      '1 malformed',
    ])
      expect(said).toContain(words)
  })

  it('tell offices by each language’s grammar, as of the dump’s day where there is no end', async () => {
    const note = await noteOn(site, 'world-people-ar-en-fr-2026.11.5.pack', 'Dana Farsi')
    expect(told(note, 'en')).toEqual([
      'Minister of harbours from March 2019; as known in November 2026.',
      'Prime Minister of Egypt from 2010 to June 2012.',
      'Born on 4 May 1970.',
    ])
    expect(told(note, 'ar')).toEqual([
      'وزيرة الموانئ من مارس/آذار 2019، وفق المعروف في نوفمبر/تشرين الثاني 2026.',
      'رئيسة وزراء مصر من عام 2010 إلى يونيو/حزيران 2012.',
      'وُلدت في 4 مايو/أيار 1970.',
    ])
    expect(told(note, 'fr')).toEqual([
      'Ministre des ports à partir de mars 2019 ; état connu en novembre 2026.',
      'Première ministre d’Égypte de 2010 à juin 2012.',
      'Née le 4 mai 1970.',
    ])
    expect(note?.descriptions.ar).toContain('وزيرة الموانئ')
  })

  it('name the item’s page and the day as the source of each fact', async () => {
    const note = await noteOn(site, 'world-people-ar-en-fr-2026.11.5.pack', 'Dana Farsi')
    expect(new Set(note?.facts?.map(({ source }) => JSON.stringify(source)))).toEqual(
      new Set([
        JSON.stringify({
          url: 'https://www.wikidata.org/wiki/Q900001',
          name: {
            ar: 'ويكي بيانات، كما في 5 نوفمبر/تشرين الثاني 2026',
            en: 'Wikidata, as of 5 November 2026',
            fr: 'Wikidata, état au 5 novembre 2026',
          },
        }),
      ]),
    )
  })

  it('tell no office of the dead as lasting, and of a Julian day the year alone', async () => {
    const note = await noteOn(site, 'world-people-ar-en-fr-2026.11.5.pack', 'Omar Northquay')
    expect(told(note, 'en')).toEqual(['Died in 1999.'])
  })

  it('tell days and numbers of bodies, places, events and works, and nothing that is to come', async () => {
    const of = (theme: string, name: string, language: string) =>
      noteOn(site, `world-${theme}-ar-en-fr-2026.11.5.pack`, name).then((note) =>
        told(note, language),
      )
    expect(await of('bodies', 'Selwyn Rope Works', 'en')).toEqual(['Founded in 1898.'])
    expect(await of('bodies', 'Selwyn Rope Works', 'ar')).toEqual(['تاريخ التأسيس: عام 1898.'])
    expect(await of('places', 'Port Selwyn', 'en')).toEqual(['Population 61,000 (1 July 2024).'])
    expect(await of('places', 'بورت سيلوين', 'ar')).toEqual([
      'عدد السكان: 61,000 (1 يوليو/تموز 2024).',
    ])
    expect(await of('events', 'Rope War', 'fr')).toEqual([
      'Début : 3 février 1901.',
      'Fin : 5 avril 1903.',
    ])
    expect(await of('works', 'Treaty of Northquay', 'en')).toEqual(['Published in May 1903.'])
  })
})

describe('a set of languages', () => {
  it('is a pack of its own, with the names and words of these alone', async () => {
    const site = join(folder, 'sets')
    await run(dump, '-o', site, '--key', key, '--languages', 'en', '--languages', 'de,en')
    const english = await noteOn(site, 'world-people-en-2026.11.5.pack', 'Dana Farsi')
    expect(Object.keys(english?.facts?.[0]?.text ?? {})).toEqual(['en'])
    // no sentences are made in German: what it is, is told in words that it has
    const german = await noteOn(site, 'world-people-de-en-2026.11.5.pack', 'Dana Farsi')
    expect([german?.facts, german?.descriptions.en]).toEqual([undefined, 'politician'])
  })
})

describe('a pack', () => {
  it('stays below the size given: the best known things are kept', async () => {
    const site = join(folder, 'small')
    const many = Array.from({ length: 400 }, (_, i) =>
      itemOf(`Q${910000 + i}`, {
        labels: { en: `Selwyn Yard Number ${i}`, ar: `حوض سيلوين رقم ${i}` },
        claims: claimsOf(statement('P31', thing('Q783794'))),
        editions: 3 + (i % 20),
      }),
    )
    const large = join(folder, 'large.json')
    writeFileSync(large, ['[', ...many, ']'].join('\n'))
    await run(large, '-o', site, '--key', key, '--languages', 'ar,en', '--most', '0.03')
    const pack = 'world-bodies-ar-en-2026.11.2.pack'
    expect(readFileSync(join(site, pack)).length).toBeLessThanOrEqual(30_000)
    expect(await noteOn(site, pack, 'Selwyn Yard Number 19')).not.toBeNull()
    expect(await noteOn(site, pack, 'Selwyn Yard Number 0')).toBeNull()
  })
})

describe('an interrupted run', () => {
  it('goes on where it was, with the same outcome', async () => {
    const job = (work: string): DumpJob => ({
      dump,
      work: join(folder, work),
      choice: { languages: ['ar', 'en'], classes: withWorldClasses(new Map()), least: 3 },
      choices: 'test',
      every: 3,
    })
    const whole = await readDump(job('whole'))
    let saved = 0
    const stop = () => {
      if (++saved === 2) throw new Error('the power went')
    }
    await expect(readDump({ ...job('parts'), onProgress: stop })).rejects.toThrow('the power went')
    const parts = await readDump(job('parts'))
    expect(readFileSync(parts.file, 'utf8')).toBe(readFileSync(whole.file, 'utf8'))
    expect([parts.tally, parts.day]).toEqual([whole.tally, whole.day])
  })

  it('reads a packed dump once, whatever is made of it afterwards', async () => {
    const site = join(folder, 'again')
    const packed = join(folder, 'dump.json.gz')
    writeFileSync(packed, gzipSync(items.join('\n')))
    await run(packed, '-o', site, '--key', key, '--languages', 'ar,en')
    const before = readFileSync(join(site, 'world-people-ar-en-2026.11.5.pack'))
    const kept = readFileSync(`${site}.work/kept.jsonl`)
    await run(packed, '-o', site, '--key', key, '--languages', 'ar,en')
    expect(readFileSync(join(site, 'world-people-ar-en-2026.11.5.pack')).equals(before)).toBe(true)
    expect(readFileSync(`${site}.work/kept.jsonl`).equals(kept)).toBe(true)
  })
})
