import type { NameHit } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Span } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'
import { findTokens } from '../../../text/tokens.ts'
import { Evidence } from '../document-evidence.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { placeBits, type NameWord } from '../name-words.ts'
import { kindAt, letterKind } from '../../../text/letters.ts'
import { Shape } from '../shapes.ts'

const longestPrefix = 8

export interface HitsToJoin {
  /** both in order of the text */
  drafts: readonly Draft[]
  hits: readonly NameHit[]
  sentences: readonly NameWord[][]
  text: string
  names: NameRules
}

/**
 * Names that the packs know, put beside the drafts: a hit that no draft touches becomes one, a hit
 * that holds a draft widens it, and a body's name ends before the words for where it is.
 */
export function joinHits({ drafts, hits, sentences, text, names }: HitsToJoin): Draft[] {
  const joined: Draft[] = []
  const wordThatEnds = createWordSearch(sentences)
  let next = 0
  for (const hit of hits) {
    const type = typeOfHit(hit)
    if (!type) continue
    const start = behindElision(text, fromArticle(text, hit.start, names), names)
    while (next < drafts.length && drafts[next]!.end <= start) joined.push(drafts[next++]!)
    const over: Draft[] = []
    for (let k = next; k < drafts.length && drafts[k]!.start < hit.end; k++) over.push(drafts[k]!)
    const { end } = hit
    const words = wordsOf(names.elided ? { ...hit, start } : hit, text, names)
    if (over.length === 0) {
      const isName =
        words.length !== 1 ||
        (!isOrdinary(text.slice(start, end + 1), wordThatEnds(end), names) &&
          isEnoughAlone(hit, type, wordThatEnds(end), names))
      if (isName && !endsPrefix(text, start, names))
        joined.push({ type, sentence: -1, from: 0, to: 0, start, end, words })
    } else if (over.length === 1 && isPlaceBehindAnd(over[0]!, hit, names)) {
      joined.push(over[0]!)
      next++
    } else if (over.every((draft) => draft.start >= start && draft.end <= end)) {
      joined.push({
        ...over[0]!,
        type: mayTell(hit, words, names)
          ? type
          : typeOfWidened({ start, end }, type, over[0]!, words),
        start,
        end,
        words,
      })
      next += over.length
    } else if (over.length === 1 && isPlacedBody(over[0]!, hit, text, names)) {
      joined.push({ ...over[0]!, end, words })
      next++
    }
  }
  return [...joined, ...drafts.slice(next)]
}

/** «الرياض وجدة»: read as the listed place behind «و», which no longer name of a pack widens. */
function isPlaceBehindAnd(
  { type, words, start, end }: Draft,
  hit: NameHit,
  { attached, getLexicon }: NameRules,
): boolean {
  const [word = '', ...rest] = words
  return (
    attached !== undefined &&
    type === 'LOC' &&
    rest.length === 0 &&
    end === hit.end &&
    start === hit.start + attached.and.length &&
    ((getLexicon().words.get(word) ?? 0) & placeBits) !== 0
  )
}

/** Back over the article that is written onto a known name: «السفينة …», where packs have «سفينة …». */
function fromArticle(text: string, start: number, { attached }: NameRules): number {
  const before = attached ? start - attached.article.length : -1
  if (before < 0 || text.slice(before, start) !== attached!.article) return start
  return before > 0 && kindAt(text, before - 1) === letterKind ? start : before
}

