/**
 * What comparing titles, outlets and figures of reports asks of all languages at once: a matter is
 * told in several. The one file here that src/reporting may import.
 */
import { citationKinds, type CitationKind } from '../model/kinds.ts'
import { once } from '../text/once.ts'
import { particles as arabicParticles } from './ar/particles.ts'
import { referenceWords as arabicReferences } from './ar/reference-words.ts'
import { referenceWords as englishReferences } from './en/reference-words.ts'
import { referenceWords as frenchReferences } from './fr/reference-words.ts'
import { openMeanings } from './reports/meanings.ts'
import { makeMeanings } from './meanings.made.ts'
import type { ReferenceWords } from './reports/reference-words.ts'
import type { LetterSounds, NumberSizes } from './reports/report-words.ts'
import { looseStemOf, particlesOf, stemOf, wordsInReports } from './stems-in-reports.ts'

export type { ReferenceWords } from './reports/reference-words.ts'
export type { LetterSounds } from './reports/report-words.ts'
export { looseStemOf, particlesOf, stemOf, wordsInReports } from './stems-in-reports.ts'

/** Of those languages whose encyclopedias are read. */
export const wordsOfReferences: readonly ReferenceWords[] = [
  englishReferences,
  arabicReferences,
  frenchReferences,
]

/** The members of a part that hold a list of words. */
type List =
  | 'titleStopWords'
  | 'headlineWords'
  | 'outletHeads'
  | 'apartArticles'
  | 'opinionSections'
  | 'titledNouns'

const wordsOf = (list: List): string[] =>
  wordsInReports.flatMap((words) => words[list]?.split(' ') ?? [])

export const getTitleStopWords = once((): ReadonlySet<string> => new Set(wordsOf('titleStopWords')))
export const getHeadlineWords = once((): ReadonlySet<string> => new Set(wordsOf('headlineWords')))

const getKindWords = once((): ReadonlyMap<string, readonly CitationKind[]> => {
  const kinds = new Map<string, CitationKind[]>()
  for (const { kindWords = {} } of wordsInReports)
    for (const kind of citationKinds)
      for (const listed of kindWords[kind]?.split(' ') ?? [])
        for (const word of new Set([listed, stemOf(listed)]))
          kinds.set(word, [...new Set([...(kinds.get(word) ?? []), kind])])
  return kinds
})
const noKinds: readonly CitationKind[] = []

/** The kinds of piece that a folded word of a title or its stem tells: "poll", «الاستطلاع». */
export const kindsToldBy = (word: string): readonly CitationKind[] =>
  getKindWords().get(word) ?? getKindWords().get(stemOf(word)) ?? noKinds

const getOpinionSections = once((): ReadonlySet<string> => new Set(wordsOf('opinionSections')))

/** Whether a site files opinions under a folded part of an address. */
export const isOpinionSection = (part: string): boolean => getOpinionSections().has(part)

/** What an outlet is, before its folded name. */
export const outletHead = new RegExp(`^(?:${wordsOf('outletHeads').join('|')}) `)

/** A name, not folded, without one particle before it. */
export const withoutOneParticle = (name: string): string => arabicParticles.withoutOne(name)

const nameArticle = new RegExp(
  `^(?:${wordsInReports.flatMap((words) => words.nameArticle ?? []).join('|')})`,
)
/** A folded name without the article that names go without. */
export const withoutNameArticle = (folded: string): string => folded.replace(nameArticle, '')

const articleInHost = new RegExp(
  `^(?:${wordsInReports.flatMap((words) => words.nameArticle?.trim() ?? []).join('|')})`,
)
/** The labels of a host, written as one word, without such an article: "theguardian". */
export const withoutArticleInHost = (labels: string): string => labels.replace(articleInHost, '')

const apartArticle = new RegExp(`^(?:${wordsOf('apartArticles').join('|')})$`)
/** A folded word without its article, '' for a word that is one. */
export const withoutArticle = (word: string): string =>
  particlesOf(word)?.withoutArticle(word) ?? word.replace(apartArticle, '')

export const numberSizes: readonly NumberSizes[] = wordsInReports.flatMap(
  ({ sizes }) => sizes ?? [],
)
export const letterSounds: readonly LetterSounds[] = wordsInReports.flatMap(
  ({ sounds }) => sounds ?? [],
)

/**
 * What tells that "the newspaper" means another piece than the one before, over the folded words of
 * a reference in square brackets, with those around it.
 */
export const anotherPiece = new RegExp(
  wordsInReports.flatMap((words) => words.anotherPiece ?? []).join('|'),
)

/** What tells, in a folded title, that somebody answers a piece: "denies the report". */
export const answering = new RegExp(
  wordsInReports.flatMap((words) => words.answering ?? []).join('|'),
)

/** The verbs of answering, in a folded sentence: "denied the bribes". */
export const answerVerbs = new RegExp(
  wordsInReports.flatMap((words) => words.answerVerbs ?? []).join('|'),
)

/** What tells, in a folded title, that something came of a piece: "after an investigation". */
export const followingPiece = new RegExp(
  wordsInReports.flatMap((words) => words.following ?? []).join('|'),
)

/** What tells that the quotation behind it is a title, at the end of the words before it. */
export const titleBringers = new RegExp(
  `(?:${wordsInReports.flatMap((words) => words.titleBringers ?? []).join('|')})\\s*$`,
  'i',
)

/** A piece that a title in capitals may follow: "the essay, “…”". */
export const titledNoun = new RegExp(`\\b(?:${wordsOf('titledNouns').join('|')}),?\\s*$`, 'i')

/** What the address or title of a feed of comments holds. */
export const commentFeed = new RegExp(
  wordsInReports.flatMap((words) => words.commentFeed ?? []).join('|'),
  'i',
)

const getMeanings = once(() => openMeanings(makeMeanings(), looseStemOf))

/** The numbers of the meanings of a word of news, in whichever language; none of an unknown one. */
export const meaningsOf = (stem: string): readonly number[] => getMeanings().of(stem)

/** The stems of all languages that have a meaning. */
export const wordsOfMeaning = (meaning: number): readonly string[] => getMeanings().words(meaning)

/** The number of a meaning by its name; -1 for an unknown one. */
export const meaningNamed = (name: string): number => getMeanings().named(name)
