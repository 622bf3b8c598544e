import type { EntityRecord, Fact } from '../../../src/model/knowledge.ts'
import type { FactbookCountry } from './factbook.ts'
import { toFact } from './factbook-source.ts'
import type { Nation } from './load-nations.ts'
import { describeOffice, getOffice } from './offices.ts'

/**
 * By country code and the Factbook's own spelling: English spellings, Arabic ones, "f" for a woman.
 */
export type HolderNames = Record<string, Record<string, string>>

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const arabicMonths = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const PRIOR = 0.85

/** A name in names.json that the Factbook does not have, or has without an office that we know. */
export class UnknownHolder extends Error {
  override name = 'UnknownHolder'
}

/**
 * Heads of state and government and their deputies, as the Factbook lists them, each with the day
 * they took office where it tells. Throws UnknownHolder.
 */
export function makeOfficeHolders(
  countries: readonly FactbookCountry[],
  names: HolderNames,
  nations: ReadonlyMap<string, Nation>,
): EntityRecord[] {
  return Object.entries(names).flatMap(([code, holders]) => {
    const country = countries.find((one) => one.code === code)
    const nation = nations.get(code)
    if (!country || !nation) throw new UnknownHolder(code)
    return Object.entries(holders).map(([name, spellings], index) =>
      toHolder(
        { name, spellings, id: `holder-${code.toLowerCase()}-${index + 1}` },
        country,
        nation,
      ),
    )
  })
}

function toHolder(
  { name, spellings, id }: { name: string; spellings: string; id: string },
  { code, chiefOfState, headOfGovernment }: FactbookCountry,
  nation: Nation,
): EntityRecord {
  const text = `${chiefOfState}; ${headOfGovernment}`
  const at = text.indexOf(name)
  const office = at < 0 ? null : getOffice(text.slice(text.lastIndexOf(';', at) + 1, at))
  if (!office) throw new UnknownHolder(`${code}: ${name}`)
  const [english = '', arabic = '', sex] = spellings.split(' | ')
  const isWoman = sex === 'f'
  const [en, ...otherEnglish] = [...new Set(english.split(' / '))]
  const [ar, ...otherArabic] = [...new Set(arabic.split(' / '))]
  const described = describeOffice(office, isWoman, nation.name)
  const fact = findBeginning(text.slice(at + name.length), described)
  return {
    id,
    type: 'PER',
    kind: office.kind,
    labels: { ar: ar!, en: en! },
    aliases: { ar: otherArabic, en: otherEnglish },
    descriptions: { ar: `${described.ar} (2015)`, en: `${described.en} (2015)` },
    country: code,
    prior: PRIOR,
    ...(fact && { facts: [fact] }),
  }
}

/** "(Liberal Party)" before the day */
const party = /^ *\([^\d)]*\)/

/** "(since 8 June 2014)" behind a name; "(both since …)" behind a list of names. */
function findBeginning(after: string, described: { ar?: string; en?: string }): Fact | null {
  const [, between = '', bracket = ''] = /^([^;(]*)\(([^;)]*)/.exec(after.replace(party, '')) ?? []
  if (/[A-Z]{3}/.test(between) && !/^(?:both|all) since/.test(bracket)) return null
  const [, day, month = '', year] =
    /since (?:seizing power on )?(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(bracket) ?? []
  const index = months.indexOf(month)
  if (!year || (day !== undefined && index < 0)) return null
  const date =
    index < 0
      ? year
      : day === undefined
        ? `${year}-${pad(index + 1)}`
        : `${year}-${pad(index + 1)}-${pad(Number(day))}`
  const told = (names: readonly string[]) =>
    [day && Number(day), index >= 0 && names[index], year].filter(Boolean).join(' ')
  const title = described.en!
  return toFact(
    {
      ar: `${described.ar} من ${told(arabicMonths)}، بحسب كتاب حقائق العالم لعام 2015.`,
      en: `${title[0]!.toUpperCase()}${title.slice(1)} from ${told(months)}, according to The World Factbook of 2015.`,
    },
    date,
  )
}

const pad = (number: number): string => String(number).padStart(2, '0')
