/** What stands behind one who is told by whose he is: «نفى محاميه | التهمة». */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isOffice } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isOnesOwn } from '../lexicon/ones-own.ts'
import type { ArabicWord } from '../phrases/sentence.ts'

/** Whether the word at `at` is a thing behind such a source, which begins at `from`; no adjective of it. */
export function isThingBehindOwn(words: readonly ArabicWord[], from: number, at: number): boolean {
  const { folded, named } = words[at]!
  const verb = words[from - 1]
  const isMan = verb !== undefined && findVerb(verb.folded)?.form.gender === 'm'
  return (
    at === from + 1 &&
    !named &&
    isOnesOwn(words[from]!.folded, isMan) &&
    /^ال.{3,}/.test(folded) &&
    !isOffice(folded) &&
    isAbstract(folded.slice(2))
  )
}
