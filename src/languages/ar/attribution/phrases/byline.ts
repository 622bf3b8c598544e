/** «كتب سامي نصر: …»: who wrote the report, with whom it begins. */
import { findVerb } from '../lexicon/lookup.ts'
import { prepositions } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'

/** Words of a byline, the verb's own among them. */
const longest = 7

/**
 * Whether the verb with which a sentence begins names its writer: a report follows behind the name,
 * with a verb of speech of its own, or nothing does («كتب: سامي نصر», «كتبت - سلمى نصر»).
 */
export function isByline(words: readonly ArabicWord[], at: number): boolean {
  if (at > 0 || !/^كتب(ت|وا)?$/.test(words[0]!.folded) || words.length < 2) return false
  if (words[1]!.before.opens >= 0) return false
  const { colon, dash } = words[1]!.before
  if ((colon || dash) && words[1]!.personEnd > 0) return true
  const report = words.findIndex(
    ({ folded, before }, i) =>
      i > 1 && (before.colon || before.opens >= 0 || prepositions.has(folded) || isReport(folded)),
  )
  return (
    report > 1 &&
    report < longest &&
    words[report]!.before.opens < 0 &&
    isReport(words[report]!.folded)
  )
}

const isReport = (folded: string): boolean => {
  const hit = findVerb(folded)
  return hit !== null && hit.form.tense === 'past' && hit.form.verb.common && hit.form.person === 3
}
