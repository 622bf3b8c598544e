/** Platforms that act as companies: nothing is posted on them there. */
import type { ArabicBlock } from './words-of-block.ts'
import { announceVerbs, tellVerbs } from './words.ts'

const companies = new Set(['شركه', 'مالكه', 'ام'])
/** «تطبيق تلغرام», «منصة إكس»: what a platform is, before its name. */
const platformNouns = new Set(['تطبيق', 'موقع', 'منصه', 'شبكه', 'خدمه'])

/**
 * «شركة فيسبوك», «المالكة لإنستغرام», «أعلنت تلغرام أن»; not «كتب على فيسبوك», which a preposition
 * leads to.
 */
export function isActing({ words }: ArabicBlock, i: number): boolean {
  const isNoun = (at: number) => platformNouns.has(words[at]?.bare ?? '')
  const before = words[isNoun(i) ? i - 1 : isNoun(i - 1) ? i - 2 : i - 1]
  if (!before) return false
  return companies.has(before.stem) || announceVerbs.has(before.bare) || tellVerbs.has(before.bare)
}
