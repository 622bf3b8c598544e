/** Wikidata: what it says of an item. CC0. https://www.wikidata.org/w/api.php?action=help */
import {
  getFields,
  getList,
  getNumber,
  getRecords,
  getText,
  getUrl,
  readObject,
  type Fields,
} from './json-fields.ts'
import { agent, day, json, UnreadableAnswer, type Provider } from './provider.ts'
import { toAddress } from './to-address.ts'

export const wikidataHost = 'www.wikidata.org'

export interface WikidataItem {
  qid: string
  /** by language */
  aliases: Record<string, string[]>
  /** ISO day, month or year; null where none is stated, or several are */
  born: string | null
  died: string | null
  founded: string | null
  site: string | null
}

const ask = {
  source: 'wikidata',
  purpose: 'background-note',
  accept: json,
  headers: { 'api-user-agent': agent },
  maxBytes: 2_000_000,
  timeout: 8000,
} as const

function readAnswer(body: Uint8Array): Fields {
  const answer = readObject(body)
  const error = getFields(answer, 'error')
  if (error) throw new UnreadableAnswer(getText(error, 'info') ?? 'error')
  return answer
}

export const wikidataItem: Provider<{ qid: string; langs: string[] }, WikidataItem | null> = {
  source: 'wikidata',
  keepFor: 30 * day,
  request({ qid, langs }) {
    if (!/^Q[1-9]\d*$/.test(qid)) return null
    return {
      ...ask,
      url: toAddress(`https://${wikidataHost}/w/api.php`, {
        format: 'json',
        action: 'wbgetentities',
        ids: qid,
        languages: langs.join('|'),
        props: 'aliases|claims',
      }),
      words: [qid],
    }
  },
  parse({ body }, { qid, langs }) {
    const item = getFields(readAnswer(body), 'entities', qid)
    if (!item || 'missing' in item) return null
    const aliases = Object.fromEntries(
      langs.map((lang) => [
        lang,
        getList(getFields(item, 'aliases'), lang).flatMap((alias) => getText(alias, 'value') ?? []),
      ]),
    )
    const claims = getFields(item, 'claims')
    // properties: date of birth, date of death, inception, official website
    return {
      qid,
      aliases,
      born: dateOf(claims, 'P569'),
      died: dateOf(claims, 'P570'),
      founded: dateOf(claims, 'P571'),
      site: websiteOf(claims),
    }
  },
}

/** The statements that count: the preferred ones, else the normal ones; deprecated ones never. */
function statementsOf(claims: Fields | null, property: string): Fields[] {
  const all = getRecords(claims, property)
  const preferred = all.filter(({ rank }) => rank === 'preferred')
  return (preferred.length > 0 ? preferred : all.filter(({ rank }) => rank === 'normal'))
    .map((claim) => getFields(claim, 'mainsnak', 'datavalue'))
    .filter((value) => value !== null)
}

/**
 * As exact as it is stated: precision 11 is a day, 10 a month, 9 a year; anything vaguer, or dates
 * that disagree, are none.
 */
function dateOf(claims: Fields | null, property: string): string | null {
  const dates = statementsOf(claims, property).map((value) => {
    const time = getFields(value, 'value')
    const parts = /^\+(\d{4}-\d\d-\d\d)T/.exec(getText(time, 'time') ?? '')
    const length = { 9: 4, 10: 7, 11: 10 }[getNumber(time, 'precision')]
    return parts && length ? parts[1]!.slice(0, length) : null
  })
  return new Set(dates).size === 1 ? dates[0]! : null
}

const websiteOf = (claims: Fields | null): string | null =>
  statementsOf(claims, 'P856')
    .map((value) => getUrl(value, 'value'))
    .find((url) => url !== null) ?? null
