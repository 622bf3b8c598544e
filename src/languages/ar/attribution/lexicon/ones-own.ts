/** Kin, servants and offices with the pronoun of whose they are: «والده», «محاميها», «أسرته». */
import { kinOf, servants } from '../../kin-words.ts'

/** «شقيق» of «شقيقه», «زوجة» of «زوجته» */
const stemOf = (folded: string): string => folded.replace(/(ه|ها|هم|هما)$/, '').replace(/ت$/, 'ه')

const families = /^(اسره|عايله|عشيره|قبيله|ورثه|ذوو)$/

/**
 * Whether a word is somebody told by whose he is, and so complete: «محاميها», «أسرته». `isMan`: behind a
 * verb in the masculine «محاميه» is no «محامية», which is spelt alike once it is folded.
 */
export function isOnesOwn(folded: string, isMan = false): boolean {
  if (!/^(?!ال).{3,}(ه|ها|هم|هما)$/.test(folded)) return false
  if (kinOf.has(folded) || servants.has(folded)) return isMan
  const stem = stemOf(folded)
  return kinOf.has(stem) || servants.has(stem) || families.test(stem)
}
