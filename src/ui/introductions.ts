/** How an article introduces a person, held against what the packs say of him or her. */
import type { Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { EntityRecord } from '../model/knowledge.ts'
import type { Span } from '../model/text.ts'
import { nameCountryInFull } from './country-names.ts'
import { splitFacts } from './lookups.ts'
import {
  attachedArticle,
  bareHonorific,
  deedBegins,
  endings,
  heldSince,
  leaders,
  leadingOffices,
  leadingPronoun,
  sameOffices,
  slightWords,
  swallowedLetter,
  toParticle,
  turningWords,
  withoutAlif,
} from './strings/office-words.ts'

/**
 * How the article introduces a name, as the words stand by themselves; null where it does not, as by
 * "Mr" alone.
 */
export function getIntroduction({ document }: Apparatus, entity: Entity | null): Span | null {
  if (!entity?.introduction) return null
  const { start, end } = entity.introduction
  if (bareHonorific.test(document.text.slice(start, end))) return null
  const lead = leadingPronoun.exec(document.text.slice(start, end))?.[0].length ?? 0
  return { start: start + lead, end }
}

/**
 * The words of an introduction by themselves: «الرئيس» of «للرئيس», where the particle has swallowed
 * a letter of the article.
 */
export function quoteIntroduction(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  const isSwallowed = toParticle.test(text.slice(Math.max(0, start - 3), start))
  return isSwallowed && withoutAlif.test(words) ? swallowedLetter + words : words
}

/** Whether the article introduces somebody by a deed and no role: "who shot the film". */
export const isIntroducedByDeed = ({ document }: Apparatus, { introduction }: Entity): boolean =>
  introduction !== null && deedBegins.test(quoteIntroduction(document.text, introduction))

/** One form of a text's letters: without case, marks and the two ways to write an ending. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(...endings)

const turning = new Set(plain(turningWords).split(' '))
const slight = new Set(plain(slightWords).split(' '))

const leading = new Set(plain(leaders).split(' '))
const offices = new Set(plain(leadingOffices).split(' '))

const withOneName = (plainText: string): string =>
  sameOffices.reduce((text, [written, read]) => text.replace(written, read), plainText.trim())

/** The telling words of a text, in one form. */
const wordsOf = (text: string): string[] =>
  (withOneName(plain(text.replace(/[’']s\b/g, ''))).match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .map((word) => word.replace(attachedArticle, ''))
    .filter((word) => !slight.has(word))

/** UTF-16 units of a description that are read: no office needs more, and a pack may write without end. */
const longestOffice = 1000

/** The words of an office as a record describes it: without its days and its country. */
function wordsOfOffice(described: string, { country }: EntityRecord, lang: string): string[] {
  const words = wordsOf(described.slice(0, longestOffice).replace(heldSince, ''))
  const name = country && nameCountryInFull(country, lang)
  const ofCountry = new Set(name ? wordsOf(name) : [])
  const rest = words.filter((word) => !ofCountry.has(word))
  return rest.length > 0 ? rest : words
}

/** Whether two descriptions say the same office: one may say more of it, but nothing that turns it. */
function sayTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)]
  const beyond = (from: Set<string>, known: Set<string>) =>
    [...from].filter((word) => !known.has(word))
  const [more, less] = [beyond(a, b), beyond(b, a)]
  return (
    (more.length === 0 || less.length === 0) &&
    ![...more, ...less].some((word) => turning.has(word))
  )
}

/** As many letters of a country's name its people's begins with: "Russia", "Russian". */
const sharedLetters = 4

/** "The leader", "the Russian leader" of whoever the record says leads the state: no other office. */
function isCalledLeader(
  introduced: readonly string[],
  described: readonly string[],
  { country }: EntityRecord,
  lang: string,
): boolean {
  const others = introduced.filter((word) => !leading.has(word))
  if (others.length === introduced.length) return false
  const name = country ? wordsOf(nameCountryInFull(country, lang) ?? '') : []
  const isOfCountry = (word: string) =>
    name.some((own) => word.startsWith(own.slice(0, sharedLetters)))
  return (
    others.every(isOfCountry) &&
    described.some((word) => offices.has(word)) &&
    !described.some((word) => turning.has(word))
  )
}

/** The day of a record: of the fact that says its description, else of its newest fact. */
export function getRecordDate(record: EntityRecord, lang: string): string | null {
  const { described, facts } = splitFacts(record, lang)
  return (described ?? facts[0])?.date ?? null
}

/**
 * Whether the article introduces a person otherwise than the record describes him or her. Only texts
 * of one language are held against each other.
 */
export function isIntroducedOtherwise(
  apparatus: Apparatus,
  entity: Entity,
  record: EntityRecord,
): boolean {
  const { document } = apparatus
  const introduction = getIntroduction(apparatus, entity)
  const described = record.descriptions[document.lang]
  if (entity.type !== 'PER' || !introduction || !described) return false
  const introduced = wordsOf(quoteIntroduction(document.text, introduction))
  const office = wordsOfOffice(described, record, document.lang)
  return (
    !sayTheSame(introduced, wordsOf(described)) &&
    !isCalledLeader(introduced, office, record, document.lang) &&
    !sayTheSame(introduced, office)
  )
}
