/**
 * Outlets that only their marks show: «قال لـ"المنارة"», «قال ل(المنارة)», «أوردت "المنارة" أن».
 * Papers write their own name so, and those of others.
 */
import type { CitationBlock } from '../../citations/citation-rules.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { isOfOffice } from './offices.ts'
import { formReach, hearerVerbs, hearVerbs, talkNouns, tellingForms, tellVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const carries = wordSet('اورد اوردت نقل نقلت تنقل تورد')
/** What goes on behind an outlet that carries something, and behind no words that are quoted. */
const carried = wordSet('ان انه انها عن بان')
/** «استعداده ل"الحل"», «أسفها ل"التأخر"»: what somebody feels or wants of the words that are quoted */
const attitude =
  /^(استعداد|اسف|تاييد|دعم|رفض|ارتياح|امتنان|تقدير|انتقاد|ادانت|معارضت|شكر|حماس)(ه|ها|هم|هما)$/
/** So many words before a hearer its teller's verb may stand. */
const farthestTeller = 12
/** So many words an outlet's name has at most. */
const longest = 4

const marksBefore = /^ـ? ?["«“] ?$/
const marksBehindTo = /^ـ? ?["«“(] ?$/

/** The name in marks that begins at word `i`; null where nobody is shown to publish by it. */
export function quotedOutletAt(
  words: readonly ArabicBlockWord[],
  i: number,
  { text, mentionedIn }: Pick<CitationBlock, 'text' | 'mentionedIn'>,
): { to: number; name: string } | null {
  const before = words[i - 1]
  if (!before) return null
  // «قال لـ(المنارة)»: brackets are read as marks only where somebody is told
  const marks = before.folded === 'ل' ? marksBehindTo : marksBefore
  if (!marks.test(text.slice(before.end, words[i]!.start))) return null
  const to = endOfName(text, words, i)
  const isOutlet =
    before.folded === 'ل'
      ? !isOfOffice({ words }, i) && isTold(text, words, i)
      : isWith(words, i) || (carries.has(before.bare) && carried.has(words[to]?.bare ?? ''))
  return to > i && isOutlet && !isOther(mentionedIn, words[i]!)
    ? { to, name: text.slice(words[i]!.start, words[to - 1]!.end) }
    : null
}

/** «في حديث مع "المنارة"» */
const isWith = (words: readonly ArabicBlockWord[], i: number): boolean =>
  words[i - 1]!.bare === 'مع' &&
  words.slice(Math.max(0, i - 3), i).some(({ stem }) => talkNouns.has(stem.replace(/^ب/, '')))

/** The word behind the closing mark, where nothing but one space parts the words in the marks. */
function endOfName(text: string, words: readonly ArabicBlockWord[], i: number): number {
  for (let to = i + 1; to <= words.length && to - i <= longest; to++) {
    const gap = text.slice(words[to - 1]!.end, words[to]?.start ?? words[to - 1]!.end + 2)
    if (/^ ?["»”)]/.test(gap)) return to
    if (gap !== ' ') return i
  }
  return i
}

function isTold(text: string, words: readonly ArabicBlockWord[], i: number): boolean {
  if (attitude.test(words[i - 2]?.bare ?? '')) return false
  for (let at = i - 2; at >= 0 && at >= i - farthestTeller; at--) {
    if (/[.؟!\n]/.test(text.slice(words[at]!.end, words[at + 1]!.start))) return false
    const { bare, stem } = words[at]!
    if ([tellVerbs, hearVerbs, hearerVerbs].some((verbs) => verbs.has(bare))) return true
    if (tellingForms.has(bare) && i - 1 - at <= formReach) return true
    if (talkNouns.has(stem) || talkNouns.has(stem.replace(/^ب/, ''))) return true
  }
  return false
}

/** Whoever is known to be a person, a place or another body. */
const isOther = (mentionedIn: CitationBlock['mentionedIn'], word: ArabicBlockWord): boolean =>
  mentionedIn(word).some(
    ({ type, candidates }) =>
      type === 'PER' || (candidates[0] !== undefined && candidates[0].kind !== 'outlet'),
  )
