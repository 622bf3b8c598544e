/** The object of a verb behind whatever stands between two commas after its subject. */
import { isAccusative } from '../lexicon/accusative.ts'
import { isAbstract, isListed } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { clauseOpeners, particles, phraseStops, prepositions, relatives } from '../lexicon/words.ts'
import { behindTime } from './adjuncts.ts'
import { nextComma } from './behind-apposition.ts'
import type { ArabicWord } from './sentence.ts'

const longestSubject = 10
const longestAside = 16
const mostAsides = 3

/**
 * «طلب سامي نصر، صاحب المعمل، | إعادة النظر», «انتقد المدير، في برنامج أمس، | «بطء الإجراءات»»:
 * index of the object's first word, where the subject begins at `at` or, before its verb, stands no
 * more; -1 without one.
 */
export function behindAside(words: readonly ArabicWord[], at: number): number {
  let from = nextComma(words, at + 1, longestSubject, that)
  for (let asides = 0; asides < mostAsides && from >= 0; asides++) {
    if (!mayBeAside(words[from]!)) return -1
    from = nextComma(words, from + 1, longestAside, that)
    const object = from < 0 ? -1 : behindTime(words, from)
    if (object >= 0 && words[object] && isObject(words[object])) return object
  }
  return -1
}

/** What brings a clause of its own, behind which no object stands. */
const that: ReadonlySet<string> = new Set(['ان', 'انه', 'انها', 'انهم'])

/** Who somebody is, or when and where it was said; no clause of its own. */
const mayBeAside = ({ folded, before }: ArabicWord): boolean =>
  before.opens < 0 &&
  (prepositions.has(folded) ||
    relatives.has(folded) ||
    particles.has(folded) ||
    /^(وهو|وهي|وهم|خلال|اثناء)$/.test(folded) ||
    !(findVerb(folded) !== null || clauseOpeners.has(folded) || /^[وف]/.test(folded)))

function isObject({ folded, before }: ArabicWord): boolean {
  if (before.opens >= 0) return true
  if (prepositions.has(folded) || phraseStops.has(folded) || clauseOpeners.has(folded)) return false
  if (particles.has(folded) || relatives.has(folded)) return false
  if (isListed(folded) || isAbstract(folded)) return true
  if (findVerb(folded) !== null) return false
  return /^ال.{3,}/.test(folded) || isAccusative(folded) || /^.{3,}(يه|ته|تها|ه)$/.test(folded)
}
