import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadMap, parseMap, type RowChoice } from '../../../tools/pack/import/columns.ts'
import { MissingColumn, readCsv } from '../../../tools/pack/import/csv.ts'
import type { Draft, Reading } from '../../../tools/pack/import/draft.ts'
import { importFile } from '../../../tools/pack/import/import-file.ts'
import type { Numbered } from '../../../tools/pack/import/run-import.ts'
import { readSparql, usualColumns } from '../../../tools/pack/import/sparql.ts'
import { splitObjects } from '../../../tools/pack/import/split-objects.ts'
import { BadClass, knownClasses, withClasses } from '../../../tools/pack/import/wikidata-classes.ts'
import { readDumpLine } from '../../../tools/pack/import/wikidata.ts'

const bytes = async function* (text: string, size = 7) {
  const whole = Buffer.from(text)
  for (let i = 0; i < whole.length; i += size) yield whole.subarray(i, i + size)
}
const all = async (units: AsyncIterable<Numbered>) => {
  const found: Reading[] = []
  for await (const { reading } of units) if (reading) found.push(reading)
  return found
}
const readFileOf = (path: string) => readFileSync(path, 'utf8')
const draftOf = (reading: Reading | null): Draft => {
  if (!reading || !('draft' in reading)) throw new Error(JSON.stringify(reading))
  return reading.draft
}
const choiceOf = (columns: RowChoice['columns'], more: Partial<RowChoice> = {}): RowChoice => ({
  columns,
  type: null,
  language: 'en',
  classes: knownClasses,
  separator: /\|/,
  ...more,
})

describe('a line of the Wikidata dump', () => {
  const choice = { languages: ['ar', 'en'], types: null, classes: knownClasses }
  const named = (value: string) => ({ language: 'x', value })
  const is = (value: object, rank = 'normal') => ({
    rank,
    mainsnak: { snaktype: 'value', datavalue: { value } },
  })
  const item = (claims: object, more: object = {}) =>
    JSON.stringify({
      type: 'item',
      id: 'Q990001',
      labels: { en: named('Rivers Board'), ar: named('هيئة الأنهار'), fr: named('Conseil') },
      aliases: { en: [named('RB')] },
      descriptions: { en: named('public body') },
      claims,
      ...more,
    }) + ','
  it('gives names, class, country, website', () => {
    const draft = draftOf(
      readDumpLine(
        item(
          {
            P31: [is({ id: 'Q990002' }), is({ id: 'Q43229' })],
            P17: [is({ id: 'Q79' })],
            P856: [is('https://www.rivers.org/' as never), is('https://host.org/rivers' as never)],
          },
          { sitelinks: { enwiki: {}, arwiki: {}, commonswiki: {} } },
        ),
        choice,
      ),
    )
    expect(draft).toMatchObject({
      id: 'Q990001',
      qid: 'Q990001',
      type: 'ORG',
      kind: 'body',
      labels: { ar: 'هيئة الأنهار', en: 'Rivers Board' },
      aliases: { ar: [], en: ['RB'] },
      descriptions: { en: 'public body' },
      country: 'EG',
      domains: ['rivers.org'],
      fame: { languages: 2 },
    })
    expect(draft.labels).not.toHaveProperty('fr')
  })
  it('is of the country that its source prefers', () => {
    const claims = {
      P31: [is({ id: 'Q515' })],
      P17: [is({ id: 'Q142' }), is({ id: 'Q183' }, 'preferred')],
      P1082: [is({ amount: '+900' }), is({ amount: '+48000' }, 'preferred')],
    }
    const { country, fame } = draftOf(readDumpLine(item(claims), choice))
    expect([country, fame.population]).toEqual(['DE', 48_000])
  })
  it('may give a class by number alone, as old dumps do', () =>
    expect(
      draftOf(
        readDumpLine(
          item({ P31: [is({ 'numeric-id': 5 })] }, { sitelinks: { enwiki: { title: 'x' } } }),
          choice,
        ),
      ).type,
    ).toBe('PER'))
  it('is left out for a person whom no Wikipedia has an article on', () =>
    expect(readDumpLine(item({ P31: [is({ id: 'Q5' })] }, { sitelinks: {} }), choice)).toEqual({
      reason: 'a person without an article in any Wikipedia',
      fault: 'left-out',
    }))
  it('is left out without a known class, name, or wanted type; a deprecated class is none', () => {
    const reasons = [
      readDumpLine(item({}), choice),
      readDumpLine(item([] as object), choice),
      readDumpLine(item({ P31: [is({ id: 'Q5' }, 'deprecated')] }), choice),
      readDumpLine(item({ P31: [is({ id: 'Q5' })] }), { ...choice, types: new Set(['ORG']) }),
      readDumpLine(item({ P31: [is({ id: 'Q5' })] }, { labels: [] }), choice),
      readDumpLine('{"type":"property","id":"P31"}', choice),
    ].map((reading) => (reading && 'reason' in reading ? reading.reason : reading))
    expect(reasons).toEqual([
      'no known class',
      'no known class',
      'no known class',
      'another type',
      'no name in these languages',
      'no item',
    ])
  })
  it('is nothing for brackets, malformed for what is cut', () => {
    expect([
      readDumpLine('[', choice),
      readDumpLine(']', choice),
      readDumpLine(' ', choice),
    ]).toEqual([null, null, null])
    for (const text of [item({}).slice(0, 60), '7,', '{}'])
      expect(readDumpLine(text, choice)).toMatchObject({ fault: 'malformed' })
  })
  it('knows the classes that the maker adds', () => {
    const classes = withClasses(['Q990002=ORG:river-board', 'Q5 = person'])
    expect(
      draftOf(readDumpLine(item({ P31: [is({ id: 'Q990002' })] }), { ...choice, classes })),
    ).toMatchObject({ type: 'ORG', kind: 'river-board' })
    for (const wrong of ['990002=ORG', 'Q1=THING', 'Q1', 'Q1=ORG:River'])
      expect(() => withClasses([wrong])).toThrow(BadClass)
  })
})

