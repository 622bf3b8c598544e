/**
 * What the words of a piece go on with behind its noun: «تقرير [سنوي]», «وثائق [المحكمة]», «بيان
 * [لها]», «دراسة [حول المناخ]», «مقابلة [نشرت أمس]», «التقرير [الذي أصدرته الوزارة]»; and behind an
 * outlet's name: «صحيفة المنارة [اللبنانية الصادرة أمس]».
 */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { behindSeeing, behindWith } from './making.ts'
import { getNationalities } from './nations.ts'
import { issuedAt, outletAdjectives, outletParts } from './outlet-tails.ts'
import { dateAt, isJoined, isPlainDefinite, relatives, ties, type Part } from './tail-parts.ts'
import type { ArabicBlock } from './words-of-block.ts'
import {
  accordingWords,
  boundaries,
  generalOutlets,
  pieceAdjectives,
  reportVerbs,
} from './words.ts'
import { wordSet } from '../../word-sets.ts'

const owners = wordSet('له لها لهم')
const topics = wordSet('حول بشان عن')
const concerning = wordSet('خاص خاصه متعلق متعلقه')
/** Verbs and participles of making a piece and of giving it out. */
const making = wordSet(
  'نشر نشرت نشره نشرته نشرها نشرتها ينشر تنشر صدر صدرت صادر صادره اصدره اصدرته اصدرها اصدرتها منشور منشوره بث بثت بثه بثته بثها بثتها اجري اجريت اجراه اجرته اجراها اجرتها اعده اعدته اعدها اعدتها نشرتهما وزع وزعت وزعه وزعته القاه القاها كتبه كتبته ارسله ارسلته بعث قدمه قدمته اعلنه اعلنته اعلنها اعلنتها اورده اوردته اوردها اوردتها نقله نقلته نقلها نقلتها تناقلته تناقلتها ادلي ادلت خص',
)
const channels = wordSet('علي عبر في من')
const press = wordSet(
  'صحفي صحفيه صحافي صحافيه تلفزيوني تلفزيونيه اذاعي اذاعيه متلفز متلفزه اعلامي اعلاميه هاتفي هاتفيه مصور مصوره صوتي صوتيه',
)
/** Those who make studies, without a name. */
const people = wordSet('علماء باحثون باحثين خبراء فريق اطباء')
/** So many words behind a noun are read at most. */
const longest = 14

/** How far a tail reaches, and what it is made of. */
export interface Tail {
  /** the word behind it */
  to: number
  kind: string
}

/** The tail of a piece whose words end before word `to`. */
export function tailOf(block: ArabicBlock, draft: CitationDraft, to: number): Tail {
  const parts = draft.proposal?.rule.endsWith('piece') === true ? nounParts : outletParts
  const kinds: string[] = []
  let at = to
  for (const [kind, read] of parts) {
    if (kind === 'held' && at !== to && !['adjective', 'press'].includes(kinds.at(-1)!)) continue
    const behind = at - to < longest ? read(block, at) : at
    if (behind > at)
      kinds.push(kind === 'adjective' && isOfPress(block, at, behind) ? 'press' : kind)
    at = behind
  }
  return { to: at, kind: kinds.join(' ') }
}

const adjectivesAt: Part = (block, i) => {
  let at = i
  while (at - i < 2 && isJoined(block, at) && isAdjective(block, at)) at++
  return at
}

/** «صحفي», «متلفزة»: it was said to be heard by all. */
const isOfPress = ({ words }: ArabicBlock, from: number, to: number): boolean =>
  words.slice(from, to).some(({ stem }) => press.has(stem))

/** «خاصة», not «الخاصة بالمناخ» */
const isAdjective = ({ words }: ArabicBlock, i: number): boolean =>
  (pieceAdjectives.has(words[i]!.stem) &&
    !(concerning.has(words[i]!.stem) && /^و?ب/.test(words[i + 1]?.folded ?? ''))) ||
  (!words[i]!.definite && !words[i - 1]!.definite && isOfOrigin(words[i]!.folded))

