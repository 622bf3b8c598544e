/** «أن الحارس | كان يقول»: the clause of أنّ whose verb stands behind كان. */
import { findVerb } from '../lexicon/lookup.ts'
import { complementisers } from '../lexicon/words.ts'
import type { ClauseStart } from './clause.ts'
import type { ArabicWord } from './sentence.ts'

/** Whether a clause that begins with كان tells of the topic that أنّ brought; not behind a comma. */
export function goesOnWithWas(
  words: readonly ArabicWord[],
  { joint, opening }: ClauseStart,
): boolean {
  if (joint !== 'conjunction' || !/^كان(ت|وا)?$/.test(words[opening]!.folded)) return false
  for (let i = opening; i > 0 && opening - i < longestTopic; i--) {
    const { comma, stop } = words[i]!.before
    const { folded } = words[i - 1]!
    if (comma || stop) return false
    if (complementisers.has(folded)) return true
    if (findVerb(folded)) return false
  }
  return false
}

const longestTopic = 9
