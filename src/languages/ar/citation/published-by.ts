/**
 * Whose piece it is that a verb before it gives out: «نشرت صحيفة المنارة أمس تقريرا», «أصدرت
 * البلدية بيانا».
 */
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { isNear, lookBack } from './drafting.ts'
import { ties } from './tail-parts.ts'
import type { ArabicBlock, NamedOutlet } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

const publishing = wordSet(
  'نشر نشرت بث بثت اجري اجرت اعد اعدت اصدر اصدرت عرض عرضت كتبت كتب خصصت خصص قدم قدمت اطلق اطلقت وزع وزعت',
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
    return isNewsOf(outlet) && publishing.has(words[outlet.from - 1]?.bare ?? '') ? outlet : null
  }
  return null
}

/** «البريطانية», «يوم الاثنين», «في 7 مارس»: what may stand between an outlet and its piece. */
const isOfOutlet = (block: ArabicBlock, i: number): boolean =>
  block.words[i]!.definite || isOfDay(block, i)

function isOfDay({ words, dates }: ArabicBlock, i: number): boolean {
  const word = words[i]!
  const date = dates[firstFrom(dates, word.start + 1) - 1]
  return ties.has(word.bare) || (date !== undefined && overlaps(date, word))
}

/**
 * «كانت صحيفة المنارة قد نشرت أمس تقريرا», «سبق للمنارة أن نشرت تقريرا»: the outlet stands before
 * the verb. Not «بحسب المنارة، نشرت», «قالت المنارة إن الوزارة نشرت».
 */
export function subjectBefore(block: ArabicBlock, i: number): NamedOutlet | null {
  const { text, words, outletOf } = block
  if (words[i]!.definite) return null
  const verb = lookBack(block, i, farthestNoun, (_word, at) => !isOfDay(block, at))
  if (!publishing.has(words[verb]?.bare ?? '')) return null
  const behind = ['قد', 'ان'].includes(words[verb - 1]?.bare ?? '') ? verb - 1 : verb
  const at = lookBack(block, behind, farthestNoun, (_word, k) => {
    return outletOf[k] !== undefined || !isOfOutlet(block, k)
  })
  const outlet = outletOf[at]
  if (!outlet || !isNewsOf(outlet)) return null
  return /[،,؛:]/.test(text.slice(outlet.end, words[verb]!.start)) ? null : outlet
}

/** «كانت المنارة قد نشرت», «كانت الصحيفة قد نشرت»; not an everyday word. */
const isNewsOf = ({ kind, again, doubtful, hasNoun }: NamedOutlet): boolean =>
  kind === 'news' && (again === true || hasNoun || !doubtful)

/**
 * «أصدرت البلدية أمس بيانا», «كانت البلدية قد أصدرت بيانا»: the body that stands behind the verb, or
 * before «قد».
 */
export function issuedBy(block: ArabicBlock, i: number): CitedOutlet[] {
  const { words, outletOf } = block
  if (words[i]!.definite) return []
  const had = lookBack(block, i, farthestNoun, (_word, at) => !isOfDay(block, at))
  if (publishing.has(words[had]?.bare ?? '') && words[had - 1]?.bare === 'قد')
    return bodyAt(block, had - 2)
  for (let at = i - 2; at >= 0 && i - at <= farthestNoun && isNear(block, at, i); at--) {
    if (!publishing.has(words[at]!.bare)) continue
    const listed = outletOf[at + 1]
    if (listed) return listed.kind === 'platform' || listed.again ? [] : [listed]
    return bodyAt(block, at + 1)
  }
  return []
}

function bodyAt({ words, mentionedIn }: ArabicBlock, at: number): CitedOutlet[] {
  const word = words[at]
  const body = word && mentionedIn(word).find(({ type }) => type === 'ORG')
  const mention = body?.mentions.find((span) => overlaps(span, word!))
  return body && mention ? [{ ...mention, name: body.name }] : []
}
