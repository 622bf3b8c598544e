/**
 * What the whole document shows of a word: its company at every place where it stands. Second
 * mentions live on it.
 */
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

export const Evidence = {
  afterTitle: 1,
  afterGiven: 2,
  afterPlaceHead: 4,
  afterBodyHead: 8,
  besideSpeech: 16,
  afterPlacePreposition: 32,
  capitalInside: 64,
  lowerCase: 128,
  quoted: 256,
  twice: 512,
  often: 1024,
  afterOutletHead: 2048,
  afterProductHead: 4096,
  beforeSurname: 8192,
  afterArticle: 16384,
  aboutSport: 32768,
} as const

/** What shows a person. */
export const personalEvidence =
  Evidence.afterTitle | Evidence.afterGiven | Evidence.beforeSurname | Evidence.besideSpeech

/** Sets `evidence` of every word. */
export function addEvidence(sentences: readonly NameWord[][], rules: NameRules): void {
  const seen = new Map<string, number>()
  for (const words of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const key = keyOf(word)
      const known = seen.get(key) ?? 0
      const counted =
        known & Evidence.often
          ? 0
          : known & Evidence.twice
            ? Evidence.often
            : known & (1 << 20)
              ? Evidence.twice
              : 1 << 20
      seen.set(key, known | counted | companyOf(words, i, rules))
    }
  }
  const topic = isAboutSport(sentences, rules) ? Evidence.aboutSport : 0
  for (const words of sentences)
    for (const word of words)
      word.evidence = (seen.get(keyOf(word))! & ~(1 << 20)) | (word.bits & ofTeams ? topic : 0)
}

/** Lists of names that teams bear too. */
const ofTeams = bit.country | bit.city | bit.region | bit.organisation | bit.given | bit.surname
const sportShare = 1 / 50

/** A city that plays is a team. */
function isAboutSport(sentences: readonly NameWord[][], { sportWords }: NameRules): boolean {
  if (!sportWords) return false
  let count = 0
  let all = 0
  for (const words of sentences)
    for (const { core, folded } of words) {
      all++
      if (sportWords.has(core.folded) || sportWords.has(folded)) count++
    }
  return count >= all * sportShare
}

/**
 * A word and its forms with particles share the reading that the lists know, else the whole word.
 */
const keyOf = (word: NameWord) => word.core.folded

/** What a word of the lists shows of the word behind it. */
const shownByWordBefore: readonly (readonly [bits: number, shown: number])[] = [
  [bit.title | bit.roleAdjective, Evidence.afterTitle],
  [bit.given, Evidence.afterGiven],
  [bit.placeHead, Evidence.afterPlaceHead],
  [bit.organisationHead | bit.campaignHead, Evidence.afterBodyHead],
  [bit.outletHead, Evidence.afterOutletHead],
  [bit.productHead, Evidence.afterProductHead],
  [bit.speechVerb, Evidence.besideSpeech],
]

function companyOf(words: readonly NameWord[], i: number, rules: NameRules): number {
  const word = words[i]!
  let company = word.inQuotes ? Evidence.quoted : 0
  if (rules.hasCase && i > 0) company |= shownByCase(word)
  const after = words[i + 1]
  if (after && after.gapBefore <= Gap.hyphen) company |= shownByNext(after, rules)
  const before = words[i - 1]
  const isBeside = word.gapBefore <= Gap.comma || word.gapBefore === Gap.quoteOpen
  return before && isBeside ? company | shownByPrevious(word, before, rules) : company
}

function shownByCase({ shape, gapBefore }: NameWord): number {
  if (shape === Shape.lower) return Evidence.lowerCase
  return shape <= Shape.mixed && gapBefore <= Gap.hyphen ? Evidence.capitalInside : 0
}

function shownByNext({ bits, shape }: NameWord, { hasCase }: NameRules): number {
  // "said" is no Said
  const isSurname = (bits & bit.surname) !== 0 && !(hasCase && shape === Shape.lower)
  return (
    (isSurname ? Evidence.beforeSurname : 0) | (bits & bit.speechVerb ? Evidence.besideSpeech : 0)
  )
}

function shownByPrevious(
  { gapBefore }: NameWord,
  { bits, folded }: NameWord,
  { articles, placePrepositions }: NameRules,
): number {
  let shown = 0
  if (gapBefore === Gap.space && articles?.has(folded)) shown |= Evidence.afterArticle
  if (bits !== 0)
    for (const [ofLists, evidence] of shownByWordBefore) if (bits & ofLists) shown |= evidence
  return placePrepositions.has(folded) ? shown | Evidence.afterPlacePreposition : shown
}