/** "l' | armée", "L' | armée"; not "L'Équipe", which may be named so. */
function behindElision(text: string, start: number, { elided }: NameRules): number {
  const found = elided && /^(\p{L}{1,2})['’](?=(\p{Ll})?)/u.exec(text.slice(start, start + 4))
  if (!found || !elided.has(fold(found[1]!))) return start
  const isArticle = found[1] === found[1]!.toLowerCase() || found[2] !== undefined
  return isArticle ? start + found[0].length : start
}

/** The folded words of a hit; an article that «لل» swallowed is put back. */
function wordsOf({ start, end, swallowed }: NameHit, text: string, names: NameRules): string[] {
  const words = findTokens(text, start, end).map(({ folded }) => folded)
  if (swallowed && names.attached) words[0] = fold(names.attached.lostLetter) + words[0]!
  return words
}

/**
 * «مايكروسوفت في دبلن»: a body that a pack knows, and where it is; not the "National Union" of another record
 * within "National Union of Weavers".
 */
function isPlacedBody(
  { start, end, type }: Draft,
  hit: NameHit,
  text: string,
  { placePrepositions, bodyLinks }: NameRules,
): boolean {
  if (type !== 'ORG' || typeOfHit(hit) !== 'ORG' || hit.common || start !== hit.start) return false
  const [behind] = findTokens(text, hit.end, end)
  const isLinked = bodyLinks?.has(behind?.folded ?? '') === true
  return behind !== undefined && !isLinked && placePrepositions.has(behind.folded)
}

/**
 * «وزاريًا», which is no «زاريا»; "extra hands", which are no Extra that a record writes with a small letter. `written`:
 * with the mark behind it.
 */
const isOrdinary = (
  written: string,
  word: NameWord | undefined,
  { hasCase, plainEnding }: NameRules,
): boolean =>
  plainEnding?.test(written) === true ||
  (hasCase && word?.isKnown === true && /^\p{Ll}+\P{L}?$/u.test(written))

/**
 * Whether a hit of one word is a name by itself. A person's never is: surnames are shared. Nor is a
 * place's when the word is an everyday one («صور»).
 */
function isEnoughAlone(
  hit: NameHit,
  type: EntityType,
  word: NameWord | undefined,
  names: NameRules,
): boolean {
  if (type === 'PER' || (type === 'LOC' && isEveryday(word))) return false
  // «والدي» is no «ألدي» behind «و»
  if (word && names.ofMine?.has(word.folded)) return false
  // "Para llegar" is no Pará
  if (word && isFunctionWord(word, names) && !isShown(word, names)) return false
  // «أدين المتهم» is no «أدين», the payment company
  const isVerb = word?.forms.some((form) => form.skip <= 1 && names.verbs?.has(form.folded))
  if (isVerb && word?.gapBefore !== Gap.quoteOpen) return false
  return !hit.common || isShown(word, names)
}

/**
 * Where no model has learnt what sentences show, a name of several words is what all records that bear it
 * are: "Wall Street" is nobody.
 */
const mayTell = (
  { candidates, common }: NameHit,
  words: readonly string[],
  { getModel }: NameRules,
): boolean =>
  !getModel &&
  !common &&
  words.length > 1 &&
  candidates.every(({ type }) => type === candidates[0]!.type)

/**
 * What kind of thing a name is the sentence shows, whatever a record of the same words is, and
 * whether a place's name of one word is a body's or a person's here (a team, a prize).
 */
function typeOfWidened(
  { start, end }: Span,
  type: EntityType,
  draft: Draft,
  words: readonly string[],
): EntityType {
  if (draft.start === start && draft.end === end) return draft.type
  return type === 'LOC' && words.length === 1 ? draft.type : type
}

/** Gives the word that ends at an offset; offsets must be asked for in rising order. */
function createWordSearch(sentences: readonly NameWord[][]): (end: number) => NameWord | undefined {
  let sentence = 0
  let at = 0
  return (end) => {
    while (sentence < sentences.length && sentences[sentence]!.at(-1)!.end < end) {
      sentence++
      at = 0
    }
    const words = sentences[sentence] ?? []
    while (at < words.length && words[at]!.end < end) at++
    return words[at]?.end === end ? words[at] : undefined
  }
}

/** In capitals throughout it is an acronym: "US". */
const isFunctionWord = ({ folded, shape }: NameWord, { hasCase, functionWords }: NameRules) =>
  hasCase && shape === Shape.capital && functionWords.has(folded)

/** The model knows the word, and no list of places has it as nothing but a place. */
function isEveryday(word: NameWord | undefined): boolean {
  if (!word || !word.isKnown) return false
  return (
    (word.bits & placeBits) === 0 ||
    (word.bits & (bit.common | bit.demonym | bit.given | bit.surname)) !== 0
  )
}

/**
 * Whether the document shows that an everyday word («الأمل», "Apple") is a name here: a capital
 * inside a sentence and nowhere a small letter; without capitals a noun before it or a verb of
 * speech beside it.
 */
function isShown(word: NameWord | undefined, { hasCase }: NameRules): boolean {
  if (!word) return false
  if (hasCase)
    return (
      (word.evidence & Evidence.capitalInside) !== 0 && (word.evidence & Evidence.lowerCase) === 0
    )
  return (
    word.inQuotes ||
    (word.evidence &
      (Evidence.afterBodyHead |
        Evidence.afterOutletHead |
        Evidence.afterProductHead |
        Evidence.besideSpeech)) !==
      0
  )
}

/** "pro-Beijing": half an adjective. */
function endsPrefix(text: string, start: number, { adjectivePrefixes }: NameRules): boolean {
  if (text[start - 1] !== '-' && text[start - 1] !== '‑') return false
  let from = start - 1
  while (from > 0 && start - from < longestPrefix && kindAt(text, from - 1) === letterKind) from--
  return adjectivePrefixes?.has(fold(text.slice(from, start - 1))) ?? false
}

/** The type of a hit's best candidate; null for hints and for hits of no candidate. */
function typeOfHit(hit: NameHit): EntityType | null {
  return hit.hint ? null : (hit.candidates[0]?.type ?? null)
}
