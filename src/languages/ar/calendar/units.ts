/**
 * Weeks, months and years by their distance: «الأسبوع الماضي», «مطلع الشهر الجاري», «هذا العام»,
 * «قبل يومين», «العامين الماضيين».
 */
import { digitsOf, wordAt, type DateReading, type DateText } from '../../calendar/date-reading.ts'
import {
  partOf,
  unitFrom,
  unitsUpTo,
  type PartOfPeriod,
  type Unit,
} from '../../../text/dates-looking-back.ts'
import {
  countWords,
  dualUnits,
  parts,
  pluralUnits,
  pointers,
  units,
  withoutParticles,
} from './words.ts'

const steps = { last: -1, this: 0, next: 1 } as const

export function readUnits(source: DateText, i: number): DateReading | null {
  const { anchor } = source
  if (anchor === null) return null
  const word = withoutParticles(wordAt(source, i))
  if (word === 'قبل' || word === 'منذ') return readDistance(source, i, anchor)
  const bare = word.startsWith('ال') ? word.slice(2) : word
  const dual = dualUnits.get(bare)
  if (dual)
    return pointers.get(wordAt(source, i + 1)) === 'last'
      ? { from: i, to: i + 2, days: unitsUpTo(anchor, dual, 2) }
      : null
  const plural = pluralUnits.get(bare)
  if (plural) return readPastPlural(source, i, anchor, plural)
  const unit = units.get(bare)
  return unit && word !== bare ? readOne(source, i, anchor, unit) : null
}

/** «الأسبوع الماضي», «هذا الأسبوع», «نهاية الأسبوع الماضي», «في وقت سابق من الشهر الجاري». */
function readOne(source: DateText, i: number, anchor: number, unit: Unit): DateReading | null {
  const before = withoutParticles(wordAt(source, i - 1))
  const pointing = pointers.get(wordAt(source, i + 1)) ?? null
  const isThis = before === 'هذا' || before === 'هذه'
  let from = isThis ? i - 1 : i
  const part = partBefore(source, from)
  if (unit === 'day' || (!pointing && !isThis && !(part && part.part !== 'earlier'))) return null
  if (unit === 'week' && part?.part === 'late' && part.words === 1)
    return {
      from: from - 1,
      to: pointing ? i + 2 : i + 1,
      days: unitFrom(anchor, 'weekend', pointing ? steps[pointing] : -1),
    }
  const days = partOf(
    unitFrom(anchor, unit, pointing ? steps[pointing] : 0),
    part?.part ?? null,
    anchor,
  )
  if (part) from -= part.words
  return { from, to: pointing ? i + 2 : i + 1, days }
}

function partBefore(source: DateText, i: number): { part: PartOfPeriod; words: number } | null {
  const word = withoutParticles(wordAt(source, i - 1))
  const part = parts.get(word) ?? parts.get(word.replace(/^ب/, ''))
  if (part) return { part, words: 1 }
  return word === 'من' && wordAt(source, i - 2) === 'سابق'
    ? { part: 'earlier', words: wordAt(source, i - 3) === 'وقت' ? 3 : 2 }
    : null
}

/** «الأيام الثلاثة الماضية», «السنوات الخمس الماضية»; without a number it cannot be placed. */
function readPastPlural(
  source: DateText,
  i: number,
  anchor: number,
  unit: Unit,
): DateReading | null {
  const next = wordAt(source, i + 1)
  const count = countWords.get(next.startsWith('ال') ? next.slice(2) : next) ?? digitsOf(next)
  return count && pointers.get(wordAt(source, i + 2)) === 'last'
    ? { from: i, to: i + 3, days: unitsUpTo(anchor, unit, count) }
    : null
}

/**
 * «قبل يومين», «منذ ثلاثة أيام», «قبل أسبوع», «قبل 10 سنوات»: the whole unit that lies so far back.
 */
function readDistance(source: DateText, i: number, anchor: number): DateReading | null {
  const word = wordAt(source, i + 1)
  const dual = dualUnits.get(word)
  const one = units.get(word)
  if (dual) return { from: i, to: i + 2, days: unitFrom(anchor, dual, -2) }
  if (one)
    return isOther(wordAt(source, i + 2))
      ? null
      : { from: i, to: i + 2, days: unitFrom(anchor, one, -1) }
  const count = countWords.get(word) ?? digitsOf(word)
  const unit =
    pluralUnits.get(wordAt(source, i + 2)) ??
    (count !== null && count > 10 ? units.get(wordAt(source, i + 2).replace(/ا$/, '')) : undefined)
  return unit && count !== null && count > 0 && count < 100
    ? { from: i, to: i + 3, days: unitFrom(anchor, unit, -count) }
    : null
}

/** «قبل عام 2011», «منذ يوم الأحد», «قبل شهر رمضان» name a time; they measure no distance. */
const isOther = (word: string) =>
  digitsOf(word) !== null || word.startsWith('ال') || word === 'رمضان' || word === 'من'
