/** What of a headline tells of an event: what kind of thing happened, and how many of what. */
import { meaningNamed } from '../../languages/words-in-reports.ts'
import { inEuropeanDigits } from '../../text/numbers.ts'
import { once } from '../../text/once.ts'
import type { Word } from './matter-words.ts'
import { gather } from '../../text/gather.ts'

/**
 * The meanings that are events: what happens at one place and time. Not the offices, states and
 * subjects of which news speak every day.
 */
const kinds =
  'kill injure casualty survive attack bomb airstrike shoot stab murder assassinate suicide execute kidnap ' +
  'rape rob smuggle arrest release jail charge convict acquit ban fraud crash overturn drown fire ' +
  'earthquake flood storm rain snow heat landslide volcano collapse rescue evacuate missing ' +
  'battle invade siege ceasefire withdraw deploy liberate coup protest riot strike massacre election ' +
  'referendum resign appoint dismiss impeach inaugurate sign meet summit visit leak spy hack ' +
  'infect vaccine quarantine poison merger bankrupt layoff marry divorce funeral deport award ' +
  'champion final transfer draw defeat win launch eclipse cancel destroy expel swap boycott ' +
  'agree accept reject condemn sanction tender buy sell seize escape honor delay replace'

export const getEventKinds = once(
  (): ReadonlySet<number> =>
    new Set(
      kinds
        .split(' ')
        .map(meaningNamed)
        .filter((meaning) => meaning >= 0),
    ),
)

const numberWords: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
}
const getNumberWords = once(
  () =>
    new Map(
      Object.entries(numberWords).map(([name, value]) => [meaningNamed(name), value] as const),
    ),
)

const numerals = /\d+(?:[,٬]\d{3})*(?:[.٫]\s?\d+)?/g
const isYear = (value: number): boolean => value >= 1900 && value <= 2100

/** The numbers of a text from 2 on, in digits or words, without years. `words`: those of the text. */
export function countsIn(text: string, words: readonly Word[]): Set<number> {
  const byWord = getNumberWords()
  const counts = new Set(
    gather(words, ({ meanings }) => gather(meanings, (one) => byWord.get(one) ?? [])),
  )
  for (const [digits] of inEuropeanDigits(text).matchAll(numerals)) {
    const value = Number(digits.replace(/[,٬\s]/g, '').replace('٫', '.'))
    if (value > 1 && !isYear(value)) counts.add(value)
  }
  return counts
}
