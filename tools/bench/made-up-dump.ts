/**
 * npx tsx tools/bench/made-up-dump.ts --lines 2000000 [--day 2026-11-02] > dump.json
 *
 * Writes a dump in the form of Wikidata's, of invented things: of 100 lines 20 are people, 12 places,
 * 10 bodies, 4 events, 4 works and 2 offices; the others are items that no Wikipedia knows. The same
 * options give the same bytes. A later --day changes one thing in fifty and adds one in two hundred.
 */
import { once } from 'node:events'
import { parseOptions } from '../parse-options.ts'

const { values } = parseOptions(import.meta.filename, {
  lines: { type: 'string', default: '2000000' },
  day: { type: 'string', default: '2026-11-02' },
})
const lines = Number(values.lines)
const isLater = values.day > '2026-11-02'

const english = 'bar,del,fen,gor,hal,kem,lor,mar,nor,pel,quen,ros,sel,tor,wyn,zan'.split(',')
const arabic = 'بار,ديل,فين,غور,هال,كيم,لور,مار,نور,بيل,كوين,روس,سيل,تور,وين,زان'.split(',')

/** A number from 0 to `below` - 1, the same for the same two numbers. */
function draw(seed: number, turn: number, below: number): number {
  let h = Math.imul(seed ^ (turn * 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) % below
}

const word = (seed: number, turn: number, from: readonly string[]): string =>
  [0, 1, 2].map((part) => from[draw(seed, turn * 3 + part, from.length)]!).join('')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const text = (language: string, value: string) => ({ [language]: { language, value } })
const item = (id: string) => ({ value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' })
const time = (day: string) => ({
  value: {
    time: `+${day}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision: 11,
    calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
  },
  type: 'time',
})
const snak = (property: string, datavalue: object) => ({ snaktype: 'value', property, datavalue })
const claim = (property: string, datavalue: object, qualifiers: object = {}) => ({
  mainsnak: snak(property, datavalue),
  type: 'statement',
  qualifiers,
  rank: 'normal',
  references: [{ hash: 'a'.repeat(40), snaks: { P248: [snak('P248', item('Q36578'))] } }],
})
const claims = (...all: [property: string, datavalue: object, qualifiers?: object][]) =>
  Object.fromEntries(all.map(([name, value, more]) => [name, [claim(name, value, more)]]))

const day = (seed: number, turn: number, from: number, years: number): string =>
  `${from + draw(seed, turn, years)}-0${1 + draw(seed, turn + 1, 9)}-1${draw(seed, turn + 2, 10)}`

/** How many Wikipedias: most things have few. */
const editions = (seed: number): number => Math.floor(120 / (1 + draw(seed, 90, 40)))

interface Thing {
  en: string
  ar: string
  claims: object
  editions: number
  described: string
}

const officeOf = (seed: number): string => `Q${1000 + draw(seed, 40, 400) * 100 + 50}`

function person(seed: number): Thing {
  const start = day(seed, 41, 1990, 30)
  const isOver = draw(seed, 42, 2) === 0 || (isLater && draw(seed, 43, 50) === 0)
  return {
    en: `${capital(word(seed, 1, english))} ${capital(word(seed, 2, english))}`,
    ar: `${word(seed, 1, arabic)} ${word(seed, 2, arabic)}`,
    editions: editions(seed),
    described: 'politician',
    claims: claims(
      ['P31', item('Q5')],
      ['P21', item(draw(seed, 44, 2) === 0 ? 'Q6581097' : 'Q6581072')],
      ['P27', item('Q79')],
      ['P106', item('Q82955')],
      ['P569', time(day(seed, 45, 1930, 60))],
      [
        'P39',
        item(officeOf(seed)),
        {
          P580: [snak('P580', time(start))],
          ...(isOver && { P582: [snak('P582', time(`2024-03-1${draw(seed, 46, 10)}`))] }),
        },
      ],
    ),
  }
}

function thing(seed: number, [kind, classes, more]: readonly [string, string, object]): Thing {
  return {
    en: `${capital(word(seed, 1, english))} ${capital(word(seed, 2, english))} ${kind}`,
    ar: `${word(seed, 1, arabic)} ${word(seed, 2, arabic)}`,
    editions: editions(seed),
    described: kind.toLowerCase(),
    claims: { ...claims(['P31', item(classes)], ['P17', item('Q79')]), ...more },
  }
}

function office(seed: number): Thing {
  return {
    en: `minister of ${word(seed, 1, english)}`,
    ar: `وزير ${word(seed, 1, arabic)}`,
    editions: 4,
    described: 'office',
    claims: claims(['P31', item('Q4164871')], ['P279', item('Q83307')], ['P17', item('Q79')]),
  }
}

function thingAt(number: number): Thing {
  const place = number % 100
  if (place === 50 || place === 51) return office(number)
  if (place < 20) return person(number)
  const date = time(day(number, 47, 1900, 120))
  if (place < 32) {
    const inhabitants = { value: { amount: `+${1000 + draw(number, 48, 900_000)}`, unit: '1' } }
    return thing(number, [
      'Town',
      'Q3957',
      claims(['P1082', inhabitants, { P585: [snak('P585', time('2020-01-01'))] }]),
    ])
  }
  if (place < 42) return thing(number, ['Company', 'Q783794', claims(['P571', date])])
  if (place < 46) return thing(number, ['War', 'Q198', claims(['P580', date])])
  if (place < 50) return thing(number, ['Treaty', 'Q131569', claims(['P577', date])])
  return { ...thing(number, ['paper', 'Q13442814', claims(['P577', date])]), editions: 0 }
}

function lineOf(number: number): string {
  const { en, ar, claims: told, editions: count, described } = thingAt(number)
  const sitelinks = Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const site = `${english[i % 16]!.slice(0, 2)}${String.fromCharCode(97 + Math.floor(i / 16))}wiki`
      return [site, { site, title: en, badges: [] }]
    }),
  )
  return JSON.stringify({
    type: 'item',
    id: `Q${number + 1000}`,
    labels: { ...text('en', en), ...text('fr', en), ...text('ar', ar), ...text('de', en) },
    descriptions: { ...text('en', described), ...text('de', described) },
    aliases: { en: [{ language: 'en', value: `${en} of the north` }] },
    claims: told,
    sitelinks,
    lastrevid: number,
    modified: `${values.day}T00:00:00Z`,
  })
}

/** Lines that are written at once. */
const stretch = 500

const isThere = (number: number): boolean => isLater || draw(number, 91, 200) !== 0

process.stdout.write('[\n')
for (let from = 0; from < lines; from += stretch) {
  const until = Math.min(lines, from + stretch)
  let part = ''
  for (let number = from; number < until; number++)
    if (isThere(number)) part += `${lineOf(number)},\n`
  if (!process.stdout.write(part)) await once(process.stdout, 'drain')
}
process.stdout.write(']\n')
