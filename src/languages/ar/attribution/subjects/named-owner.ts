/**
 * Names that only tell whose man a source is: «محامي سامي نصر», «مقرب من سامي نصر». He who bears the
 * name does not speak.
 */
import type { Entity } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import { findTokens, type Token } from '../../../../text/tokens.ts'
import { foldedSet } from '../../../word-sets.ts'
import { genderOf } from '../../names/gender.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import { personSpans } from '../lexicon/people.ts'
import { relatives } from '../lexicon/words.ts'
import { behindPreposition, isOfKin, isOfLongTitle, isOfTitled, isWork } from './name-of-kin.ts'
import { defended, isBelonging, kin, owned, several } from './owned-words.ts'
import { isHis } from './title-of-name.ts'

export interface NamesInSource {
  /** the names of those who do not speak */
  owners: Span[]
  /** the name of the one who does; null without one */
  speaker: Span | null
}

/** Words of a source that are read for names. */
const mostTokens = 24

/** The people that a source names behind its first word: whom it belongs to, and who speaks. */
export function namesInSource(
  text: string,
  source: Span,
  entities: readonly Entity[],
): NamesInSource {
  const people = personSpans(text, entities)
  const tokens = findTokens(text, source.start, source.end).slice(0, mostTokens)
  const namesake = namesakeOf(text, tokens, entities)
  if (namesake) return { owners: [namesake], speaker: null }
  const owners: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { start, end: wordEnd, folded } = tokens[i]!
    const isBrought = /^[بل]/.test(folded) && people.has(start + 1)
    const nameEnd = people.get(start) ?? (isBrought ? people.get(start + 1)! : 0)
    if (nameEnd === 0) continue
    const isOfOther =
      i === 0 ? several.has(folded) && nameEnd > wordEnd : isBrought || isOwner(text, tokens, i)
    if (!isOfOther) return { owners, speaker: { start, end: nameEnd } }
    owners.push({ start, end: nameEnd })
    while (i + 1 < tokens.length && tokens[i + 1]!.end <= nameEnd) i++
  }
  return { owners, speaker: null }
}

/** Whether the name at word `at` completes the words before it, rather than telling who they are. */
function isOwner(text: string, tokens: readonly Token[], at: number): boolean {
  const { folded, end } = tokens[at - 1]!
  if (/[^\s]/.test(text.slice(end, tokens[at]!.start))) return false
  if (behindPreposition.has(folded)) return tokens[at - 2]?.folded !== 'كل'
  if (isOfLongTitle(text, tokens, at) || isInRelative(text, tokens, at)) return true
  if (isHolder(tokens, at)) return false
  if (isServed(tokens, at) || isOfTitled(tokens, at) || isWork(tokens, at)) return true
  return folded.startsWith('ال') ? isOfKin(text, tokens, at) : isOfBareNoun(text, tokens, at)
}

/** «محللو سامي نصر», «حملة سامي نصر»: right behind a noun without its article */
function isOfBareNoun(text: string, tokens: readonly Token[], at: number): boolean {
  const { folded, start, end } = tokens[at - 1]!
  const written = text.slice(start, end)
  if (titles.has(folded) || isHis(written) || isOfPlace(tokens, at - 1)) return false
  if (several.has(folded) || owned.has(folded)) return true
  // «محللو سامي نصر», but «حاكم سيبو سامي نصر»: elsewhere than first the ending is a name's
  if (at === 1 && /^.{3,}و$/.test(written)) return true
  return (isOffice(folded) || isThing(folded) || isBelonging(folded)) && !isOfRank(tokens, at - 1)
}

/** «الضابط الذي أوقف | سامي نصر», «المذيع الذي حاور الوزير | سامي نصر»; not «الرجل الذي يدعى سامي نصر» */
function isInRelative(text: string, tokens: readonly Token[], at: number): boolean {
  if (naming.has(tokens[at - 1]!.folded)) return false
  for (let i = at - 1; i > 0; i--) {
    if (/[^\s]/.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start))) return false
    if (relatives.has(tokens[i]!.folded)) return true
  }
  return false
}

