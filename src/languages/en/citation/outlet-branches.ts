/** What belongs to an outlet's name behind the name that a list holds. */
import { baseAt, type EnglishBlockWord } from './block-word.ts'

/** "CBC News", "BBC Scotland", "Sky Sports": parts of a house that bear its name. */
const branches = new Set(
  'news radio tv television sport sports online international scotland wales ulster cymru arabic persian business magazine'.split(
    ' ',
  ),
)
/** "CBS affiliate WAFB": the station that is meant follows. */
const affiliates = new Set(['affiliate', 'affiliates', 'station'])

/** The word behind the name that word `to` follows: "BBC" goes on in "BBC Radio 4". */
export function endOfBranch(text: string, words: readonly EnglishBlockWord[], to: number): number {
  let end = to
  while (end - to < 2 && isBranch(text, words, end)) end++
  const isNumber = end > to && words[end - 1]!.base === 'radio' && /^\d/.test(baseAt(words, end))
  return isNumber && isBeside(text, words, end) ? end + 1 : end
}

function isBranch(text: string, words: readonly EnglishBlockWord[], i: number): boolean {
  const word = words[i]
  return (
    word !== undefined &&
    word.capital &&
    branches.has(word.base) &&
    !words[i - 1]!.possessive &&
    isBeside(text, words, i)
  )
}

/** The word that names the station behind "affiliate" at word `to`; null where there is none. */
export function affiliateAt(
  text: string,
  words: readonly EnglishBlockWord[],
  to: number,
): number | null {
  const station = words[to + 1]
  return affiliates.has(baseAt(words, to)) && station?.capital && isBeside(text, words, to + 1)
    ? to + 1
    : null
}

const isBeside = (text: string, words: readonly EnglishBlockWord[], i: number): boolean =>
  /^\s$/.test(text.slice(words[i - 1]!.end, words[i]!.start))
