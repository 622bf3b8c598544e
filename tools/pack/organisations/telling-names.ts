/** Which names of organisations are evidence by themselves, wherever they stand. */
import { isAcronym } from '../../../src/knowledge/gazetteer/case-rules.ts'
import { givenNames } from '../../../src/languages/en/names/people.ts'
import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'

const given: ReadonlySet<string> = new Set(
  givenNames
    .trim()
    .split(/\s+/)
    .map((word) => fold(word)),
)

/**
 * Shops that bear a founder's name (a given name and one word more): in the news it is as likely
 * somebody else's.
 */
const isPersonal = (name: string): boolean => {
  const words = name.split(' ')
  return words.length === 2 && given.has(fold(words[0]!))
}

export const isOneWord = (name: string): boolean => !/[ -]/.test(name)

/**
 * Chains whose one-word names are as often a family's or a place's: only those found all over the
 * world are kept.
 */
const trades: ReadonlySet<string> = new Set(['chain', 'fuel-company'])

const generic: readonly RegExp[] = [
  /^(?:وزارة|الشرطة|بلدية|Ministry|Ministère|Ministerio|Ministero|Department of|State Police|Police Department|City of|County of)(?: |$)/,
  /^(?:The )?(?:Central|National|State|Federal|Military|Army) (?:Bank|Police|Gas|Oil|Post|Railways?)$/,
]

/** Every country has one of this name: "Ministry of Health", "Central Bank". */
export const isGeneric = (name: string): boolean => generic.some((form) => form.test(name))

/**
 * Ordinary words, and names so short that they stand inside others or mean something else
 * everywhere.
 */
export const isUnsafe = (name: string): boolean =>
  isCommonWord(name) || fold(name).length < (isAcronym(name) ? 3 : 4)

/** One word of a longer name ("Karma" for Karma Automotive) is left out, but for acronyms. */
export function withSafeAliases(record: EntityRecord): EntityRecord {
  const isSafe = (name: string) =>
    !isUnsafe(name) &&
    (!isOneWord(name) || isAcronym(name) || isOneWord(record.labels.en!)) &&
    !isGeneric(name)
  return {
    ...record,
    aliases: Object.fromEntries(
      Object.entries(record.aliases).map(([language, names]) => [language, names.filter(isSafe)]),
    ),
  }
}

/** Whether a name tells which organisation is meant. `isEverywhere`: it is found in all countries. */
export const isTelling = (name: string, kind: string, isEverywhere: boolean): boolean =>
  !isUnsafe(name) &&
  !isGeneric(name) &&
  !isPersonal(name) &&
  (isEverywhere || !isOneWord(name) || isAcronym(name) || !trades.has(kind))
