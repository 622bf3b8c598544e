/**
 * The evidence that a citation means a report: features that `piece-choice.ts` weighs, and reasons
 * for the reader.
 */
import type { Reason } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { isAnswer } from './answers.ts'
import { dayFeatures, daysOf, readDay } from './day-evidence.ts'
import type { Issuer } from './issuers.ts'
import { hasNamesakes, matchIssuer, type Published } from './outlet-match.ts'
import { countIn, isNamedIn } from './title-words.ts'
import type { Context } from './citation-context.ts'
import type { Question } from './question.ts'
import { isOtherKind, readKindOfTitle } from './kind-evidence.ts'
import { isQuoted, isTitledOtherwise } from './quoted-titles.ts'
import { isOthersInterview } from './others-interview.ts'
import { findReasons } from './reasons.ts'
import type { Overlap } from '../index/overlap.ts'

/** A report that may be the piece that a citation means. */
export interface Candidate {
  question: Question
  number: number
  context: Context
}

interface Case extends Candidate {
  overlap: Overlap
}

export interface Evidence {
  number: number
  features: number[]
  /** id of the entity that speaks in the text and stands in the report */
  speaker: string | null
  why: Reason[]
}

/** In the order of `features`. Each feature is between 0 and 1. */
export const featureNames = [
  'outlet',
  'guessed outlet',
  'no outlet named',
  'further publishers',
  ...dayFeatures,
  'names',
  'rarest name',
  'names in the title',
  'share of the names',
  'speaker',
  'words',
  'share of the title',
  'share of the title in the article',
  'share of the title in the heading',
  'own words',
  'quoted title',
  'number',
  'same kind',
  'title names the kind',
  'title names another kind',
  'answers a piece',
  'other script',
  'other language',
  'latest statement',
  'latest of all',
  'meant elsewhere',
] as const

export type Feature = (typeof featureNames)[number]

/** Words of its own by which a piece without a publisher is known: "the Beige Book". */
const leastOwnWords = 2
/** So many words of the title somewhere in the article make it worth comparing. */
const leastArticleWords = 3

/**
 * Null when something rules the report out: another kind, another outlet, another time, nothing in
 * common, another's interview. `overlapOf` is asked last: two of three are ruled out without it.
 */
export function readEvidence(
  candidate: Candidate,
  overlapOf: (number: number) => Overlap,
): Evidence | null {
  const { question, number, context } = candidate
  const { citation, issuers, publishers, ownWords, titles } = question
  const { index, anchor, knowledge } = context
  const report = index.getReport(number)
  const isTitled = titles.around.size > 0 && isQuoted(context.partsOfTitle(number), titles)
  if (!isTitled && isOtherKind(citation, report, issuers)) return null
  if (!isTitled && isTitledOtherwise(context.titleOf(number), report.title, titles)) return null
  const imprint = index.getImprint(number)
  const published = { report, imprint, hasNamesakes: hasNamesakes(imprint, index) }
  const { issuer, match } = findIssuer(issuers, published, knowledge)
  if (issuers.length > 0 && match === 0) return null
  const day = readDay(citation, daysOf(number, index), anchor)
  if (day === null) return null
  const overlap = overlapOf(number)
  const given: Case = { question, number, overlap, context }
  // the publisher's own name says nothing of the matter, unless it is the speaker
  const names = overlap.names.filter(
    ({ id }) => citation.kind === 'statement' || id === null || !publishers.has(id),
  )
  const own = countIn(ownWords, context.titleOf(number).words)
  const here = findNamesHere(names, given)
  if (!isTitled && !hasEnough(given, names, own)) return null
  const isOthers = here.speaker === null && !isTitled
  if (isOthers && isOthersInterview(question, overlap, report.title, context)) return null
  const features = [
    ...readIssuer(issuer, match, issuers.length),
    furtherPublishers(issuers, published, knowledge),
    ...day,
    ...readNames(names, here, given),
    ...readTitleEvidence(given, own),
    isTitled ? 1 : 0,
    overlap.numbers.length > 0 ? 1 : 0,
    report.kind === citation.kind ? 1 : 0,
    ...readKindOfTitle(citation.kind, context.titleOf(number), imprint.address),
    !question.mayMeanAnswer && isAnswer(report.title, citation.kind) ? 1 : 0,
    ...readLanguage(report, context),
    0,
    0,
    0,
  ]
  const why = findReasons(citation, overlap, report, issuer)
  return { number, features, speaker: here.speaker, why }
}

