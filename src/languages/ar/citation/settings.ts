/**
 * How a sentence leads to a draft and goes on behind it, in classes of words: what is learnt of one
 * verb of finding holds for the others.
 */
import type { CitationDraft, CitationSetting } from '../../citations/citation-rules.ts'
import { leadTo, placeOfDraft, type SettingReading } from '../../citations/citation-settings.ts'
import { classesByWord } from '../../word-classes.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { isNear } from './drafting.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

const classes: readonly [string, string][] = [
  ['according', 'وفق وفقا بحسب حسب حسبما نقلا طبقا استنادا'],
  [
    'finds',
    'اظهر اظهرت تظهر يظهر كشف كشفت تكشف يكشف اشار اشارت تشير يشير توصل توصلت خلص خلصت وجد وجدت يفيد تفيد افاد افادت بين بينت يبين تبين اثبت اثبتت قدر قدرت تقدر رجح رجحت ترجح توقع توقعت تتوقع حذر حذرت لفت لفتت نص نصت ينص تنص جاء ورد',
  ],
  [
    'reports',
    'ذكر ذكرت يذكر تذكر اورد اوردت نقل نقلت تنقل تناقلت تداولت قال قالت يقول تقول اضاف اضافت تابع تابعت اوضح اوضحت اكد اكدت زعم زعمت ادعي ادعت اعلن اعلنت وصف وصفت تحدث تحدثت اعتبر اعتبرت شدد شددت راي رات اعترف اعترفت اعرب اعربت اردف اردفت جدد جددت طالب طالبت دعا دعت حث حثت ناشد ناشدت هدد هددت اتهم اتهمت تعهد تعهدت ابرز ابرزت استنكر استنكرت ندد نددت رحب رحبت',
  ],
  ['tells', 'اخبر اخبرت يخبر تخبر ابلغ ابلغت صرح صرحت يصرح ادلي ادلت حدث'],
  [
    'issues',
    'نشر نشرت تنشر اصدر اصدرت صدر صدرت وزع وزعت بث بثت ارسل ارسلت وجه وجهت بعث بعثت قدم قدمت تلقي تلقت اعد اعدت اجري اجرت',
  ],
  ['posts', 'كتب كتبت يكتب غرد غردت يغرد علق علقت شارك شاركت دون دونت'],
  ['answers', 'نفي نفت رفض رفضت انتقد انتقدت رد ردت ادان ادانت'],
  ['sees', 'اطلع اطلعت شاهد شاهدت راجع راجعت حصل حصلت تسلم تسلمت'],
]
const classOf = classesByWord(classes)
const prepositions = wordSet('في علي عبر من عن الي مع خلال بين حول بعد قبل')
const thatWords = wordSet('ان انه انها بان بانه بانها انهم بانهم')
const relatives = wordSet('التي الذي الذين')

/** «ذكرته» is «ذكرت» with its object. */
const classOfWord = ({ bare }: ArabicBlockWord): string | undefined =>
  classOf.get(bare) ??
  classOf.get(bare.replace(/(?:ه|ها)$/, '')) ??
  (bare[0] === 'ت' || bare[0] === 'ي' ? classOf.get(bare.slice(1)) : undefined)

export function settingOf(block: ArabicBlock, draft: CitationDraft): CitationSetting {
  const { from, to } = placeOfDraft(block.words, draft)
  return { ...leadTo(from, readingOf(block)), follow: followOf(block, to) }
}

function readingOf(block: ArabicBlock): SettingReading {
  const { words } = block
  const isAccording = (word: ArabicBlockWord | undefined) =>
    word !== undefined && classOfWord(word) === 'according'
  return {
    reach: 8,
    isNear: (a, b) => isNear(block, a, b),
    cueAt(i) {
      const found = classOfWord(words[i]!)
      // «وفقا لما ذكرته»
      return found && [1, 2].some((back) => isAccording(words[i - back])) ? 'according' : found
    },
    ownCueAt: (i) => (classOfWord(words[i]!) ? 'own' : undefined),
    prepositionAt(i) {
      const { bare } = words[i]!
      return prepositions.has(bare) ? bare : undefined
    },
    particleAt: (i) => particleOf(words[i]!),
  }
}

function particleOf({ bare, particle, folded }: ArabicBlockWord): string | undefined {
  if (particle) return particle
  return /^[لب]/.test(bare) && bare.length > 4 && folded === bare ? bare[0]! : undefined
}

function followOf({ text, words }: ArabicBlock, to: number): string {
  const next = words[to]
  const last = words[to - 1]
  if (!next) return 'end'
  const gap = text.slice(last?.end ?? next.start, next.start)
  if (/[:]/.test(gap)) return 'colon'
  if (/[.؟!\n]/.test(gap)) return 'stop'
  if (/["“«]/.test(gap)) return 'quote'
  if (thatWords.has(next.bare)) return 'that'
  if (relatives.has(next.bare)) return 'relative'
  const comma = /[،,؛]/.test(gap) ? 'comma ' : ''
  const verb = classOfWord(next)
  if (verb) return `${comma}${verb}`
  const later = words[to + 1]
  return thatWords.has(later?.bare ?? '')
    ? `${comma}then that`
    : `${comma}${prepositions.has(next.bare) ? next.bare : 'word'}`
}