const origins = wordSet('اممي امميه دولي دوليه محلي محليه حكومي حكوميه حقوقي حقوقيه طبي طبيه')
/** «دراسة بريطانية», «تقرير أممي» */
const isOfOrigin = (word: string): boolean =>
  origins.has(word) || getNationalities().has(`ال${word}`)

const ownerAt: Part = (block, i) =>
  isJoined(block, i) && owners.has(block.words[i]!.bare) ? i + 1 : i

/** «المشاورات العامة»: words with the article, one behind the other, at most three. */
const definiteRun = (block: ArabicBlock, i: number): number => {
  let at = i
  while (at - i < 3 && isJoined(block, at) && isPlainDefinite(block, at)) at++
  return at
}

/** «وثائق المحكمة»: the noun has no article, and whose or of what it is has one. */
const heldAt: Part = (block, i) => {
  const noun = block.words[i - 1]
  return noun && !noun.definite && !owners.has(noun.bare) ? definiteRun(block, i) : i
}

/** «حول المقترحات», «بشأن منتدى التعاون العربي», «الخاص بمناخ الاستثمار» */
const topicAt: Part = (block, i) => {
  const { words } = block
  if (!isJoined(block, i) || !isJoined(block, i + 1)) return i
  const isConcerned = concerning.has(words[i]!.stem) && words[i + 1]!.folded.startsWith('ب')
  if (isConcerned) return definiteRun(block, i + 2)
  if (!topics.has(words[i]!.bare)) return i
  const named = nameAt(block, i + 1)
  if (named > i + 1) return named
  if (isPlainDefinite(block, i + 1)) return definiteRun(block, i + 1)
  const first = words[i + 1]!.bare
  const behind = boundaries.has(first) || reportVerbs.has(first) ? i + 2 : definiteRun(block, i + 2)
  return behind > i + 2 ? behind : i
}

/** The word behind an outlet or a name that begins at word `i`. */
function nameAt({ words, outletOf, mentionedIn }: ArabicBlock, i: number): number {
  const word = words[i]
  if (!word) return i
  const outlet = outletOf[i]
  if (outlet && outlet.kind !== 'platform' && !outlet.again) return outlet.to
  for (const { mentions } of mentionedIn(word)) {
    const mention = mentions.find((span) => overlaps(span, word))
    if (mention) return firstFrom(words, mention.end)
  }
  return i
}

