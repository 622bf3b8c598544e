import type { Mention } from '../../model/annotation.ts'
import { findTokens, type Token } from '../../text/tokens.ts'
import { findExplanation } from './explained-acronym.ts'
import { readHead } from './headed-name.ts'
import { getSortsOfHead, type SortName } from './kind-words.ts'
import { withoutParticles } from './record-names.ts'

/** What stands right around the mentions of an entity. */
export interface Surroundings {
  /** sorts of thing that a word beside a mention names */
  heads: ReadonlySet<SortName>
  /** folded words near a mention, in its sentence, as they stand and without particles */
  near: ReadonlySet<string>
  /** the folded words by which the article itself explains the acronym, null when it does not */
  explanation: string | null
  /** some mention follows a word of place: "in", «في» */
  isPlaced: boolean
}

/** UTF-16 units on either side, words on either side, mentions that are looked at: enough for "the Lebanese port city of Tripoli". */
const REACH = 48, NEAR = 5, MOST_MENTIONS = 5
const linkingWords = new Set(['of', 'in', 'the', 'a', 'an', 'named', 'called', 'في', 'من', 'تدعي', 'اسمها', 'اسمه'])
const placing = new Set(['in', 'at', 'near', 'across', 'outside', 'around', 'inside', 'في', 'قرب', 'داخل', 'خارج', 'شمال', 'جنوب', 'شرق', 'غرب', 'عبر'])
const sentenceEnd = /[.!?؟؛;\n]\s/, comma = /[,،:(]/

export function findSurroundings(mentions: readonly Mention[], text: string): Surroundings {
  const heads = new Set<SortName>(), near = new Set<string>()
  let isPlaced = false
  for (const { start, end } of mentions.slice(0, MOST_MENTIONS)) {
    const before = wordsBefore(text, start), after = wordsAfter(text, end)
    for (const token of [...before, ...after]) for (const form of withoutParticles(token.folded)) near.add(form)
    const last = before.at(-1), next = after[0]
    if (last && placing.has(last.folded) || text.charAt(start - 1) === 'ب') isPlaced = true
    for (const token of headsBefore(before, text, start)) addHeads(heads, token.folded)
    const headed = readHead(text.slice(start, end))
    if (headed) addHeads(heads, headed.head)
    if (next && !comma.test(text.slice(end, next.start))) addHeads(heads, next.folded)
  }
  return { heads, near, isPlaced, explanation: findExplanation(mentions, text) }
}

function addHeads(heads: Set<SortName>, folded: string): void {
  for (const form of withoutParticles(folded)) for (const sort of getSortsOfHead(form) ?? []) heads.add(sort)
}

/** The last word before the name, or the one before "of", "called"; nothing over a comma. */
function headsBefore(before: readonly Token[], text: string, start: number): Token[] {
  let place = before.length - 1
  while (place >= 0 && linkingWords.has(before[place]!.folded)) place--
  const word = before[place]
  return word && !comma.test(text.slice(word.end, start)) ? [word] : []
}

function wordsBefore(text: string, start: number): Token[] {
  const slice = text.slice(Math.max(0, start - REACH), start), from = start - slice.length
  // the first word may be cut off
  const tokens = findTokens(text, from, start).slice(from > 0 ? 1 : 0).filter((token) => token.end <= start)
  const whole = tokens.findLastIndex((token, i) => sentenceEnd.test(text.slice(token.end, tokens[i + 1]?.start ?? start) + ' '))
  return tokens.slice(Math.max(whole + 1, tokens.length - NEAR))
}

function wordsAfter(text: string, end: number): Token[] {
  const tokens = findTokens(text, end, Math.min(text.length, end + REACH)), found: Token[] = []
  let at = end
  for (const token of tokens) {
    if (found.length === NEAR || sentenceEnd.test(`${text.slice(at, token.start)} `)) break
    // the rest of an English possessive
    if (token.folded !== 's' || token.start !== end + 1) found.push(token)
    at = token.end
  }
  return found
}
