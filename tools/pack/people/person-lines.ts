/** packs/people/people.tsv: one person a line, columns parted by tabs. */
import { joinNames, splitNames } from '../names-column.ts'

/** A time in an office as the table holds it. */
export interface Term {
  /** Key of its title in titles.tsv, with ".XX" where the title has a state. */
  title: string
  country: string
  /** ISO day, month or year; empty where the source has none. */
  start: string
  end: string
  /** The day of the source. */
  asof: string
  /** Which source, by its key in pack.json, with a path after a colon. */
  source: string
}

export interface PersonLine {
  id: string
  kind: string
  name: string
  aliases: string[]
  country: string
  gender: '' | 'm' | 'f'
  born: string
  died: string
  /** 0 to 99: how weighty the offices are; negative for a name that many bear. */
  weight: number
  arabic: string
  /** Arabic spellings put together by machine. */
  composed: string[]
  party: string
  terms: Term[]
}

export function writePerson(person: PersonLine): string {
  const { id, kind, name, aliases, country, gender, born, died } = person
  const { weight, arabic, composed, party, terms } = person
  const held = terms
    .map(({ title, country: of, start, end, asof, source }) =>
      [title, of === country ? '' : of || '-', start, end, asof, source].join(','),
    )
    .join(';')
  return [
    id,
    kind,
    name,
    joinNames(aliases),
    country,
    gender,
    born,
    died,
    String(weight),
    arabic,
    joinNames(composed),
    party,
    held,
  ].join('\t')
}

export function readPerson(line: string): PersonLine {
  const columns = line.split('\t')
  const [id = '', kind = '', name = '', aliases = '', country = '', gender = ''] = columns
  const [born = '', died = '', weight = '', arabic = '', composed = '', party = '', held = ''] =
    columns.slice(6)
  return {
    id,
    kind,
    name,
    aliases: splitNames(aliases),
    country,
    gender: gender as PersonLine['gender'],
    born,
    died,
    weight: Number(weight),
    arabic,
    composed: splitNames(composed),
    party,
    terms: held.split(';').map((term) => {
      const [title = '', of = '', start = '', end = '', asof = '', source = ''] = term.split(',')
      return {
        title,
        country: of === '' ? country : of === '-' ? '' : of,
        start,
        end,
        asof,
        source,
      }
    }),
  }
}
