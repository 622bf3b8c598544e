/**
 * How a sentence leads to a draft and goes on behind it, in classes of words: what is learnt of one
 * verb of finding holds for the others.
 */
import type { CitationDraft, CitationSetting } from '../../citation-rules.ts'
import { firstFrom } from '../../../text/first-from.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { isNear } from './speaking-outlets.ts'
import type { ArabicBlock } from './words-of-block.ts'

const classes: readonly [string, string][] = [
  ['according', 'وفق وفقا بحسب حسب حسبما نقلا طبقا استنادا'],
  [
    'finds',
    'اظهر اظهرت تظهر يظهر كشف كشفت تكشف يكشف اشار اشارت تشير يشير توصل توصلت خلص خلصت وجد وجدت يفيد تفيد افاد افادت بين بينت يبين تبين اثبت اثبتت قدر قدرت تقدر رجح رجحت ترجح توقع توقعت تتوقع حذر حذرت لفت لفتت نص نصت ينص تنص جاء ورد',
  ],
  [
    'reports',
    'ذكر ذكرت يذكر تذكر اورد اوردت نقل نقلت تنقل تناقلت تداولت قال قالت يقول تقول اضاف اضافت تابع تابعت اوضح اوضحت اكد اكدت زعم زعمت ادعي ادعت اعلن اعلنت وصف وصفت تحدث تحدثت اعتبر اعتبرت شدد شددت راي رات',
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
const classOf: ReadonlyMap<string, string> = new Map(
  classes.flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [word, name]),
  ),
)
const prepositions = new Set('في علي عبر من عن الي مع خلال بين حول بعد قبل'.split(' '))
const thatWords = new Set('ان انه انها بان بانه بانها انهم بانهم'.split(' '))
const relatives = new Set('التي الذي الذين'.split(' '))

/** «ذكرته» is «ذكرت» with its object. */
const classOfWord = ({ bare }: ArabicBlockWord): string | undefined =>
  classOf.get(bare) ??
  classOf.get(bare.replace(/(?:ه|ها)$/, '')) ??
  (bare[0] === 'ت' || bare[0] === 'ي' ? classOf.get(bare.slice(1)) : undefined)

/** So many words before a draft are looked at. */
const reach = 8

export function settingOf(block: ArabicBlock, draft: CitationDraft): CitationSetting {
  const { words } = block
  const from = Math.max(0, firstFrom(words, draft.start + 1) - 1)
  const first = words[from]!.end > draft.start ? from : from + 1
  const to = firstFrom(words, draft.end)
  return { ...leadTo(block, Math.min(first, words.length - 1)), follow: followOf(block, to) }
}

function leadTo(block: ArabicBlock, from: number): Pick<CitationSetting, 'beside' | 'cue' | 'far'> {
  const { words } = block
  const before = words[from - 1]
  const isFirst = !before || !isNear(block, from - 1, from)
  let cue = classOfWord(words[from]!) ? 'own' : 'none'
  let far = 0
  for (let at = from - 1; at >= 0 && at >= from - reach && isNear(block, at, from); at--) {
    const found = classOfWord(words[at]!)
    if (!found) continue
    cue = found
    far = from - at
    // «وفقا لما ذكرته»
    if (found === 'according') break
    const isAccording = [1, 2].some(
      (back) => words[at - back] && classOfWord(words[at - back]!) === 'according',
    )
    if (isAccording) cue = 'according'
    break
  }
  const { bare, particle, folded } = words[from]!
  const attached =
    particle || (/^[لب]/.test(bare) && bare.length > 4 && folded === bare ? bare[0]! : '')
  if (isFirst) return { beside: 'first', cue, far }
  // «في مقابلة» where a sentence begins
  const opens = from === 1 || !isNear(block, from - 2, from) ? 'first ' : ''
  const other = far === 1 ? 'cue' : attached || 'word'
  const beside = opens + (prepositions.has(before.bare) ? before.bare : other)
  return { beside, cue, far: far > 3 ? 4 : far }
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
