import {
  isOwnersLetter,
  looseFormsOf,
  partsOf,
  wordsFor,
} from '../../../languages/words-in-linking.ts'
import type { Entity, Mention } from '../../../model/annotation.ts'
import { beginsBeforeArabic } from '../../../text/scripts.ts'
import { findTokens, type Token } from '../../../text/tokens.ts'
import { isDateline } from './is-dateline.ts'
import { findExplanation, findOwnAcronym } from './explained-acronym.ts'
import { readHead } from './headed-name.ts'
import { getSortsOfHead, personalSorts, type SortName } from '../kind-words.ts'
import { readShapes, type MentionShapes } from './mention-shapes.ts'

/** What stands right around the mentions of an entity. */
export interface Surroundings {
  /** sorts of thing that a word beside a mention names */
  heads: ReadonlySet<SortName>
  /** those of them that do not stand in the name itself */
  outerHeads: ReadonlySet<SortName>
  /** folded words near a mention, in its sentence, as they stand and without particles */
  near(): ReadonlySet<string>
  /** the folded words by which the article itself explains the acronym, null when it does not */
  explanation: string | null
  /** the folded acronym that the article puts in brackets behind the name, null when it puts none */
  acronym: string | null
  /** some mention follows a word of place: "in", «في» */
  isPlaced: boolean
  /** every mention follows one that stands before no team: "in Marseille" */
  isInside: boolean
  /** how most mentions stand */
  shapes(): MentionShapes
}

/**
 * UTF-16 units in which a head stands, or a word near by; words on either side; mentions that are
 * looked at: enough for "the Lebanese port city of Tripoli".
 */
