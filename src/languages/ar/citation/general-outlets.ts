/** What makes «وسائل إعلام», «مواقع إخبارية» outlets in general, and what does not. */
import { getNationalities } from './described-outlets.ts'
import type { ArabicBlock } from './words-of-block.ts'

/** «صحيفة المنارة وعدة وسائل إعلام»: they published it with the outlet before. */
export const isPartner = ({ words, outletOf }: ArabicBlock, i: number): boolean =>
  [i, i - 1].some(
    (at) =>
      words[at]?.folded.startsWith('و') === true &&
      words[at].bare !== words[at].folded &&
      [1, 2].some((back) => outletOf[at - back] !== undefined),
  )

const siteWords = new Set('اخباريه الكترونيه صحفيه صحافيه اعلاميه محليه رياضيه عبريه'.split(' '))

/** «أعلام» are flags; «مواقع سياحية» and «مواقع التواصل» are no outlets, «مواقع محلية» are. */
export function isNoOutlet({ text, words }: ArabicBlock, i: number): boolean {
  const { start, end, stem } = words[i]!
  if (stem === 'مواقع') {
    const next = words[i + 1]
    return !next || !(siteWords.has(next.stem) || getNationalities().has(`ال${next.stem}`))
  }
  return stem === 'اعلام' && text.slice(start, end).includes('أع')
}

export const isInMeans = (block: ArabicBlock, i: number) => block.words[i - 1]?.stem === 'وسايل'
