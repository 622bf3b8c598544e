/** Behind what tells in what somebody said it: «في بيان لها أمس | الهجوم», «في تصريح صحفي | القرار». */
import { isDocument } from '../lexicon/basis.ts'
import { dayWords } from '../lexicon/words.ts'
import { whichTime } from './adjuncts.ts'
import type { ArabicWord } from './sentence.ts'

/**
 * «في بيان لها أمس |», «خلال مؤتمر صحفي |», «في تقرير صدر أمس الأول |»: index of the word behind what
 * begins with word `i`; `i` where nothing of the kind begins.
 */
export function behindMedium(words: readonly ArabicWord[], i: number): number {
  if (!/^(في|خلال|عبر|اثناء)$/.test(words[i]!.folded)) return i
  const medium = words[i + 1]?.folded ?? ''
  if (!isMedium(medium.replace(/^ال/, ''))) return i
  const isDefinite = medium.startsWith('ال')
  let at = i + 2
  while (at < words.length && tellsMore(words[at]!, isDefinite)) at++
  return at
}

const isMedium = (folded: string): boolean =>
  isDocument(folded) ||
  /^(بيان|تغريده|تصريح|تصريحات|تدوينه|منشور|خطاب|كلمه|موتمر|برقيه|مقابله|حوار|حديث|لقاء|مداخله)(ه|ها)?$/.test(
    folded,
  )

/** What tells whose it was, when and where it came out. */
const tellsMore = ({ folded, before }: ArabicWord, isDefinite: boolean): boolean =>
  !before.comma &&
  !before.stop &&
  (/^(له|لها|لهم|صدر|صدرت|نشر|نشرت|صحفي|صحفيه|صحافي|صحافيه|رسمي|رسميه|مشترك|مشتركه|جديد|جديده|عاجل|يوم|مقتضب)$/.test(
    folded,
  ) ||
    (isDefinite && /^ال(صحفي|صحافي|رسمي|تلفزيوني|اذاعي)ه?$/.test(folded)) ||
    /^(اصدرت|اصدر|نشرت|نشر|وزعت|وزع|تلقت|تلته|بثت)(ه|ها)$/.test(folded) ||
    /^لل(صحفيين|صحافيين|صحافه|اعلام)$/.test(folded) ||
    dayWords.has(folded) ||
    whichTime.test(folded) ||
    folded === 'الاول')
