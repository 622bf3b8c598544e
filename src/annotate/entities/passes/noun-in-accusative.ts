import type { NameRules } from '../../../languages/names/name-rules.ts'
import { nameBits, placeBits, type NameWord } from '../name-words.ts'

/** «هرما كبيرا»: a noun with its adjective as an object is written, the adjective a listed one, neither a name. */
export const isNounInAccusative = (
  words: readonly NameWord[],
  { endings, getLexicon }: NameRules,
): boolean =>
  endings !== undefined &&
  words.length === 2 &&
  words.every(
    ({ folded, bits }) => folded.endsWith(endings.accusative) && (bits & nameBits) === 0,
  ) &&
  isOnlyPlain(getLexicon().words.get(words[1]!.folded.slice(0, -endings.accusative.length)))

/** Whether a word is listed, and as no part of a name. */
const isOnlyPlain = (bits: number | undefined): boolean =>
  bits !== undefined && (bits & (nameBits | placeBits)) === 0
