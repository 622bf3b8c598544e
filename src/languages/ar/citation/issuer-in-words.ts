/** Who issued a piece and was found as no name: «قالت شبكة أطباء الميناء، في بيان», by the words of its claim. */
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import { sentenceStart } from '../../citations/citation-drafts.ts'
import { foldedSet } from '../../word-sets.ts'
import { once } from '../../../text/once.ts'
import { issuingNouns } from './bearers.ts'
import { readWords } from './read-words.ts'
import type { ArabicBlock } from './words-of-block.ts'

/** Bodies and kin with names of their own; inner ones («إدارة», «لجنة», «مجلس») mostly have none. */
const heads = once(() =>
  foldedSet(
    'قبيلة قبائل عشيرة عشائر عائلة أسرة شبكة تنسيقية تجمع لجان غرفة نقابة جمعية منظمة هيئة اتحاد رابطة حزب حركة جبهة كتلة تحالف ائتلاف مرصد رئاسة مكتب',
  ),
)
/** So many words such a source has at most. */
const longest = 6
/** UTF-16 units between a piece and the verb of whoever gave it out. */
const nearby = 90

/** The body that speaks in the sentence before word `i`, by the words that tell of it; none where these may mean any. */
export function issuerInWords({ text, words, claims }: ArabicBlock, i: number): CitedOutlet[] {
  const { start } = words[i]!
  const from = sentenceStart(text, start)
  const sources = claims.flatMap(({ entity, basis, source }) => {
    const [span] = source
    const isBefore = span && span.start >= from && span.end <= start && start - span.end < nearby
    return entity === null && basis === 'organisation' && source.length === 1 && isBefore
      ? span
      : []
  })
  const [source] = sources
  if (!source || sources.some((one) => one.start !== source.start)) return []
  return isName(text, source) ? [{ ...source, name: text.slice(source.start, source.end) }] : []
}

/** «شبكة أطباء الميناء»; not «إدارة النادي», «الشركة», «الناطق باسم الجيش». */
function isName(text: string, span: { start: number; end: number }): boolean {
  if (/[،,:؛(]/.test(text.slice(span.start, span.end))) return false
  const [head, ...rest] = readWords(text, span)
  if (!head || head.definite || !heads().has(head.bare) || rest.length >= longest) return false
  const [next] = rest
  const last = rest.at(-1)?.bare ?? ''
  if (next?.bare === 'من' || /.{3}(?:ها|هم)$/.test(last)) return false
  return (
    next !== undefined && !(rest.length === 1 && next.definite && issuingNouns().has(next.stem))
  )
}
