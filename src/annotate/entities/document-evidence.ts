/**
 * What the whole document shows of a word: its company at every place where it stands. Second
 * mentions live on it.
 */
import { bit } from '../../languages/name-lexicon.ts'
import type { NameRules } from '../../languages/name-rules.ts'
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

function companyOf(words: readonly NameWord[], i: number, rules: NameRules): number {
  const word = words[i]!
  const before = words[i - 1]
  const after = words[i + 1]
  let company = word.inQuotes ? Evidence.quoted : 0
  if (rules.hasCase && i > 0) {
    if (word.shape === Shape.lower) company |= Evidence.lowerCase
    else if (word.shape <= Shape.mixed && word.gapBefore <= Gap.hyphen)
      company |= Evidence.capitalInside
  }
  if (after && after.gapBefore <= Gap.hyphen) {
    // "said" is no Said
    if (after.bits & bit.surname && !(rules.hasCase && after.shape === Shape.lower))
      company |= Evidence.beforeSurname
    if (after.bits & bit.speechVerb) company |= Evidence.besideSpeech
  }
  if (!before || (word.gapBefore > Gap.comma && word.gapBefore !== Gap.quoteOpen)) return company
  if (word.gapBefore === Gap.space && rules.articles?.has(before.folded))
    company |= Evidence.afterArticle
  if (before.bits & (bit.title | bit.roleAdjective)) company |= Evidence.afterTitle
  if (before.bits & bit.given) company |= Evidence.afterGiven
  if (before.bits & bit.placeHead) company |= Evidence.afterPlaceHead
  if (before.bits & (bit.organisationHead | bit.campaignHead)) company |= Evidence.afterBodyHead
  if (before.bits & bit.outletHead) company |= Evidence.afterOutletHead
  if (before.bits & bit.productHead) company |= Evidence.afterProductHead
  if (before.bits & bit.speechVerb) company |= Evidence.besideSpeech
  if (rules.placePrepositions.has(before.folded)) company |= Evidence.afterPlacePreposition
  return company
}
