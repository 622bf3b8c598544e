import type { Entity } from '../../../model/annotation.ts'
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { bearerOf, issuingNouns } from './bearers.ts'
import { bodyPhraseAt, withoutIssued } from './body-phrases.ts'
import { isHandedIn } from './handed-in.ts'
import type { ArabicBlock } from './words-of-block.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { boundaries, pieceAdjectives } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const connectors = new Set(['عن', 'من', 'ل'])
const passedOver = wordSet(
  'صادر صادره صحفي صحافي صحفيه مشترك مشتركه رسمي رسميه جديد جديده حديث حديثه سابق منشور له لها لهم خاص اصدره اصدرته نشره نشرته وزعه وزعته',
)

/** Those who issue a piece, and the word after their name. */
interface Issuers {
  names: CitedOutlet[]
  to: number
}

/** The word after a piece at which its issuer may be named, and how it is tied to the piece. */
interface IssuerPlace {
  at: number
  word: ArabicBlockWord
  /** «عن», «من» or «ل» before it, or «ل» at it */
  isOwner: boolean
  /** the same, or a verb of issuing before it, or nothing between it and the piece */
  isTied: boolean
}

/**
 * The body a piece belongs to, named after it: «بيان للبلدية», «بيان صادر عن الوزارة», «تقديرات
 * المنظمة»; null when none is.
 */
export function issuerAfter(block: ArabicBlock, i: number): Issuers | null {
  const place = issuerPlace(block, i)
  if (!place) return null
  const { at, isTied } = place
  const outlet = block.outletOf[at]
  if (outlet && isTied) return { names: [outlet], to: outlet.to }
  return (
    (isTied ? (namedEntity(block, place) ?? bodyPhrase(block, i, place)) : null) ??
    latinName(block, place) ??
    ownNoun(block, i, place)
  )
}

function issuerPlace({ text, words }: ArabicBlock, i: number): IssuerPlace | null {
  let at = i + 1
  while (at - i < 5 && isPassedOver(words[at]?.bare)) at++
  const word = words[at]
  if (!word || /[.،,:؛"«]/.test(text.slice(words[at - 1]!.end, word.start).trim())) return null
  if (isHandedIn(words[i]!, word)) return null
  const isOwner = connectors.has(words[at - 1]!.bare) || word.particle === 'ل'
  const isTied =
    isOwner ||
    at === i + 1 ||
    (/^ل./.test(word.bare) && !boundaries.has(word.bare)) ||
    /^(?:اصدر|نشر|وزع)/.test(words[at - 1]!.bare)
  return { at, word, isOwner, isTied }
}

const isPassedOver = (word: string | undefined) =>
  word !== undefined && (passedOver.has(word) || connectors.has(word) || pieceAdjectives.has(word))

const longestLatin = 4

/** «تقرير من Harbour Weekly»: a name in Latin letters, written with a capital. */
function latinName({ text, words }: ArabicBlock, { at, isOwner }: IssuerPlace): Issuers | null {
  const isLatin = (word: ArabicBlockWord | undefined) =>
    word !== undefined &&
    /^[A-Z0-9]/.test(text[word.start]!) &&
    /[A-Z]/.test(text.slice(word.start, word.end))
  if (!isOwner || !isLatin(words[at])) return null
  let to = at + 1
  while (
    to - at < longestLatin &&
    isLatin(words[to]) &&
    text.slice(words[to - 1]!.end, words[to]!.start) === ' '
  )
    to++
  const { start } = words[at]!
  const { end } = words[to - 1]!
  return { names: [{ start, end, name: text.slice(start, end) }], to }
}

/** «بيان للأمم المتحدة», «بيان صادر عن واشنطن» */
function namedEntity(
  { words, entities }: ArabicBlock,
  { word, isOwner }: IssuerPlace,
): Issuers | null {
  const mentionOf = ({ mentions }: Entity) => mentions.find((span) => overlaps(span, word))
  const entity = entities.find(
    (one) => (one.type === 'ORG' || (one.type === 'LOC' && isOwner)) && mentionOf(one),
  )
  if (!entity) return null
  const mention = mentionOf(entity)!
  const name = withoutIssued(entity.name)
  return { names: [{ ...mention, name }], to: firstFrom(words, mention.end) }
}

/** «دراسة لجامعة ابن زهر»: by the noun that heads its name. */
function bodyPhrase(block: ArabicBlock, i: number, { at }: IssuerPlace): Issuers | null {
  const found = ofThings.has(stemOf(block.words[i]!)) ? null : bodyPhraseAt(block, at)
  return found && { names: [found.named], to: found.to }
}

/** «صورا للمنجم», «خطة للميناء»: what these show or are for published nothing. */
const ofThings = wordSet(
  'صور صوره لقطات لقطه مقطع فيديو تسجيل شريط ستوري خطه جدول دليل كتاب كتيب ملف فيلم برنامج حكم موشر عدد',
)

/** «صورا» is «صور» as an object. */
const stemOf = ({ stem }: ArabicBlockWord): string =>
  ofThings.has(stem) ? stem : stem.replace(/ا$/, '')

/**
 * «بيان للبلدية»; not «بيان للصحافيين», who are told it, nor «استطلاع للرأي» and «بيانه عن السياسة»,
 * which say what about.
 */
function ownNoun(block: ArabicBlock, i: number, place: IssuerPlace): Issuers | null {
  const { at, word } = place
  const isBehindConnector = at > i + 1 && connectors.has(block.words[at - 1]!.bare) && word.definite
  if (ofThings.has(stemOf(block.words[i]!))) return null
  const isNoun = word.particle === 'ل' || isBehindConnector
  if (!isNoun || !issuingNouns().has(word.stem)) return null
  const titled = personBehind(block, at)
  if (titled) return titled
  const name = bearerOf(block, word)?.name ?? bareSpelling(block.text, word)
  return { names: [{ start: word.start, end: word.end, name }], to: at + 1 }
}

/** «بيان من اللواء سامي درويش»: the word is the title of somebody who is named. */
function personBehind({ text, words, mentionedIn }: ArabicBlock, at: number): Issuers | null {
  const next = words[at + 1]
  if (!next || text.slice(words[at]!.end, next.start) !== ' ') return null
  const person = mentionedIn(next).find(({ type }) => type === 'PER')
  const mention = person?.mentions.find((span) => overlaps(span, next))
  return person && mention
    ? { names: [{ ...mention, name: person.name }], to: firstFrom(words, mention.end) }
    : null
}

/** «للبلدية» names «البلدية». */
function bareSpelling(
  text: string,
  { start, end, particle }: ArabicBlock['words'][number],
): string {
  const spelling = text.slice(start, end)
  return particle === 'ل' && spelling.includes('لل')
    ? `ال${spelling.slice(spelling.indexOf('لل') + 2)}`
    : spelling
}