/** Whether anything but publisher and day speaks for a report. */
function hasEnough(
  { question: { citation, issuers, here }, number, overlap, context }: Case,
  names: Overlap['names'],
  own: number,
): boolean {
  const isSpeaker = citation.kind === 'statement' && overlap.nameScore > 0
  const isOnMatter =
    sumOf(names) > 0.12 ||
    overlap.words.length > 1 ||
    overlap.numbers.length > 0 ||
    isSpeaker ||
    countIn(context.titleOf(number).words, context.articleWords()) >= leastArticleWords
  if (!isOnMatter || issuers.length > 0) return isOnMatter
  const named = names.filter(({ id }) => id === null || here.has(id)).length
  return named > 2 || own >= leastOwnWords
}

const sumOf = (names: Overlap['names']): number =>
  names.reduce((sum, { weight }) => sum + weight, 0)

/** The ids of those beside the citation whom a report or its title names. */
interface NamesHere {
  titled: string[]
  known: ReadonlySet<string>
  speaker: string | null
}

function findNamesHere(names: Overlap['names'], { question, number, context }: Case): NamesHere {
  const { citation, namesHere } = question
  const { words } = context.titleOf(number)
  const isInTitle = (id: string) => {
    const own = context.wordsOfEntity.get(id) ?? []
    return own.length > 0 && own.every((word) => words.has(word))
  }
  const shared = namesHere.filter((id) => names.some((one) => one.id === id))
  const titled = namesHere.filter((id) => isInTitle(id))
  const known = new Set([...shared, ...titled])
  return { titled, known, speaker: citation.speakers?.find((id) => known.has(id)) ?? null }
}

/** From 'names' to 'speaker'. */
const readNames = (
  names: Overlap['names'],
  { titled, known, speaker }: NamesHere,
  { question: { namesHere } }: Case,
): number[] => [
  1 - Math.exp(-1.2 * sumOf(names)),
  Math.min(1, names[0]?.weight ?? 0),
  1 - Math.exp(-titled.length / 2),
  known.size / (namesHere.length || 1),
  speaker === null ? 0 : 1,
]

/** So many of a piece's own words are as good as all. */
const ownWordsAtMost = 3

/** From 'words' to 'own words'. */
function readTitleEvidence({ question, number, overlap, context }: Case, own: number): number[] {
  const { words } = context.titleOf(number)
  const size = words.size - countIn(question.published, words) || 1
  return [
    1 - Math.exp(-overlap.wordScore / 8),
    Math.min(1, overlap.words.length / size),
    Math.min(1, countIn(words, context.articleWords()) / size),
    Math.min(1, countIn(words, context.headingWords()) / size),
    Math.min(1, own / ownWordsAtMost),
  ]
}

/** Of several publishers, how many beside the first a report is by or names in its title, 0–1. */
function furtherPublishers(
  issuers: readonly Issuer[],
  published: Published,
  knowledge: KnowledgeBase,
): number {
  if (issuers.length < 2) return 0
  const { title } = published.report
  const named = issuers.filter(
    (issuer) =>
      matchIssuer(issuer, published, knowledge) > 0 ||
      issuer.spellings.some((spelling) => isNamedIn(title, spelling)),
  )
  return Math.max(0, named.length - 1) / (issuers.length - 1)
}

/** The issuer that a report fits best, and how well: 0 where it fits none. */
function findIssuer(
  issuers: readonly Issuer[],
  published: Published,
  knowledge: KnowledgeBase,
): { issuer: Issuer | null; match: number } {
  let match = 0
  let issuer: Issuer | null = null
  for (const candidate of issuers) {
    const fit = matchIssuer(candidate, published, knowledge)
    if (fit > match) {
      match = fit
      issuer = candidate
    }
  }
  return { issuer, match }
}

/** From 'outlet' to 'no outlet named'. */
const readIssuer = (issuer: Issuer | null, match: number, count: number): number[] => [
  issuer?.guessed ? 0 : match,
  issuer?.guessed ? match : 0,
  count === 0 ? 1 : 0,
]

/** 'other script', where words can hardly be shared, and 'other language'. */
function readLanguage({ lang: tag, title }: ReportRecord, { lang, isInScript }: Context): number[] {
  // by primary subtag: feeds say "en-gb"
  const isOther = tag !== undefined && tag.toLowerCase().split(/[-_]/)[0] !== lang
  const isScript = isOther && !isInScript(title)
  return [isScript ? 1 : 0, isOther && !isScript ? 1 : 0]
}
