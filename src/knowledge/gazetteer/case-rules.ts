/**
 * Case rules: "us" is not the US and "who" is not the WHO. Each name in a script with capitals gets
 * one of four rules when the pack is compiled; the rule is checked against the text when the name
 * is found.
 */
import { wordsFor } from '../../languages/words-in-linking.ts'
import { isCommonWord } from '../../languages/words-in-packs.ts'
import { isLowerCase, smallBit, type NameTokens } from './name-tokens.ts'
import { isCapital, kindOf, numberKind } from '../../text/letters.ts'

/** any case: scripts without capitals, names written in lower case */
const ruleFree = 0
/** the first word begins with a capital or a digit */
const ruleFirst = 1
/** every word of more than three letters does */
const ruleEach = 2
/** no lower-case letter: short acronyms */
const ruleUpper = 3

/** The kinds of these rules, name and hint. */
const kindsFirst = 0x22
const kindsEach = 0x44
const kindsUpper = 0x88

const smallWord = 3
/** Words with which a name may begin that are lower case in running text: "the Guardian". */
const openers = wordsFor('nameOpeners')

export interface CaseForm {
  rule: number
  /** the name may begin with a lower-case letter in a text */
  startsSmall: boolean
}

/** How a text must write a name. `tokens`: those of the name. */
export function getCaseForm(name: string, tokens: NameTokens): CaseForm {
  const { count, starts, ends, flags } = tokens
  const firstUnit = name.charCodeAt(starts[0]!)
  const opener = count > 1 && openers.has(name.slice(starts[0]!, ends[0]!).toLowerCase())
  if (!hasCase(name)) return { rule: ruleFree, startsSmall: false }
  if (isAcronym(name) && (lettersOf(name) <= smallWord || isCommonWord(name)))
    return { rule: ruleUpper, startsSmall: false }
  let each = !isSmallThroughout(tokens, 0, count)
  for (let i = opener ? 1 : 0; i < count; i++)
    if (flags[i]! & smallBit && ends[i]! - starts[i]! > smallWord) each = false
  const startsSmall = opener || isLowerCase(firstUnit)
  // "L'azurde" is written so: no text can show by a capital that it is meant
  if (count === 1 && isSmallBehindArticle(name, starts[0]!, ends[0]!))
    return { rule: ruleFree, startsSmall }
  if (each) return { rule: ruleEach, startsSmall }
  return { rule: startsSmall ? ruleFree : ruleFirst, startsSmall }
}

/** No lower-case letters: never a common word, since the text must write it the same way. */
export function isAcronym(name: string): boolean {
  let hasCapital = false
  for (const character of name.trim()) {
    const code = character.codePointAt(0)!
    if (isCapital(code)) hasCapital = true
    else if (kindOf(code) !== numberKind && !'.&+-'.includes(character)) return false
  }
  return hasCapital
}

/** Whether a name stands in a script that has capitals. */
export const hasCase = (name: string): boolean => name.toLowerCase() !== name.toUpperCase()
const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '').length

/**
 * The kinds (see name-index.ts) whose case rule is obeyed by the `count` words from word `from`.
 * `start` and `end` bound them in the text. The parameters are not put into an object: this runs
 * for every candidate.
 */
export function obeyedKinds(
  kinds: number,
  text: string,
  tokens: NameTokens,
  from: number,
  count: number,
  start: number,
  end: number,
): number {
  if (count === 1) return obeyedAlone(kinds, text, start, end)
  let obeyed = kinds
  if (kinds & kindsUpper && hasSmall(text, start, end)) obeyed &= ~kindsUpper
  if (kinds & (kindsFirst | kindsEach)) {
    // the first word in this reading: "Amnesty" of "d'Amnesty"
    const isSmall = isLowerCase(text.charCodeAt(start))
    if (isSmall) obeyed &= ~kindsFirst
    if (
      kinds & kindsEach &&
      ((isSmall &&
        (tokens.ends[from]! - start > smallWord ||
          isSmallThroughout(tokens, from + 1, from + count))) ||
        hasSmallWord(tokens, from + 1, from + count))
    )
      obeyed &= ~kindsEach
  }
  return obeyed
}

/**
 * Whether the words from `start` to `end` begin with an article and go on behind a hyphen: "la Croix"
 * of "la Croix-Rouge" is no name, as "Roma" of "Roma-Lazio" is.
 */
export function isHalfOfName(text: string, start: number, end: number): boolean {
  if (text[end] !== '-' || !isCapital(text.charCodeAt(end + 1))) return false
  const space = text.indexOf(' ', start)
  return space > start && space < end && openers.has(text.slice(start, space).toLowerCase())
}

/** As obeyedKinds, for one word. */
export function obeyedAlone(kinds: number, text: string, start: number, end: number): number {
  let obeyed = kinds
  if (
    kinds & (kindsFirst | kindsEach) &&
    (isLowerCase(text.charCodeAt(start)) || isSmallBehindArticle(text, start, end))
  )
    obeyed &= ~(kindsFirst | kindsEach)
  if (kinds & kindsUpper && hasSmall(text, start, end)) obeyed &= ~kindsUpper
  return obeyed
}

/** "L'équipe" is not "L'Équipe": the capital of the article, which is one word with it, says nothing. */
const isSmallBehindArticle = (text: string, start: number, end: number): boolean =>
  end - start > 2 &&
  (text[start] === 'L' || text[start] === 'l') &&
  (text[start + 1] === '’' || text[start + 1] === "'") &&
  isLowerCase(text.charCodeAt(start + 2))

function hasSmall(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLowerCase(text.charCodeAt(i))) return true
  return false
}

/**
 * "x-kom" is lower case by itself; "the big" is not "The BIG", whose lower-case opener needs a
 * capital after it.
 */
function isSmallThroughout({ flags }: NameTokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(flags[i]! & smallBit)) return false
  return true
}

function hasSmallWord({ flags, starts, ends }: NameTokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (flags[i]! & smallBit && ends[i]! - starts[i]! > smallWord) return true
  return false
}