/** «الذي أصدرته الوزارة», «صادر عن الشرطة», «نشرت أمس في صحيفة المنارة» */
const madeAt: Part = (block, i) => {
  const { text, words } = block
  const isBehindTitle =
    i < words.length && /^["»”] $/.test(text.slice(words[i - 1]!.end, words[i]!.start))
  if (!isJoined(block, i) && !isBehindTitle) return i
  const isLed = ['تم', 'تمت'].includes(words[i]!.bare) || relatives.has(words[i]!.bare)
  const verb = isLed && isJoined(block, i + 1) ? i + 1 : i
  const { bare, stem, definite } = words[verb]!
  const seen = behindSeeing(block, verb)
  if (seen > verb) return partyAt(block, seen) > seen ? partyAt(block, seen) : i
  if (!making.has(bare) && !(definite && making.has(stem))) return i
  let at = behindWith(block, verb + 1)
  for (let parts = 0; parts < 3 && at < words.length; parts++) {
    const behind = partyAt(block, at)
    if (behind === at) break
    at = behind
  }
  return at > verb + 1 ? at : i
}

/** Who made it, where it came out or when. */
function partyAt(block: ArabicBlock, i: number): number {
  const dated = dateAt(block, i)
  if (dated > i || !isJoined(block, i)) return dated
  const named = nameAt(block, i)
  if (named > i) return named
  if (people.has(block.words[i]!.bare)) return i + 1
  if (!ties.has(block.words[i]!.bare) || !isJoined(block, i + 1)) return ownBody(block, i)
  const behind = nameAt(block, i + 1)
  return behind > i + 1 ? behind : ownBody(block, i + 1) > i + 1 ? ownBody(block, i + 1) : i
}

/** «الوزارة»: a body by its noun alone. */
const ownBody = (block: ArabicBlock, i: number): number =>
  isPlainDefinite(block, i) && !accordingWords.has(block.words[i]!.bare) ? i + 1 : i

/** «على تويتر», «عبر فيسبوك», «من وسائل إعلام محلية» */
const mediumAt: Part = (block, i) => {
  const { words, outletOf } = block
  if (!isJoined(block, i) || !channels.has(words[i]!.bare) || !isJoined(block, i + 1)) return i
  const platform = outletOf[i + 1]
  if (platform?.kind === 'platform' && platform.from === i + 1) return platform.to
  const isMedia = words[i + 1]!.stem === 'وسايل' && generalOutlets.has(words[i + 2]?.stem ?? '')
  if (!isMedia) return i
  const isLocal = isJoined(block, i + 3) && /(?:يه|ي)$/.test(words[i + 3]!.bare)
  return isLocal ? i + 4 : i + 3
}

/** «تصريحات لـ"نون نيوز"» */
const hearerAt: Part = (block, i) => {
  const { text, words } = block
  const isTied = isJoined(block, i) && words[i]!.folded === 'ل' && words[i + 1] !== undefined
  return isTied && /^ـ? ?["«“]? ?$/.test(text.slice(words[i]!.end, words[i + 1]!.start))
    ? behindName(block, i)
    : i
}

/** The word behind the name that begins behind word `i`; `i` where none does. */
const behindName = (block: ArabicBlock, i: number): number => {
  const to = nameAt(block, i + 1)
  return to > i + 1 ? to : i
}

const carrying = wordSet('تحت حمل حملت يحمل تحمل')
const titleMarks = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
  ["'", "'"],
])

/** «بعنوان "الماء"», «تحت عنوان «الماء»», «حمل عنوان (الماء)» */
const titleAt: Part = ({ text, words }, i) => {
  const at = carrying.has(words[i]?.bare ?? '') ? i + 1 : i
  if (!['عنوان', 'بعنوان'].includes(words[at]?.bare ?? '') || !words[at + 1]) return i
  const opener = /["«“('](?=\s?$)/.exec(text.slice(words[at]!.end, words[at + 1]!.start))?.[0]
  if (!opener) return i
  const closer = titleMarks.get(opener)!
  const behind = behindMark({ text, words }, at + 1, closer)
  return behind > at + 1 ? behind : i
}

/** The word behind the title that begins at word `i` and that a mark closes; `i` for none. */
function behindMark(
  { text, words }: Pick<ArabicBlock, 'text' | 'words'>,
  i: number,
  closer: string,
): number {
  for (let to = i + 1; to <= words.length && to - i < 15; to++) {
    const end = words[to]?.start ?? words[to - 1]!.end + 2
    if (text.slice(words[to - 1]!.end, end).includes(closer)) return to
  }
  return i
}

const works = wordSet('كتاب كتابه كتابها فيلم فيلمه فيلمها وثايقي برنامج برنامجه برنامجها حلقه')

/** «كتابه "الماء"»: works are called by their titles. */
const workTitleAt: Part = ({ text, words }, i) => {
  if (!words[i] || !works.has(words[i - 1]!.stem)) return i
  const opener = /^ (["«“])$/.exec(text.slice(words[i - 1]!.end, words[i].start))?.[1]
  return opener ? behindMark({ text, words }, i, titleMarks.get(opener)!) : i
}

const nounParts: readonly (readonly [string, Part])[] = [
  ['adjective', adjectivesAt],
  ['title', workTitleAt],
  ['held', heldAt],
  ['nation', outletAdjectives],
  ['owner', ownerAt],
  ['hearer', hearerAt],
  ['topic', topicAt],
  ['medium', mediumAt],
  ['made', madeAt],
  ['issued', issuedAt],
  ['date', dateAt],
  ['title', titleAt],
]
