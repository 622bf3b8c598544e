/**
 * Whose piece it is that a verb before it gives out: «نشرت صحيفة المنارة أمس تقريرا», «أصدرت
 * البلدية بيانا».
 */
import type { CitedOutlet } from '../../citation-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { isNear } from './drafting.ts'
import { ties } from './tail-parts.ts'
import type { ArabicBlock, NamedOutlet } from './words-of-block.ts'

const publishing = new Set(
  'نشر نشرت بث بثت اجري اجرت اعد اعدت اصدر اصدرت عرض عرضت كتبت كتب خصصت خصص قدم قدمت اطلق اطلقت وزع وزعت'.split(
    ' ',
  ),
)
/** So many words lie between outlet and noun at most: adjectives of the outlet, and the day. */
const farthestNoun = 8

/** «نشرت صحيفة المنارة أمس تقريرا»: outlet and piece are one. */
export function publisherBefore(block: ArabicBlock, i: number): NamedOutlet | null {
  const { words, outletOf } = block
  if (words[i]!.definite) return null
  for (let at = i - 1; at > 0 && i - at <= farthestNoun && isNear(block, at, i); at--) {
    const outlet = outletOf[at]
    if (!outlet) {
      if (isOfOutlet(block, at)) continue
      return null
    }
    const isNews = outlet.kind === 'news' && !outlet.again && !(outlet.doubtful && !outlet.hasNoun)
    return isNews && publishing.has(words[outlet.from - 1]?.bare ?? '') ? outlet : null
  }
  return null
}

/** «البريطانية», «يوم الاثنين», «في 7 مارس»: what may stand between an outlet and its piece. */
function isOfOutlet({ words, dates }: ArabicBlock, i: number): boolean {
  const word = words[i]!
  const date = dates[firstFrom(dates, word.start + 1) - 1]
  return word.definite || ties.has(word.bare) || (date !== undefined && overlaps(date, word))
}

/** «أصدرت البلدية أمس بيانا»: the body that stands behind the verb. */
export function issuedBy(block: ArabicBlock, i: number): CitedOutlet[] {
  const { words, mentionedIn, outletOf } = block
  if (words[i]!.definite) return []
  for (let at = i - 2; at >= 0 && i - at <= farthestNoun && isNear(block, at, i); at--) {
    if (!publishing.has(words[at]!.bare)) continue
    const subject = words[at + 1]!
    const listed = outletOf[at + 1]
    if (listed) return listed.kind === 'platform' || listed.again ? [] : [listed]
    const body = mentionedIn(subject).find(({ type }) => type === 'ORG')
    const mention = body?.mentions.find((span) => overlaps(span, subject))
    return body && mention ? [{ ...mention, name: body.name }] : []
  }
  return []
}