describe('SPARQL results', () => {
  const uri = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` })
  const text = (value: string, language?: string) => ({
    type: 'literal',
    value,
    ...(language && { 'xml:lang': language }),
  })
  const resultsOf = (bindings: object[]) =>
    JSON.stringify(
      { head: { vars: ['item', 'bindings'] }, results: { distinct: false, bindings } },
      null,
      1,
    )
  it('put together the rows of one thing, each name in its own language', async () => {
    const rows = [
      {
        item: uri('Q990001'),
        itemLabel: text('Rivers "Board" }', 'en'),
        class: uri('Q43229'),
        itemAltLabel: text('RB, Board of Rivers', 'en'),
      },
      { item: uri('Q990003'), itemLabel: text('Northquay', 'en') },
      {
        item: uri('Q990001'),
        itemLabel: text('هيئة الأنهار', 'ar'),
        class: uri('Q43229'),
        itemDescription: text('هيئة', 'ar'),
      },
      { item: { type: 'bnode', value: 't1' }, itemLabel: text('nobody', 'en') },
    ]
    const readings = await all(
      readSparql(bytes(resultsOf(rows)), choiceOf(usualColumns, { separator: /,/ })),
    )
    expect(readings).toHaveLength(3)
    expect(readings[0]).toMatchObject({ fault: 'malformed' })
    expect(draftOf(readings[1]!)).toMatchObject({
      id: 'Q990001',
      qid: 'Q990001',
      type: 'ORG',
      labels: { en: 'Rivers "Board" }', ar: 'هيئة الأنهار' },
      aliases: { en: ['RB', 'Board of Rivers'] },
      descriptions: { ar: 'هيئة' },
    })
    expect(readings[2]).toMatchObject({ fault: 'left-out' })
    expect(
      draftOf(
        (
          await all(
            readSparql(bytes(resultsOf([rows[1]!])), choiceOf(usualColumns, { type: 'LOC' })),
          )
        )[0]!,
      ).type,
    ).toBe('LOC')
  })
  it('give no name where the service puts the identifier in place of one', async () => {
    const rows = ['Q990004', 'Q990005'].map((qid) => ({
      item: uri(qid),
      itemLabel: text('Q990004', 'en'),
    }))
    const [unnamed, named] = await all(
      readSparql(bytes(resultsOf(rows)), choiceOf(usualColumns, { type: 'ORG' })),
    )
    expect(unnamed).toMatchObject({ fault: 'malformed', reason: 'no name' })
    expect(draftOf(named!).labels).toEqual({ en: 'Q990004' })
  })
  it('are split however the text is cut', async () => {
    const rows = [{ a: '}{][\\"' }, { a: { b: ['"bindings": ['] } }, {}]
    const head = { link: ['bindings'], vars: [{ not: 0 }] }
    const written = JSON.stringify({ head, bindings: rows, after: [{ not: 1 }] })
    for (let size = 1; size < 40; size++) {
      const found: unknown[] = []
      for await (const object of splitObjects(bytes(written, size), 'bindings'))
        found.push(JSON.parse(object))
      expect(found, `chunks of ${size}`).toEqual(rows)
    }
  })
})

describe('a table', () => {
  const map = parseMap([
    'name:en=Name,name:ar=الاسم',
    'type=Type,alias:en=Other names,country=Country,population=People',
  ])
  it('gives a draft a row, whatever stands in its cells', async () => {
    const table =
      '\ufeffName,الاسم,Type,Other names,Country,People\n"Rivers, Board",هيئة الأنهار,organisation,RB|Board of Rivers,eg,\n\nNorthquay,,place,,,"400,000"\n,,place,,,\nX,,thing,,,\nShort\n'
    const readings = await all(readCsv(bytes(table), ',', choiceOf(map)))
    expect(draftOf(readings[0]!)).toMatchObject({
      id: 'rivers-board',
      type: 'ORG',
      labels: { en: 'Rivers, Board', ar: 'هيئة الأنهار' },
      aliases: { en: ['RB', 'Board of Rivers'] },
      country: 'EG',
    })
    expect(draftOf(readings[1]!)).toMatchObject({
      id: 'northquay',
      type: 'LOC',
      fame: { population: 400_000 },
    })
    expect(readings.slice(2)).toMatchObject([
      { reason: 'no name' },
      { reason: 'unknown type: thing' },
      { fault: 'left-out' },
    ])
  })
  it('without a column that the map names is refused, and says what there is', async () => {
    await expect(all(readCsv(bytes('Name;Kind\nA;B\n'), ';', choiceOf(map)))).rejects.toThrow(
      new MissingColumn('no column "الاسم"; there are: Name, Kind'),
    )
  })
  it('wants a map that can be read', () => {
    for (const wrong of ['Name', 'title=Name', 'name:english=Name', 'name='])
      expect(() => parseMap([wrong])).toThrow(BadMap)
  })
})

const samples = new URL('../../../../shared/kb/samples/', import.meta.url).pathname
describe.skipIf(!existsSync(samples))(
  'real samples (not part of the project: skipped where they are absent)',
  () => {
    const choice = { languages: ['en', 'ar', 'fr'], types: null, classes: knownClasses }
    it.each([
      'mock-dump-for-long-testing.json',
      'mock-dump-with-bugs.json',
      'sample-dump-20150815.json.gz',
    ])('%s is read to its end', async (name) => {
      const out = mkdtempSync(join(tmpdir(), 'hashiya-samples-'))
      const tally = await importFile({
        file: `${samples}wikidata-dump/${name}`,
        out,
        languages: ['en'],
        format: { line: (line) => readDumpLine(line, choice), unique: true },
        choices: 0,
      })
      expect(tally.read + 2).toBe(103)
      expect(
        tally.leftOut['no known class']! +
          (tally.leftOut['no item'] ?? 0) +
          (tally.leftOut['no name in these languages'] ?? 0),
      ).toBe(tally.read - tally.malformed)
    })
    it('whole entities keep their names', () => {
      const folder = `${samples}wikidata-wbgetentities/`
      const found: string[] = []
      for (const name of readdirSync(folder)) {
        // as lines of a dump; some files hold one entity alone
        const answer = JSON.parse(readFileOf(folder + name)) as {
          entities?: Record<string, object>
        }
        for (const entity of Object.values(answer.entities ?? { answer })) {
          const reading = readDumpLine(JSON.stringify(entity), choice)
          if (reading && 'draft' in reading)
            found.push(
              `${reading.draft.type} ${reading.draft.labels.en} ${reading.draft.country ?? ''}`.trim(),
            )
        }
      }
      expect(found).toEqual(
        expect.arrayContaining([
          'PER Douglas Adams GB',
          'PER Oliver Kahn DE',
          'LOC Karlsruhe DE',
          'LOC Bielefeld DE',
        ]),
      )
    })
    it('query results are read, whatever their variables', async () => {
      const folder = `${samples}wikidata-sparql/`
      const read = async (name: string, columns: RowChoice['columns']) =>
        all(
          readSparql(
            bytes(readFileOf(folder + name), 4096),
            choiceOf(columns, { type: 'PER', separator: /,/ }),
          ),
        )
      const labelled = await read('results_with_labels_descriptions_and_aliases.json', usualColumns)
      expect(labelled.map(draftOf).map(({ labels }) => labels.en)).toContain('Søren Kierkegaard')
      expect(
        (
          await read('multi_vars_sparql_results.json', parseMap(['id=entity,name=entityLabel']))
        ).map((reading) => 'draft' in reading),
      ).toContain(true)
      for (const name of readdirSync(folder))
        expect((await read(name, usualColumns)).length, name).toBeGreaterThanOrEqual(0)
    })
  },
)