const naming = foldedSet('يدعى تدعى اسمه اسمها يسمى تسمى')

/**
 * «مستشار للرئيس | سامي نصر», «السكرتير الصحفي للرئيس الجديد | سامي نصر»: whom somebody else serves; not
 * «المدير العام للهيئة سامي نصر», nor «الوكيل العام للملك سامي نصر», an office
 */
function isServed(tokens: readonly Token[], at: number): boolean {
  let title = at - 1
  while (title > at - 1 - mostAdjectives && tokens[title]?.folded.startsWith('ال')) title--
  const noun = /^لل(.{3,})$/.exec(tokens[title]?.folded ?? '')?.[1]
  if (title < 1 || noun === undefined || tokens[title - 1]!.folded === 'العام') return false
  // «للاعب» is written with the first letter of «لاعب» once
  return [noun, `ل${noun}`].some((word) => isOffice(word) || defended.has(`ال${word}`))
}

const mostAdjectives = 2

/**
 * «مدير أعمال الفنانة | سامي نصر», «محامية المتهم | سلمى نصر»: a name of the head's gender, which is not that of
 * whom the head serves. «الضحية» is anyone, and women are called «النائب». No child is called a citizen: «والد
 * الطفل المواطن | سامي نصر».
 */
function isHolder(tokens: readonly Token[], at: number): boolean {
  const called = designations.has(tokens[at - 1]!.folded) ? at - 2 : at - 1
  const title = tokens[called]?.folded ?? ''
  const head = tokens[0]!.folded
  const name = genderOf(tokens[at]!.folded)
  if (called < 1 || !/^ال.{3,}/.test(title) || title === 'الضحيه' || isThing(title)) return false
  const isHers = title.endsWith('ه')
  const isGrown = called < at - 1 && children.has(title)
  if (isGrown) return name === null || (name === 'f') === head.endsWith('ه')
  return name !== null && isHers !== head.endsWith('ه') && isHers === (name === 'm')
}

/** Before the name of a grown person of whom nothing else is told. */
const designations = foldedSet('المواطن المواطنة السيد السيدة الحاج الحاجة')

const children = foldedSet('الطفل الطفلة الرضيع الرضيعة الصبي الصبية المولود المولودة')

/**
 * «خبير في جامعة خليفة سامي نصر», «شيخ الصاغة في جدة سامي نصر»: it tells where; not so «مسؤول في حكومة
 * سامي نصر».
 */
const isOfPlace = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at]!.folded === 'جده' ? at : at - 1
  return inPlace.has(tokens[noun - 1]?.folded ?? '')
}

/** «العقيد شرطة سامي نصر», «المقدم طبيب سامي نصر»: behind a rank with ال it tells which one. */
const isOfRank = (tokens: readonly Token[], at: number): boolean =>
  ranks.has(tokens[at - 1]?.folded ?? '')

/**
 * «قال ابنها محمود»: where the text calls her «أم محمود», whom his name alone would be taken for; null
 * without one.
 */
function namesakeOf(
  text: string,
  [role, name]: readonly Token[],
  entities: readonly Entity[],
): Span | null {
  const stem = /^(.{2,}?)(ه|ها|هم)$/.exec(role?.folded ?? '')?.[1]?.replace(/ت$/, 'ه')
  if (!name || stem === undefined || !kin.has(stem)) return null
  const called = new Set(
    ['أم', 'أبو', 'أبي', 'أبا'].map((of) => `${of} ${text.slice(name.start, name.end)}`),
  )
  for (const { mentions } of entities)
    for (const mention of mentions)
      if (called.has(text.slice(mention.start, mention.end))) return mention
  return null
}

const inPlace = foldedSet('في فى')

const ranks = foldedSet('المشير الفريق اللواء العميد العقيد المقدم الرائد النقيب الملازم المساعد')

/** Written without ال before a name in apposition: «لواء سامي نصر». */
const titles = foldedSet(`
دكتور دكتورة مهندس مهندسة أستاذ أستاذة شيخ سيد سيدة آنسة بابا لواء عميد عقيد رائد نقيب جنرال كاتب كاتبة ملك أمير أميرة
`)
