/** Names behind a title that are of whom somebody belongs to: «والد الطفل سامي نصر», «زوجة رجل الأعمال سامي نصر». */
import type { Token } from '../../../../text/tokens.ts'
import { foldedSet } from '../../../word-sets.ts'
import { ownWorks } from '../../kin-words.ts'
import { genderOf } from '../../names/gender.ts'
import { isOffice, isSpokesman, kindOfSource } from '../lexicon/basis.ts'
import { defended, defenders, isBelonging, kin } from './owned-words.ts'
import { bearerOf, isHis, isTitle, longTitlesAt, shortTitleAt } from './title-of-name.ts'

/**
 * «والد الطفل سامي نصر», «محامي المتهم سامي نصر», «قاتل الصحفي سامي نصر»; not «محامي الدفاع سامي نصر», nor «نائب الرئيس
 * سامي نصر», which is an office
 */
export function isOfKin(text: string, tokens: readonly Token[], at: number): boolean {
  const from = tokens[at - 2]?.folded.startsWith('ال') ? at - 3 : at - 2
  const head = tokens[from]
  const noun = tokens[from + 1]
  if (!head || !noun || /[^\s]/.test(text.slice(head.end, noun.start))) return false
  // «والد الطفل، المواطن سامي نصر»
  if (/[^\s]/.test(text.slice(noun.end, tokens[at - 1]!.start))) return false
  // «ابنه الدكتور سامي نصر» is he
  if (isHis(text.slice(head.start, head.end))) return false
  if (isPreacher(head.folded, noun.folded)) return false
  if (kin.has(head.folded) || (defenders.has(head.folded) && defended.has(noun.folded))) return true
  const isSomebody = isTitle(noun.folded) || defended.has(noun.folded)
  return (isSomebody && isBelonging(head.folded)) || isTrained(head.folded, noun.folded)
}

/** «خطيب المسجد سامي نصر»; not «خطيب الضحية سامي نصر», her betrothed */
const isPreacher = (head: string, noun: string): boolean => head === 'خطيب' && preachedAt.has(noun)

const preachedAt = foldedSet('المسجد الجامع الحرم الجمعة العيد المسجدين الحرمين الثورة الساحة')

/** «مدرب اللاعب سامي نصر»; not «مدرب الفريق», nor «مدرب الزعيم», as clubs are called too */
const isTrained = (head: string, noun: string): boolean =>
  (head === 'مدرب' || head === 'مدربه') && athletes.has(noun)

const athletes = foldedSet(
  'اللاعب اللاعبة الحارس الحارسة البطل البطلة العداء العداءة السباح الملاكم المصارع',
)

/**
 * «قاتل رئيس الوزراء سامي نصر», «مدير أعمال نجم الهلال سامي نصر», «مصدر مقرب من ولي العهد سامي نصر»: titles of several
 * words; not «وكيل وزير الصحة سامي نصر», an office
 */
export function isOfLongTitle(text: string, tokens: readonly Token[], at: number): boolean {
  return longTitlesAt(text, tokens, at).some(
    (title) =>
      (isFor(tokens, title) || hasOwner(text, tokens, title)) && !isOtherSex(tokens, title, at),
  )
}

/** «الفريق القانوني لرجل الأعمال سامي نصر»; not «النائب الأول لرئيس البلدية», an office */
function isFor(tokens: readonly Token[], title: number): boolean {
  const noun = bearerOf(tokens[title]!.folded)
  return noun !== null && !ruling.has(noun) && tokens[title - 1]!.folded !== 'العام'
}

/** Whether the word before a title makes its bearer another than who speaks. */
function hasOwner(text: string, tokens: readonly Token[], title: number): boolean {
  const { folded, start, end } = tokens[title - 1]!
  if (/[^\s]/.test(text.slice(end, tokens[title]!.start))) return false
  if (isHis(text.slice(start, end))) return false
  if (isBelonging(folded)) return !agents.has(folded) || !ruling.has(tokens[title]!.folded)
  // «كاتبة الدولة لدى وزير الزراعة سلمى نصر» is an office too
  return (folded !== 'لدي' && isBrought(tokens, title)) || isWork(tokens, title)
}

/** Before an office they are a part of it. */
const agents = foldedSet('وكيل وكيلة')

const ruling = foldedSet('وزير وزيرة رئيس رئيسة محافظ أمين أمينة نقيب عميد قائد مدير والي')

/** «زوجة رئيس الوزراء سلمى نصر»: a name of the head's gender and not of the title's is who speaks. */
function isOtherSex(tokens: readonly Token[], title: number, at: number): boolean {
  const [isHers, isOfHer] = [title, title - 1].map((i) => tokens[i]!.folded.endsWith('ه'))
  return isHers !== isOfHer && genderOf(tokens[at]!.folded) === (isOfHer ? 'f' : 'm')
}

/**
 * «مصدر مقرب من الوزير | سامي نصر», «حملة المرشح | سامي نصر»: whom a preposition brings, or whose house speaks,
 * also by somebody without a name; not «كل من الوزير سامي نصر والنائب»
 */
export function isOfTitled(tokens: readonly Token[], at: number): boolean {
  const short = shortTitleAt(tokens, at)
  const title = short < 0 && defended.has(tokens[at - 1]!.folded) ? at - 1 : short
  if (title < 1) return false
  return isWork(tokens, title) || isBrought(tokens, title)
}

function isBrought(tokens: readonly Token[], title: number): boolean {
  const [before = '', word = ''] = [tokens[title - 2]?.folded, tokens[title - 1]?.folded]
  if (word === 'باسم' || word === 'بلسان') return isSpokesman(before)
  if (behindPreposition.has(word)) return before !== 'كل'
  return houses.has(word) && (title === 1 || kindOfSource(tokens[0]!.folded) === 'anonymous')
}

export const behindPreposition = foldedSet('من عن مع باسم بلسان لدى ضد حول')

const houses = foldedSet('مكتب حملة حكومة إدارة ديوان مقر منزل')

/**
 * «منتج أفلام المخرج | سامي نصر», «مدير أعمال سامي نصر», «المتحدث باسم حملة المرشح سامي نصر»: before the word
 * `title` what is somebody's own, which another makes or runs
 */
export function isWork(tokens: readonly Token[], title: number): boolean {
  const [maker = '', work = ''] = [tokens[title - 2]?.folded, tokens[title - 1]?.folded]
  if (work === 'اعمال') return managers.has(maker)
  return ownWorks.has(work) && (maker === 'باسم' || isOneWho(maker))
}

/** Who runs somebody's business. */
const managers = foldedSet('مدير مديرة وكيل وكيلة')

/** A noun for a person: «منتج», «الناشرة». */
const isOneWho = (folded: string): boolean =>
  isOffice(folded) || genderOf(folded) !== null || makers.has(folded)

const makers = foldedSet('كاتب ناشر ناشرة مصمم مصممة منظم منظمة مخرجة منتجة مؤلف مؤلفة متعهد')
