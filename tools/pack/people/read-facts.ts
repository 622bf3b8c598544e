/** The open data that the people packs are made from, as it lies in a folder: one fact sheet a line. */
import { join } from 'node:path'
import { readJsonLines } from '../../read-json-lines.ts'

/** A time in an office. Days are ISO and may be a year or a month alone. `asof`: day of the source. */
export interface OfficeFact {
  title: string
  /** The office's Wikidata item. */
  pid?: string
  country?: string
  start?: string
  end?: string
  asof: string
}

export interface PersonFacts {
  /** A Wikidata item, or a key of the source's own. */
  id: string
  kind: string
  labels: { en: string; ar?: string; fr?: string }
  aliases?: { en?: string[]; ar?: string[] }
  country?: string
  gender?: string
  born?: string
  died?: string
  party?: string
  enwiki?: string
  offices: OfficeFact[]
  src: string[]
  /** Where an Arabic label comes from, and whether it may be shipped. */
  ar_from?: string
  ar_free?: boolean
  /** Arabic spellings put together by machine, best first. */
  ar_composed?: string[]
  /** How often the first of them stands in Arabic news. */
  ar_seen?: number
  /** The name is two very common given names. */
  generic?: boolean
}

/** An officer of a state of the United States. */
export interface StateOfficer {
  id: string
  labels: { en: string }
  state: string
  role: string
  district?: string
  place?: string
  start?: string
  party?: string
  gender?: string
  asof: string
  ar_composed?: string[]
  generic?: boolean
}

/** The records of one file of the folder, of type T as its makers describe them. */
export const readFacts = <T>(folder: string, file: string): T[] =>
  readJsonLines<T>(join(folder, `${file}.jsonl.gz`))

/** Sources that state no licence: nothing of theirs is shipped. */
const withoutLicence = /^(?:everypolitician-2015|riksdagen-persons)/

/**
 * What of a person may be shipped: none that only unlicensed sources know, no Arabic label of
 * theirs, and nothing of which it is not known that another source tells it too. Offices that an unlicensed source tells have no item and its day.
 */
export function dropUnlicensed(person: PersonFacts): PersonFacts | null {
  const src = person.src.filter((name) => !withoutLicence.test(name))
  const offices = person.offices.filter(
    ({ title, asof }) =>
      !asof.startsWith('2015-') &&
      !title.startsWith('minister of Sweden: ') &&
      asof !== '2026-03-11',
  )
  if (src.length === 0 || offices.length === 0) return null
  const { ar, ...labels } = person.labels
  const free = person.ar_free === true || person.ar_from === 'ArWikiCats'
  const { party: _, born: __, gender: ___, aliases: ____, ...rest } = person
  return {
    ...(src.length < person.src.length ? rest : person),
    src,
    offices,
    labels: ar !== undefined && free ? { ...labels, ar } : labels,
  }
}