const beside = 36
const unitsAround = 48
const mostNear = 5
const mostMentions = 5
const headLinks = wordsFor('headLinks')
const placing = wordsFor('placeWords')
const travelling = wordsFor('travelWords')
const travelLinks = wordsFor('travelLinks')
const placingTeams = wordsFor('teamPlaceWords')
const placingLetters = partsOf('placeLetters').join('')
const sentenceEnd = /[.!?؟؛;\n]\s/
const comma = /[,،:(–—]/
/** A byname stands in marks of its own: "‘the Butcher’ Adam Marle" names no trade. */
const closed = /^[’”»] /
/** Before a word that says nothing of the name: a comma, or an owner's ending ("Acme’s platform"). */
const notNaming = /[,،:('’]/

/**
 * Of the mentions, in order of the text, the first few are looked at; every look has a bound,
 * whatever the length of the text. How the article introduces a person tells a role as well.
 */
export function findSurroundings(
  { mentions, introduction, type }: Pick<Entity, 'mentions' | 'introduction' | 'type'>,
  text: string,
): Surroundings {
  const heads = new Set<SortName>()
  const looked = mentions.slice(0, mostMentions)
  const written = new Set<string>()
  let placed = 0
  let inside = 0
  let near: ReadonlySet<string> | null = null
  let shapes: MentionShapes | null = null
  for (const { start, end } of looked) {
    const before = wordsBefore(text, start, beside)
    const last = before.at(-1)
    const next = wordsAfter(text, end, beside)[0]
    const isBehind = (words: ReadonlySet<string>) =>
      last !== undefined && looseFormsOf(last.folded).some((form) => words.has(form))
    if (isBehind(placing) || isPlacingLetter(text.charAt(start - 1))) {
      placed++
      if (!isBehind(placingTeams)) inside++
    } else if (isBehind(travelLinks) && tellTravel(before)) placed++
    const head = headBefore(before, text, { start, end })
    if (head) addHeads(heads, head.folded)
    // where letters have no capitals a noun stands before what it names, but for people's offices
    const isNamed =
      next &&
      (type === 'PER' || beginsBeforeArabic(text.slice(start, end))) &&
      !notNaming.test(text.slice(end, next.start))
    if (isNamed) addHeads(heads, next.folded)
    if (isDateline({ start, end }, text)) heads.add('town')
    written.add(text.slice(start, end))
  }
  if (type === 'PER' && introduction)
    for (const { folded } of findTokens(text, introduction.start, introduction.end))
      addHeads(heads, folded, personalSorts)
  const outerHeads = new Set(heads)
  for (const name of written) {
    const headed = readHead(name)
    if (headed) addHeads(heads, headed.head)
  }
  return {
    heads,
    outerHeads,
    isPlaced: placed > 0,
    isInside: inside > 0 && inside === looked.length,
    explanation: findExplanation(mentions, text),
    acronym: findOwnAcronym(mentions, text),
    near: () => (near ??= wordsNear(looked, text)),
    shapes: () => (shapes ??= readShapes(mentions, text)),
  }
}

function wordsNear(mentions: readonly Mention[], text: string): Set<string> {
  const near = new Set<string>()
  for (const { start, end } of mentions) {
    for (const tokens of [
      wordsBefore(text, start, unitsAround),
      wordsAfter(text, end, unitsAround),
    ])
      for (const { folded } of tokens) for (const form of looseFormsOf(folded)) near.add(form)
  }
  return near
}

/** `among`: the sorts that the word may tell; null for any. */
function addHeads(
  heads: Set<SortName>,
  folded: string,
  among: ReadonlySet<SortName> | null = null,
): void {
  for (const form of looseFormsOf(folded))
    for (const sort of getSortsOfHead(form) ?? []) if (!among || among.has(sort)) heads.add(sort)
}

/**
 * The last word before the name, or the one before "of", "called", or before adjectives that agree
 * with it («الغواصة النووية الروسية كورسك»); nothing over a comma or a dash: "CAPE TOWN — The DA".
 */
function headBefore(before: readonly Token[], text: string, { start, end }: Mention): Token | null {
  let at = before.findLastIndex(({ folded }) => !headLinks.has(folded))
  if (at < 0) return null
  const gap = text.slice(before[at]!.end, start)
  if (closed.test(gap)) return null
  if (comma.test(gap))
    return gap === ', ' &&
      apposed.test(text.slice(end, end + 1)) &&
      apposing.has(before[at]!.folded)
      ? before[at]!
      : null
  const last = before[at]!
  if (at < before.length - 1) return last
  while (
    at > 0 &&
    isDefinite(before[at]!) &&
    isDefinite(before[at - 1]!) &&
    text.slice(before[at - 1]!.end, before[at]!.start) === ' ' &&
    getSortsOfHead(bareOf(before[at]!)) === null
  )
    at--
  return getSortsOfHead(bareOf(before[at]!)) ? before[at]! : last
}

/** «غادرت بعثة السلط أمس إلى الدوحة»: somebody goes there; a footballer may come from a club so, too. */
const tellTravel = (before: readonly Token[]): boolean =>
  before.some(({ folded }) => looseFormsOf(folded).some((form) => travelling.has(form)))

const isPlacingLetter = (letter: string): boolean =>
  letter !== '' && placingLetters.includes(letter)

const attributes = partsOf('attributes')
/** "Alabama's largest city, Birmingham,": an apposition to such a noun is a place. */
const apposing = wordsFor('appositionHeads')
const apposed = /^[,.;]/
const isDefinite = ({ folded }: Token): boolean =>
  attributes.some(({ definite, unlike }) => definite.test(folded) && !unlike.has(folded))
const bareOf = ({ folded }: Token): string =>
  attributes.reduce((bare, { definite }) => bare.replace(definite, ''), folded)

function wordsBefore(text: string, start: number, reach: number): Token[] {
  const from = Math.max(0, start - reach)
  // the first word may be cut off
  const tokens = findTokens(text, from, start)
    .slice(from > 0 ? 1 : 0)
    .filter((token) => token.end <= start)
  const whole = tokens.findLastIndex((token, i) =>
    sentenceEnd.test(text.slice(token.end, tokens[i + 1]?.start ?? start) + ' '),
  )
  return tokens.slice(Math.max(whole + 1, tokens.length - mostNear))
}

/** The next words of the sentence behind an offset, within so many UTF-16 units; no owner’s ending. */
export function wordsAfter(text: string, end: number, reach: number): Token[] {
  const tokens = findTokens(text, end, Math.min(text.length, end + reach))
  const found: Token[] = []
  let at = end
  for (const token of tokens) {
    if (found.length === mostNear || sentenceEnd.test(`${text.slice(at, token.start)} `)) break
    if (!isOwnersLetter(token.folded) || token.start !== end + 1) found.push(token)
    at = token.end
  }
  return found
}
