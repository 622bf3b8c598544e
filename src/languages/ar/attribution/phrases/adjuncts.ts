/** Adverbials between a verb and its subject or object. */
import { isDocument, isOffice, isThing } from '../lexicon/basis.ts'
import { dayWords, particles, sayingNouns } from '../lexicon/words.ts'
import { behindEnd } from './behind-end.ts'
import { behindQuote, type ArabicWord } from './sentence.ts'

/** Prepositions with whom something was said to or about: «رد عليها المدير». */
const withPronoun =
  /^(ل|ب|الي|عن|مع|علي|في|من)(ه|ها|هم|هما|نا)$|^(لي|لك|عنه|عنها|منه|منها|عني|مني)$/

/** «من جهة أخرى», «في سياق متصل» */
const other = /^(اخر|اخري|ثانيه|ثان|متصل|متصله|مواز|منفصل|ذي)$/

/** «العام الماضي», «الأربعاء الماضي» */
const spans = /^ال(عام|شهر|اسبوع|سنه)$/
/** what tells behind a day, a month or a year which one it is */
export const whichTime = /^ال(ماضي|جاري|حالي|مقبل|قادم|فايت|منصرم)ه?$/

const isTime = (first: string, second: string): boolean =>
  whichTime.test(second) && (particles.has(first) || spans.test(first))

/** «بولاية», «بالمدينة», «بكلمتها»: a preposition written onto a place or an occasion */
export const tellsWhereInB = (folded: string): boolean =>
  folded.startsWith('ب') &&
  (/^ب(ال.{3,}|اشد|اقسي|اقصي|اعلي|اسم|كل)$/.test(folded) ||
    isThing(folded.slice(1)) ||
    sayingNouns.has(folded.slice(1)))

/** «أمس», «في وقت سابق», «في هذا الصدد», «من جهته،» before the speaker. */
export function skipAdjuncts(words: readonly ArabicWord[], from: number, to: number): number {
  let i = from
  for (let length = 1; length > 0 && i < to; i += length) length = adjunctLength(words, i, to)
  return i
}

/** How many words the adverbial has that begins with word `i`; 0 where none does. */
function adjunctLength(words: readonly ArabicWord[], i: number, to: number): number {
  const { folded, named } = words[i]!
  const next = words[i + 1]?.folded ?? ''
  const third = words[i + 2]?.folded ?? ''
  if (isTime(folded, next)) return 2
  if (particles.has(folded.replace(/^و/, '')) || particles.has(folded)) return 1
  if (/^(هذه|ذات|لاول|اول|تلك)$/.test(folded) && /^(ال)?مره$/.test(next)) return 2
  if (withPronoun.test(folded) && !named) return 1
  if (folded === 'من' && /^(جه|جانب|ناحي)/.test(next)) return other.test(third) ? 3 : 2
  if (folded === 'في' && next === 'المقابل') return 2
  return phraseLength(words, i, to)
}

function phraseLength(words: readonly ArabicWord[], i: number, to: number): number {
  const length = placeLength(words, i, to) || pageLength(words, i, to)
  if (length > 0 || i + 2 >= to) return length
  return isOfThree(words[i]!.folded, words[i + 1]!.folded, words[i + 2]!.folded) ? 3 : 0
}

/** «أكد | من عمان | وزير الخارجية»: words of a place before whoever speaks there, 0 without one. */
function placeLength(words: readonly ArabicWord[], i: number, to: number): number {
  const place = words[i + 1]
  if (words[i]!.folded !== 'من' || !place?.named || place.personEnd > 0) return 0
  const end = behindEnd(words, i + 2, place.nameEnd, to)
  const next = end < to ? words[end]! : null
  return next && (next.personEnd > 0 || isOffice(next.folded)) ? end - i : 0
}

/** «في هذا الصدد», «على صعيد آخر» */
const isOfThree = (first: string, second: string, third: string): boolean =>
  (/^(في|علي)$/.test(first) &&
    /^(سياق|تطور|شان|موضوع|اطار|صعيد)$/.test(second) &&
    other.test(third)) ||
  (first === 'في' && /^(هذا|هذه|ذات|نفس|وقت|السياق|الوقت|الاثناء)$/.test(second))

/**
 * «على صفحته الرسمية في "المنارة" |», «عبر حسابه |»: words of the page of one's own, with what it is a page of;
 * else 0
 */
function pageLength(words: readonly ArabicWord[], i: number, to: number): number {
  if (!/^(علي|عبر)$/.test(words[i]!.folded)) return 0
  if (!/^(حساب|صفحت|منصت)(ه|ها)$/.test(words[i + 1]?.folded ?? '')) return 0
  let end = i + 2
  while (end < to && /^ال(رسمي|شخصي|خاص|موثق)ه?$/.test(words[end]!.folded)) end++
  const net = end + (/^(في|علي|عبر)$/.test(words[end]?.folded ?? '') ? 1 : 0)
  const name = net + (/^ب?(موقع|منصه|شبكه|تطبيق)$/.test(words[net]?.folded ?? '') ? 1 : 0)
  const word = words[name]
  if (name === end || name >= to || !word || word.personEnd > 0) return Math.min(end, to) - i
  const behind =
    word.before.opens >= 0 ? behindQuote(words, name) : behindEnd(words, name + 1, word.nameEnd, to)
  return Math.min(behind, to) - i
}

/** «دعا | يوم الجمعة الماضي | إلى», «انتقد | فيه | القرار»: behind what tells when and where. */
export function behindTime(words: readonly ArabicWord[], from: number): number {
  let at = from
  const isParticle = (i: number) => {
    const folded = words[i]?.folded ?? ''
    return particles.has(folded) || takenUp.test(folded)
  }
  for (; isParticle(at) || (words[at]?.folded === 'يوم' && isParticle(at + 1)); at++)
    if (isParticle(at) && whichTime.test(words[at + 1]?.folded ?? '')) at++
  return at
}

/** «بيان | انتقد فيه …»: a relative clause takes up what it describes */
const takenUp = /^(في|خلال)(ه|ها|هما)$/

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

/**
 * «خلال اللقاء |», «في كلمته اليوم |», «على هامش المؤتمر |»: index of the word behind the occasion on which it
 * was said, which begins with word `i`; `i` where none does.
 */
export function behindOccasion(words: readonly ArabicWord[], i: number): number {
  const margin = words[i]?.folded === 'علي' && words[i + 1]?.folded === 'هامش' ? 1 : 0
  const { folded } = words[i] ?? { folded: '' }
  if (margin === 0 && !/^(في|خلال|اثناء|عقب|عبر|بعد)$/.test(folded)) return i
  if (!occasions.test(words[i + margin + 1]?.folded ?? '')) return i
  const at = behindTime(words, i + margin + 2)
  // «الجلسة الافتتاحية», «المؤتمر الصحفي»
  return /^ال.{3,}يه?$/.test(words[at]?.folded ?? '') ? behindTime(words, at + 1) : at
}

/** They are known or somebody's own, so that no noun completes them. */
const occasions =
  /^(ال(لقاء|اجتماع|موتمر|جلسه|زياره|جوله|ندوه|حفل|كلمه|مقابله|حوار|بيان|اتصال|افتتاح|خطاب|تصريح)|(لقاي|لقاء|اجتماع|موتمر|جلست|زيارت|جولت|كلمت|مقابلت|حوار|بيان|اتصال|خطاب|تصريح|تصريحات|مداخلت|حديث)(ه|ها|هم))$/
