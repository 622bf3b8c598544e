/** The records of packs/companies, made from its files while compiling. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { officeNotes } from '../../../src/languages/office-notes.ts'
import type { EntityRecord, Fact, Localised } from '../../../src/model/knowledge.ts'
import { loadLines } from '../load-lines.ts'
import { getCountryForms } from '../people/country-forms.ts'
import { inTerritory } from '../places/in-territory.ts'
import { loadPackSource, type PackSource } from '../source.ts'
import { readListed, type ListedLine } from './listed-lines.ts'
import { sectors, whatItIs } from './sectors.ts'

export const listed = 'listed.tsv'
/** The day of the source, and the address of its tables. */
const sourceEdition = { day: '2026-08-16', commit: '268be5d' }

/** Whether a pack's folder holds a table of companies. */
export const isCompaniesFolder = (folder: string): boolean => existsSync(join(folder, listed))

/** The records written by hand, with what the source tells of them, and the source's others. */
export function makeCompanies(folder: string): PackSource {
  const source = loadPackSource(folder)
  const lines = loadLines(join(folder, listed)).map(readListed)
  const told = new Map(lines.map((line) => [line.id, line]))
  const own = source.entities.map(({ place, record }) => {
    const line = told.get(record.id)
    return { place, record: line ? withFact(record, line) : record }
  })
  const known = new Set(own.map(({ record }) => record.id))
  const others = lines.flatMap((line, index) =>
    known.has(line.id)
      ? []
      : [{ place: { file: listed, line: index + 1 }, record: withFact(toRecord(line), line) }],
  )
  return { ...source, entities: [...own, ...others] }
}

function toRecord({ id, english, arabic, country, industry, prior }: ListedLine): EntityRecord {
  const [en = '', ...otherEnglish] = english
  const [ar = en, ...otherArabic] = arabic
  return {
    id,
    type: 'ORG',
    kind: 'company',
    labels: { ar, en },
    aliases: {
      ...(otherArabic.length > 0 && { ar: otherArabic }),
      ...(otherEnglish.length > 0 && { en: otherEnglish }),
    },
    descriptions: inTerritory(whatItIs(industry), country),
    country,
    prior,
  }
}

const withFact = (record: EntityRecord, line: ListedLine): EntityRecord => ({
  ...record,
  facts: [...(record.facts ?? []), toFact(line)],
})

/** «القطاع: الطاقة»: nouns, which agree with nothing. */
const words: Record<string, { sector: string; country: string; parting: string }> = {
  ar: { sector: 'القطاع: ', country: 'البلد: ', parting: '؛ ' },
  en: { sector: 'Sector: ', country: 'country: ', parting: '; ' },
  fr: { sector: 'Secteur : ', country: 'pays : ', parting: ' ; ' },
}
const inFrench = new Intl.DisplayNames('fr', { type: 'region' })

/** What the source says of a company, as known on its day. */
function toFact({ country, sector, symbol, file }: ListedLine): Fact {
  const forms = getCountryForms(country)
  const names: Localised = {
    ar: forms?.c ?? country,
    en: forms?.en ?? country,
    fr: inFrench.of(country) ?? country,
  }
  const { day, commit } = sourceEdition
  const inEach = (tell: (lang: string) => string): Localised =>
    Object.fromEntries(Object.keys(words).map((lang) => [lang, tell(lang)]))
  return {
    text: inEach((lang) => {
      const { parting, ...own } = words[lang]!
      const told = [
        ...(sectors.has(sector) ? [`${own.sector}${sectors.get(sector)![lang]}`] : []),
        `${own.country}${names[lang]}`,
      ].join(parting)
      const opened = `${told[0]!.toUpperCase()}${told.slice(1)}`
      return `${officeNotes[lang]!.held(opened, { asof: day })}.`
    }),
    date: day,
    source: {
      url: `https://github.com/JerBouma/FinanceDatabase/blob/${commit}/database/equities/${file}.csv`,
      name: inEach((lang) => officeNotes[lang]!.source(`FinanceDatabase (${symbol})`, day)),
    },
    status: 'record',
    standing: true,
  }
}
