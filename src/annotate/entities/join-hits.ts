import type { NameHit } from '../../model/annotation.ts'
import type { EntityType } from '../../model/kinds.ts'
import { bit } from '../../languages/name-lexicon.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import { fold } from '../../text/fold.ts'
import { findTokens } from '../../text/tokens.ts'
import { Evidence } from './document-evidence.ts'
import type { Draft } from './draft-mentions.ts'
import type { NameWord } from './name-words.ts'

const longestPrefix = 8

/**
 * Names that the packs know, put beside the drafts: a hit that no draft touches becomes one, a hit
 * that holds a draft widens it.
 * A person's hit of one word is never enough by itself: surnames are shared. Nor is a place's when
 * the word is an everyday one («صور»), and where the sentence shows a body or a person under a
 * place's name (a team, a prize), the sentence is right.
 */
export function joinHits(
  drafts: readonly Draft[],
  hits: readonly NameHit[],
  sentences: readonly NameWord[][],
  text: string,
  names: NameRules,
): Draft[] {
  const joined: Draft[] = []
  const wordThatEnds = createWordSearch(sentences)
  let next = 0
  for (const hit of hits) {
    const type = typeOfHit(hit)
    if (!type) continue
    while (next < drafts.length && drafts[next]!.end <= hit.start) joined.push(drafts[next++]!)
    const over: Draft[] = []
    for (let k = next; k < drafts.length && drafts[k]!.start < hit.end; k++) over.push(drafts[k]!)
    const words = findTokens(text, hit.start, hit.end).map((token) => token.folded)
    const single = words.length === 1
    if (over.length === 0) {
      const word = wordThatEnds(hit.end)
      const isEnough =
        (!single || (type !== 'PER' && !(type === 'LOC' && isEveryday(word)))) &&
        !(hit.common && single && !isShown(word, names)) &&
        !endsPrefix(text, hit.start, names)
      if (isEnough)
        joined.push({ type, sentence: -1, from: 0, to: 0, start: hit.start, end: hit.end, words })
    } else if (over.every((draft) => draft.start >= hit.start && draft.end <= hit.end)) {
      joined.push({
        ...over[0]!,
        type:
          type === 'LOC' &&
          (single ||
            (over[0]!.type === 'ORG' && over[0]!.start === hit.start && over[0]!.end === hit.end))
            ? over[0]!.type
            : type,
        start: hit.start,
        end: hit.end,
        words,
      })
      next += over.length
    }
  }
  return [...joined, ...drafts.slice(next)]
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

/** The model knows the word, and no list of places has it as nothing but a place. */
function isEveryday(word: NameWord | undefined): boolean {
  if (!word || !word.isKnown) return false
  return (
    (word.bits & (bit.country | bit.city | bit.region)) === 0 ||
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
  while (from > 0 && start - from < longestPrefix && /\p{L}/u.test(text[from - 1]!)) from--
  return adjectivePrefixes?.has(fold(text.slice(from, start - 1))) ?? false
}

/** The type of a hit's best candidate; null for hints and for hits of no candidate. */
function typeOfHit(hit: NameHit): EntityType | null {
  return hit.hint ? null : (hit.candidates[0]?.type ?? null)
}
