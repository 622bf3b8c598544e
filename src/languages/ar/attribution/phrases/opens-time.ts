/** Sentences that begin with a clause of time. */
import type { ArabicWord } from './sentence.ts'

/** «وعندما سألته الصحيفة», «بعد أن غادر المدير»: whether the words begin with what tells when. */
export function opensTime(words: readonly ArabicWord[]): boolean {
  const opening = words[0]!.folded.replace(/^و(?=...)/, '')
  return timely.test(opening) || (/^(بعد|قبل|منذ)$/.test(opening) && words[1]?.folded === 'ان')
}
const timely = /^(عندما|حين|حينما|لما|بعدما|بينما|فيما|كلما)$/
