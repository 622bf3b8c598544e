/** «تقديرات معهد المنارة», «جدول أسعار هيئة الموانئ», «بيانات «المنارة»». */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { isJoined } from '../tail-parts.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { bodyAt, inMarks } from './body-at.ts'
import type { PieceAt } from './piece-at.ts'
import { wordSet } from '../../../word-sets.ts'

/** They have no titles: what stands in marks behind them is a name. */
const untitled = wordSet('بيانات ارقام تقديرات احصاءات احصاييات معطيات بيان بلاغ مذكره نشره توقعات')
/** What these show, are about or were handed to gave out nothing. */
const ofThings = wordSet(
  'صور صوره لقطات لقطه مقطع فيديو تسجيل شريط ستوري خطه كتاب كتيب ملف فيلم برنامج حكم قرار عدد دعوي شكوي وثيقه وثايق اوراق',
)

export function ownerBeside(
  block: ArabicBlock,
  { i, kind, stem, owned }: PieceAt,
): CitedOutlet | null {
  const { words } = block
  if (owned || words[i]!.definite || ofThings.has(stem) || kind === 'interview') return null
  if (untitled.has(stem)) {
    const marked = inMarks(block, i + 1)
    if (marked) return marked
  }
  const called = inMarks(block, i + 1)
  if (called && bodyHeads.has(words[i + 1]!.bare)) return called
  if (!isPlain(block, i + 1)) return null
  const beside = bodyAt(block, i + 1)
  if (beside) return beside
  // «جدول أسعار هيئة الموانئ»
  return linking.has(words[i + 1]!.bare) && isPlain(block, i + 2) ? bodyAt(block, i + 2) : null
}

/** A name in marks that begins with such a noun is a body's: «تقرير «معهد المنارة»». */
const bodyHeads = wordSet('معهد مركز منظمه جامعه بنك مصرف صندوق هييه شركه موسسه مجموعه وكاله اتحاد')

/** What figures are of, between them and whoever gave them out: «جدول أسعار هيئة الموانئ». */
const linking = wordSet('اسعار نتايج اعمال مبيعات اداء نشاط حركه صرف خبراء')

const isPlain = (block: ArabicBlock, at: number): boolean =>
  isJoined(block, at) && block.words[at]!.particle === ''
