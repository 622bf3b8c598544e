/** What makes «وسائل إعلام», «مواقع إخبارية» outlets in general, and what does not. */
import { getNationalities } from './nations.ts'
import { isJoined } from './tail-parts.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

/** «صحيفة المنارة وعدة وسائل إعلام»: they published it with the outlet before. */
export const isPartner = ({ words, outletOf }: ArabicBlock, i: number): boolean =>
  [i, i - 1].some(
    (at) =>
      words[at]?.folded.startsWith('و') === true &&
      words[at].bare !== words[at].folded &&
      [1, 2].some((back) => outletOf[at - back] !== undefined),
  )

const siteWords = wordSet('اخباريه الكترونيه صحفيه صحافيه اعلاميه محليه رياضيه عبريه')

/** «مصادر إعلامية» report; «المتحدث الإعلامي», «ندوة صحفية» do not. */
const newsAdjectives = wordSet('اعلامي اعلاميه صحفيه صحافيه')
const reporters = wordSet('مصادر جهات منابر اوساط')
/** «وزير الإعلام», «خلية الإعلام الأمني», «حرية الصحافة». */
const beforeMedia = wordSet(
  'وزير وزيره وزاره مدير مديره مسوول مسووله مكتب مركز خليه هييه لجنه اداره دايره قسم وحده شوون نقابه جمعيه كليه معهد استاذ استاذه خبير خبيره حريه رجال مجال قطاع عناوين',
)

/** «وزير الإعلام», «المكلف بالإعلام», «العلاقات العامة والإعلام»: the press by name alone. */
function isOffice(block: ArabicBlock, i: number): boolean {
  const word = block.words[i]!
  const before = block.words[i - 1]
  if (word.stem !== 'اعلام' && word.stem !== 'صحافه') return false
  const isPaired = word.folded.startsWith('و') && before?.definite === true && isJoined(block, i)
  return word.particle === 'ب' || isPaired || beforeMedia.has(before?.stem ?? '')
}

/** «أعلام» are flags; «مواقع سياحية» and «مواقع التواصل» are no outlets, «مواقع محلية» are. */
export function isNoOutlet(block: ArabicBlock, i: number): boolean {
  const { text, words } = block
  const { start, end, stem } = words[i]!
  if (newsAdjectives.has(stem)) return !reporters.has(words[i - 1]?.stem ?? '')
  if (isOffice(block, i)) return true
  if (stem === 'مواقع') {
    const next = words[i + 1]
    return !next || !(siteWords.has(next.stem) || getNationalities().has(`ال${next.stem}`))
  }
  return stem === 'اعلام' && text.slice(start, end).includes('أع')
}

/** «صرح لوسائل إعلام»: the preposition is written onto the noun. */
export const isToldMeans = ({ words }: ArabicBlock, i: number) => words[i]?.bare === 'لوسايل'

export const isInMeans = (block: ArabicBlock, i: number) =>
  block.words[i - 1]?.stem === 'وسايل' || isToldMeans(block, i - 1)

/**
 * The word behind «وسائل إعلام محلية», «الصحف البريطانية»: adjectives go on with the noun before
 * word `to`, with its article or without.
 */
export function behindMedia(block: ArabicBlock, to: number): number {
  const { words } = block
  const { definite } = words[to - 1]!
  let at = to
  while (
    at - to < 2 &&
    isJoined(block, at) &&
    words[at]!.definite === definite &&
    /(?:ي|يه|ون|ات)$/.test(words[at]!.stem)
  )
    at++
  return at
}
