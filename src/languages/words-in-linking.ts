/**
 * What finding the record of a name asks of all languages at once. With words-in-packs.ts one of
 * the two files here that src/knowledge may import.
 */
import { beginsInArabic } from '../text/scripts.ts'
import { linkingWords as arabic } from './ar/linking.ts'
import { particles } from './ar/particles.ts'
import { abbreviations as inEnglish } from './en/abbreviations.ts'
import { linkingWords as english } from './en/linking.ts'
import { abbreviations as inSpanish } from './es/abbreviations.ts'
import { linkingWords as spanish } from './es/linking.ts'
import { abbreviations as inFrench } from './fr/abbreviations.ts'
import { linkingWords as french } from './fr/linking.ts'
import type { LinkingWords } from './linking/linking-words.ts'
import type { Particles } from './particles.ts'

export type { OtherNames } from './linking/other-names.ts'
export type { NamedCountry, NationalName, SharedNoun } from './linking/linking-words.ts'
export type { SortName } from './linking/sort-words.ts'

export const wordsInLinking: readonly LinkingWords[] = [english, arabic, french, spanish]

const byCode: Readonly<Record<string, LinkingWords>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
}

/** Those of a text's own language alone; null where it has none. */
export const getOwnLinkingWords = (lang: string): LinkingWords | null => byCode[lang] ?? null

/** A language's own part; that of English where it has none, as most names of packs are English. */
export const getLinkingPart = <Part extends 'otherNames' | 'splitNationality' | 'joinNationality'>(
  lang: string,
  part: Part,
): NonNullable<LinkingWords[Part]> => (byCode[lang]?.[part] ?? english[part])!

/** The members of a part that hold a list of words, or one pattern. */
type Text = {
  [Key in keyof LinkingWords]-?: string extends NonNullable<LinkingWords[Key]> ? Key : never
}[keyof LinkingWords]

/** The words that all languages list for a part. */
export const wordsFor = (part: Text): ReadonlySet<string> =>
  new Set(wordsInLinking.flatMap((words) => words[part]?.split(' ') ?? []))

/** What all languages have for a part, as alternatives of one regular expression. */
export const patternOf = (part: Text): string =>
  wordsInLinking.flatMap((words) => words[part] ?? []).join('|')

/** What every language has for a part. */
export const partsOf = <Part extends keyof LinkingWords>(
  part: Part,
): readonly NonNullable<LinkingWords[Part]>[] =>
  wordsInLinking.flatMap((words) => (words[part] ?? []) as NonNullable<LinkingWords[Part]>[])

/** Folded words of the languages with capitals whose full stop ends no sentence: "gen", "st". */
export const abbreviations: ReadonlySet<string> = new Set([...inEnglish, ...inSpanish, ...inFrench])

const article = new RegExp(`^(?:${patternOf('nameArticle')})`)
const articleInAnyCase = new RegExp(article.source, 'i')

/** A folded name without the article before it. */
export const withoutArticle = (folded: string): string => folded.replace(article, '')

const articles = new Set(partsOf('nameArticle').map((word) => word.trim()))
/** Whether a folded word is an article that stands before names. */
export const isNameArticle = (folded: string | undefined): boolean =>
  folded !== undefined && articles.has(folded)

const articleOfAnyWord = new RegExp(`(^| )(?:${patternOf('nameArticle')})`, 'g')
/** A folded name without articles before any of its words. */
export const withoutArticles = (folded: string): string => folded.replace(articleOfAnyWord, '$1')

/** The same of a name as it is written. */
export const withoutWrittenArticle = (name: string): string => name.replace(articleInAnyCase, '')

const possessives = partsOf('possessive')
/** A name without the ending of an owner: "America's" is no "Americas". */
export const withoutPossessive = (name: string): string =>
  possessives.reduce((bare, ending) => bare.replace(ending, ''), name)

const ownersLetters = partsOf('ownersLetter')
const ownersUnits = ownersLetters
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .map((letter) => letter.charCodeAt(0))

const ownersEnding = new RegExp(`['’](?:${patternOf('ownersLetter')})?$`)
/** Whether a word ends as an owner's does, of one or of several: "Israel's", "states'". */
export const endsAsOwner = (word: string): boolean => ownersEnding.test(word)

/** Whether a folded word is the rest of an owner's name behind its apostrophe. */
export const isOwnersLetter = (folded: string): boolean => ownersLetters.includes(folded)

/** Whether a UTF-16 unit is the letter behind the apostrophe of an owner: "the UN's". */
export const isOwnersUnit = (unit: number): boolean => ownersUnits.includes(unit)

/** The particles of a word, by its script; null where a script writes none onto words. */
export const particlesOf = (word: string): Particles | null =>
  beginsInArabic(word) ? particles : null

/**
 * A word and what it may be without particles: enough to tell that a text speaks of something, not
 * to read it.
 */
export const looseFormsOf = (folded: string): string[] =>
  particlesOf(folded)?.looseForms(folded) ?? [folded]
