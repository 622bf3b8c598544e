/** Whether a date without a year or «المقبل» lies ahead, as a verb of the future before it tells. */
import { wordAt, type DateText } from '../../calendar/date-reading.ts'
import { wordSet } from '../../word-sets.ts'
import { isOfFuture } from '../verb-of-future.ts'
import { withoutParticles } from './words.ts'

/** So many words before a date the verb of the future may stand. */
const reach = 10
const plans = wordSet('المقرر المقرره المتوقع المرتقب المرتقبه المنتظر المزمع سوف متوقعا متوقعه')
/** What stands behind these is a name and no verb: «مؤسسة سيغما», «في سيدني». */
const beforeNames = wordSet(
  'في من الي علي عن مع بين موسسه شركه معهد مركز مدينه بلده قريه جزيره محافظه ولايه نادي جامعه بنك مصرف صحيفه وكاله قناه السيد السيده',
)
const been = wordSet('كان كانت وكان وكانت')
/** What came out came out before: «تقديرات معهد سيبري المنشورة في أبريل», «حوار نشر الأحد». */
const out = wordSet(
  'المنشور المنشوره الصادر الصادره المورخ المورخه نشر نشرت نشره نشرته بث بثت بثه بثته صدر صدرت اذيع اذيعت اجري اجريت اجراه اجرته',
)

/** «سيعقد في ديسمبر», «من المقرر أن يبدأ في ديسمبر»; not «كان من المقرر». */
export function isAhead(source: DateText, i: number): boolean {
  const { text, tokens } = source
  for (let at = Math.min(i, tokens.length) - 1; at >= 0 && at >= i - reach; at--) {
    const word = wordAt(source, at)
    if (/[.،؟!؛\n]/.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return false
    if (out.has(word)) return false
    const isPlan = plans.has(word.replace(/^و(?=ال)/, ''))
    if (isPlan || isFuture(word, wordAt(source, at - 1)))
      return ![1, 2, 3].some((step) => been.has(wordAt(source, at - step)))
  }
  return false
}

const isFuture = (word: string, before: string): boolean =>
  isOfFuture(word) && !beforeNames.has(withoutParticles(before))
