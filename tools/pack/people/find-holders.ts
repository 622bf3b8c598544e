/** Who holds an office, told of the place that it leads: read from the table of packs/people. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { officeNotes } from '../../../src/languages/office-notes.ts'
import type { Fact, Localised, PackManifest } from '../../../src/model/knowledge.ts'
import { loadLines } from '../load-lines.ts'
import { createSpelling } from './arabic-spellings.ts'
import { readPerson, type PersonLine, type Term } from './person-lines.ts'
import { getTitleWords, type TitleWords } from './title-words.ts'
import { officeKey } from './titles.ts'

/** An office that its source knows as held, of a country or, where `state` is not empty, of a state. */
export interface Holder {
  country: string
  /** the state's code, as "TX" */
  state: string
  title: string
  /** "Emmanuel Macron: President of France from May 2017; as known in February 2026." */
  fact: Fact
}

/** Offices at the head, in the sources of 2026, by the keys of pack.json. */
const heads = /^(?:factbook:|openstates:[a-z]{2}\/executive)/

/**
 * Heads of state and government, by the Factbook, and officers of the states of the United States,
 * by Open States. Of one who holds two offices there are two. `folder`: of packs/people.
 */
export function findHolders(folder: string): Holder[] {
  const tables = readTables(folder)
  return readPeople(folder)
    .filter((line) => line.includes('factbook:') || line.includes('openstates:'))
    .map(readPerson)
    .flatMap((person) =>
      person.terms
        .filter(({ end, source }) => end === '' && heads.test(source))
        .map((term) => toHolder(person, term, tables)),
    )
}

/** One office has one key, under whichever of its titles the table holds it. */
const keyOf = (title: string, country: string): string =>
  `${country} ${officeKey({ title, country })}`

/**
 * Who holds an office by its title and country, as the newest term of the table tells it; null
 * where that has ended. `own`: words of the title for want of which the table would say less.
 */
export function createHeadFinder(
  folder: string,
): (title: string, country: string, own?: Partial<TitleWords>) => Fact | null {
  const tables = readTables(folder)
  const newest = new Map<string, { person: PersonLine; term: Term }>()
  for (const person of readPeople(folder).map(readPerson))
    for (const term of person.terms) {
      const key = keyOf(tables.titles.get(term.title) ?? '', term.country)
      const known = newest.get(key)?.term
      if (!known || term.start > known.start || (term.start === known.start && term.end === ''))
        newest.set(key, { person, term })
    }
  return (title, country, own) => {
    const found = newest.get(keyOf(title, country))
    return found && found.term.end === '' && found.term.start !== ''
      ? toHolder(found.person, found.term, { ...tables, own }).fact
      : null
  }
}

/** Titles of offices of a country that somebody of the table holds. */
export function listOffices(folder: string): { title: string; country: string }[] {
  const { titles } = readTables(folder)
  const offices = new Map<string, { title: string; country: string }>()
  for (const { terms } of readPeople(folder).map(readPerson))
    for (const { title: key, country } of terms) {
      const title = titles.get(key) ?? ''
      offices.set(keyOf(title, country), { title, country })
    }
  return [...offices.values()]
}

const readPeople = (folder: string): string[] => loadLines(join(folder, 'people.tsv'))

function readTables(folder: string): Tables {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const titles = new Map(
    read('titles.tsv')
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  )
  const { sources = {} } = JSON.parse(read('pack.json')) as PackManifest
  return { titles, sources, spell: createSpelling() }
}

interface Tables {
  titles: ReadonlyMap<string, string>
  sources: NonNullable<PackManifest['sources']>
  spell: (person: PersonLine) => string | null
}

function toHolder(
  person: PersonLine,
  term: Term,
  { titles, sources, spell, own }: Tables & { own?: Partial<TitleWords> | undefined },
): Holder {
  const [key = '', state = ''] = term.title.split('.')
  const { country, start, asof, source } = term
  const title = titles.get(key) ?? ''
  const words = { ...getTitleWords(key, title, { country, state }), ...own }
  const names: Localised = { ar: spell(person) ?? person.name, en: person.name, fr: person.name }
  const [list = '', path = ''] = source.split(':')
  const { url = '', name = {} } = sources[list] ?? {}
  const inEach = (tell: (lang: keyof typeof words) => string): Localised =>
    Object.fromEntries(Object.keys(words).map((lang) => [lang, tell(lang as keyof typeof words)]))
  // behind a name and a colon the office's general name stands for either
  const place = person.gender === 'f' ? 1 : 0
  return {
    country,
    state,
    title,
    fact: {
      text: inEach((lang) => {
        const held = officeNotes[lang]!.held(words[lang][place], { ...(start && { start }), asof })
        return `${names[lang]}${lang === 'fr' ? ' :' : ':'} ${held}.`
      }),
      date: asof,
      // to the month, as the text has it: days would make the packs larger
      ...(start && { from: start.slice(0, 'YYYY-MM'.length) }),
      source: {
        url: url.replace('{path}', path === '' ? person.id : path),
        name: inEach((lang) => officeNotes[lang]!.source(name[lang] ?? list, asof)),
      },
      status: 'record',
    },
  }
}
