import { isArabicOrSyriac, isIndic, isOtherThanArabic } from '../text/joining-scripts.ts'
import { textContentOf } from './dom.ts'

/** How much of a page is looked at for letters that Arabic does not have (UTF-16 units). */
const sampleLength = 50_000

/**
 * Tells whether the zero-width joiner at `at` belongs to the spelling: in Indic scripts, and in
 * Arabic script where the page is in another language than Arabic. The page's text is looked at
 * once, at the first joiner for which that matters.
 */
export function createJoinerRule(root: Element): (data: string, at: number) => boolean {
  let isPersianLike: boolean | null = null
  return (data, at) => {
    const before = data.charCodeAt(at - 1)
    if (isIndic(before)) return true
    if (!isArabicOrSyriac(before)) return false
    return (isPersianLike ??= isOtherThanArabic((textContentOf(root) ?? '').slice(0, sampleLength)))
  }
}
