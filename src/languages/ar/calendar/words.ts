/** Folded words of time. A month has up to three names: Egyptian and Gulf, Levantine, Maghrebi. */
import { classesByWord } from '../../word-classes.ts'
import type { PartOfPeriod, Pointing, Unit } from '../../../text/dates-looking-back.ts'
import { wordSet } from '../../word-sets.ts'

const namesOfMonths = [
  'يناير جانفي كانون+الثاني',
  'فبراير فيفري شباط',
  'مارس اذار',
  'ابريل افريل نيسان',
  'مايو ماي ايار',
  'يونيو يونيه جوان حزيران',
  'يوليو يوليه جويليه يوليوز تموز',
  'اغسطس اوت غشت اب',
  'سبتمبر شتنبر ايلول',
  'اكتوبر تشرين+الاول',
  'نوفمبر نونبر تشرين+الثاني',
  'ديسمبر دجنبر كانون+الاول',
]
const namesOfHijriMonths = [
  'محرم',
  'صفر',
  'ربيع+الاول',
  'ربيع+الاخر ربيع+الثاني',
  'جمادي+الاولي جمادي+الاول',
  'جمادي+الاخره جمادي+الثانيه جمادي+الاخر',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذي+القعده ذو+القعده',
  'ذي+الحجه ذو+الحجه',
]
const byName = (lists: readonly string[]) =>
  new Map(
    lists.flatMap((names, i) =>
      names.split(' ').map((name): [string, number] => [name.replace('+', ' '), i + 1]),
    ),
  )

/** By name; a name of two words has one space. */
export const monthNames: ReadonlyMap<string, number> = byName(namesOfMonths)
export const hijriMonthNames: ReadonlyMap<string, number> = byName(namesOfHijriMonths)
/**
 * Names that are also other words or people's names: months only beside a number or a word of time.
 */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  'مارس',
  'ماي',
  'جوان',
  'اوت',
  'اب',
  'محرم',
  'صفر',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
])
export const beforeMonth: ReadonlySet<string> = wordSet(
  'شهر خلال منذ حتي مطلع اوايل بدايه مستهل منتصف اواسط اواخر نهايه ختام في من الي بين عدد عددها عدده',
)

export const weekdayNames: ReadonlyMap<string, number> = new Map([
  ['الاثنين', 0],
  ['الثلاثاء', 1],
  ['الاربعاء', 2],
  ['الخميس', 3],
  ['الجمعه', 4],
  ['السبت', 5],
  ['الاحد', 6],
])
export const partsOfDay: ReadonlySet<string> = wordSet('صباح مساء ظهر عصر فجر ليل ليله يوم عشيه')

const paired = (words: string): string[] =>
  words.split(' ').flatMap((word) => [word, `${word}ه`, `${word}ين`])
/** After its noun: «الماضي», «الجارية», «المقبلين». */
export const pointers: ReadonlyMap<string, Pointing> = new Map<string, Pointing>([
  ...[...paired('الماضي الفايت المنصرم المنقضي'), 'المنصرمه'].map((word): [string, Pointing] => [
    word,
    'last',
  ]),
  ...paired('الجاري الحالي').map((word): [string, Pointing] => [word, 'this']),
  ...paired('المقبل القادم').map((word): [string, Pointing] => [word, 'next']),
])

export const parts: ReadonlyMap<string, PartOfPeriod> = new Map([
  ['مطلع', 'early'],
  ['اوايل', 'early'],
  ['بدايه', 'early'],
  ['مستهل', 'early'],
  ['غره', 'early'],
  ['منتصف', 'middle'],
  ['اواسط', 'middle'],
  ['اواخر', 'late'],
  ['نهايه', 'late'],
  ['ختام', 'late'],
])

export const units: ReadonlyMap<string, Unit> = new Map([
  ['يوم', 'day'],
  ['اسبوع', 'week'],
  ['شهر', 'month'],
  ['عام', 'year'],
  ['سنه', 'year'],
  ['عقد', 'decade'],
])
/** Duals and plurals; a dual brings its number along. */
export const dualUnits: ReadonlyMap<string, Unit> = new Map([
  ['يومين', 'day'],
  ['اسبوعين', 'week'],
  ['شهرين', 'month'],
  ['عامين', 'year'],
  ['سنتين', 'year'],
])
export const pluralUnits: ReadonlyMap<string, Unit> = new Map([
  ['ايام', 'day'],
  ['اسابيع', 'week'],
  ['اشهر', 'month'],
  ['شهور', 'month'],
  ['اعوام', 'year'],
  ['سنوات', 'year'],
])

const counts = [
  'ثلاث ثلاثه',
  'اربع اربعه',
  'خمس خمسه',
  'ست سته',
  'سبع سبعه',
  'ثماني ثمانيه',
  'تسع تسعه',
  'عشر عشره',
]
export const countWords: ReadonlyMap<string, number> = byCount(counts, 3)
const ordinals = [
  'الاول الحادي',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
]
export const ordinalWords: ReadonlyMap<string, number> = byCount(ordinals, 1)
/** What follows an ordinal to make it larger. */
export const ordinalTens: ReadonlyMap<string, number> = new Map([
  ['عشر', 10],
  ['والعشرين', 20],
  ['والعشرون', 20],
  ['والثلاثين', 30],
])

function byCount(lists: readonly string[], first: number): ReadonlyMap<string, number> {
  return classesByWord(lists.map((words, i) => [i + first, words]))
}

/**
 * A word without the particles written onto it: و ف, then ب ك ل; the article ال stays («لل» becomes
 * «ال»).
 */
export function withoutParticles(folded: string): string {
  let word = folded
  if (word.length > 3 && (word[0] === 'و' || word[0] === 'ف')) word = word.slice(1)
  if (word.startsWith('لل') && word.length > 4) return `ا${word.slice(1)}`
  if (word.length > 3 && (word.startsWith('بال') || word.startsWith('كال'))) return word.slice(1)
  return word
}
