/** The party of whom a verb tells behind the name that ends its subject: «انتقد الوزير سامي نصر الشركات». */
import { isOffice, isParty } from '../lexicon/basis.ts'
import { behindTime } from '../phrases/adjuncts.ts'
import type { ArabicWord } from '../phrases/sentence.ts'

/** Words behind a verb within which a name ends its subject. */
export const longestSubject = 9

/**
 * «انتقد وزير العمل سامي نصر | الشركات»: index of the party behind the name that ends the
 * subject and behind what tells when; -1 without one.
 */
export function behindNamed(words: readonly ArabicWord[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + longestSubject); i++) {
    const { before, nameEnd } = words[i]!
    if (before.comma || before.stop || before.colon || before.opens >= 0) return -1
    if (nameEnd === 0) continue
    const end = words.findIndex(({ start }, j) => j > i && start >= nameEnd)
    const object = end < 0 ? -1 : behindTime(words, end)
    const parted = behindSecondPost(words, at + 1, object)
    if (parted > 0) return parted
    const word = words[object]
    return word && !word.before.comma && !word.before.stop && isSpokenOf(word.folded) ? object : -1
  }
  return -1
}

/**
 * «انتقد نائب رئيس المجلس وزير العمل سامي نصر، | النائب كريم حداد»: the party behind the comma that ends the
 * second post of one who holds two; -1 without one.
 */
function behindSecondPost(words: readonly ArabicWord[], subject: number, post: number): number {
  if (!isOffice(words[subject]!.folded) || !isOffice(words[post]?.folded ?? '')) return -1
  const holder = words.findIndex(
    ({ personEnd }, i) => personEnd > 0 && i > post && i < post + longestSubject,
  )
  const end = words[holder]?.personEnd ?? -1
  const told = words.findIndex(({ start }, i) => i > holder && start >= end)
  const isTold = end > 0 && told > 0 && words[told]!.before.comma
  return isTold && isOffice(words[told]!.folded) && words[told]!.folded.startsWith('ال') ? told : -1
}

/** A party or several: mostly no adjective of the name before it. */
const isSpokenOf = (folded: string): boolean =>
  isOffice(folded) || (folded.startsWith('ال') && (isParty(folded) || /(ات|ين)$/.test(folded)))
