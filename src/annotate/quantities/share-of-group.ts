import { isJoined, isNear, type NumberText } from './number-text.ts'
import { readNumber, type NumberReading } from './read-number.ts'
import type { ShareJoint } from '../../languages/quantities/quantity-rules.ts'

const longestJoint = 3
/** "3 in 10": of small groups alone, since "3 in 15 villages" counts the three. */
const smallGroup = 10
const largestGroup = 1e6

/**
 * "one in five children", "three out of four voters": neither number counts anything. Index of the
 * word behind the second one; null where no share begins with `number`.
 */
export function shareBehind(source: NumberText, number: NumberReading): number | null {
  const { shares } = source.rules
  if (!shares || number.high !== undefined || number.hasScale) return null
  for (let skipped = 0; skipped <= (shares.nounBetween ? 1 : 0); skipped++) {
    const from = number.to + skipped
    for (let length = longestJoint; length > 0; length--) {
      const joint = shares.joints.get(phraseAt(source, from, length))
      const group = joint && groupBehind(source, number.value, from + length, joint)
      if (group) return group.to
    }
  }
  return null
}

function phraseAt(source: NumberText, from: number, length: number): string {
  const words: string[] = []
  for (let at = from; at < from + length; at++) {
    const word = source.words[at]
    if (!word || word.value !== null || !isNear(source, at)) return ''
    words.push(word.folded)
  }
  return words.join(' ')
}

function groupBehind(
  source: NumberText,
  part: number,
  at: number,
  joint: ShareJoint,
): NumberReading | null {
  if (at >= source.words.length || !isNear(source, at)) return null
  const group = readNumber(source, at)
  if (!group || group.high !== undefined || group.value <= part || group.value > largestGroup)
    return null
  if (joint === 'sure') return group
  const isShare = (part === 1 || group.value <= smallGroup) && !isYearLike(group)
  return isShare && !countsTime(source, group.to) ? group : null
}

/** "one in 2019" */
const isYearLike = ({ value, isDigits }: NumberReading) =>
  isDigits && value >= 1900 && value <= 2099

const times = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])

/** "two in 10 days" */
const countsTime = (source: NumberText, at: number): boolean =>
  source.words[at] !== undefined &&
  isJoined(source, at) &&
  times.has(source.rules.units.get(source.words[at].folded) ?? '')
