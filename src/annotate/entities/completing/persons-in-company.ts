import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { nameOf, type Draft } from '../draft-mentions.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { hasCapital, Shape } from '../shapes.ts'
import { isOwner } from './name-place.ts'

const longestName = 3

/**
 * `drafts`, in order of the text, with the type that what stands right before a name shows: "Mayor Ferrol" is no
 * place, "Harbour University's Takir Rasdan" and "Senators Ada Reeve and Jinto Estrado" name no body.
 */
export function personsInCompany(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { personSigns, conjunctions, honorifics }: NameRules,
): Draft[] {
  if (!personSigns) return [...drafts]
  const titled = new Set(
    drafts.filter((draft) => isTitledPlace(draft, sentences, personSigns.beforeFamilies)),
  )
  const families = new Set([...titled].map(nameOf))
  return drafts.map((draft, k) => {
    const isFamily = draft.type === 'LOC' && families.has(nameOf(draft))
    if (titled.has(draft) || (isFamily && speaks(draft, sentences)))
      return { ...draft, type: 'PER' }
    if (draft.type !== 'ORG') return draft
    const family = behindHonorific(draft, sentences, honorifics)
    if (family) return { ...draft, type: 'PER', words: [family.folded], end: family.end }
    const before = drafts[k - 1]
    const isPerson =
      isUnknownName(draft, sentences) &&
      before !== undefined &&
      (isOwned(draft, before, sentences) || isJoined(draft, before, sentences, conjunctions))
    return isPerson ? { ...draft, type: 'PER' } : draft
  })
}

/** "Mayor Ferrol", not "Mayor London Breed" nor "Senator Ohio". */
function isTitledPlace(
  { type, words: own, start }: Draft,
  sentences: readonly NameWord[][],
  titles: ReadonlySet<string>,
): boolean {
  if (type !== 'LOC' || own.length !== 1) return false
  const [words, at] = placeOf(start, sentences)
  const [title, name, next] = [words[at - 1], words[at], words[at + 1]]
  if (!title || !isClose(name) || title.shape !== Shape.capital || !titles.has(title.folded))
    return false
  const isFamily = (name.bits & (bit.surname | bit.given)) !== 0
  return (isFamily || (name.bits & placeBits) === 0) && !(isClose(next) && hasCapital(next))
}

/** "Ms Orlo's plan" beside a firm that is called Orlo's: the one word of her name. */
function behindHonorific(
  { words: own, start }: Draft,
  sentences: readonly NameWord[][],
  honorifics: NameRules['honorifics'],
): NameWord | null {
  const [words, at] = placeOf(start, sentences)
  const [honorific, name] = [words[at - 1], words[at]]
  if (own.length !== 1 || !honorific || !name || honorific.shape !== Shape.capital) return null
  const isFamily = isClose(name) && (name.bits & bit.surname) !== 0
  return isFamily && honorifics?.has(honorific.folded) === true ? name : null
}

function speaks({ start }: Draft, sentences: readonly NameWord[][]): boolean {
  const [words, at] = placeOf(start, sentences)
  return isClose(words[at + 1]) && (words[at + 1]!.bits & bit.speechVerb) !== 0
}

/** Two or three words with capitals, none of which is a word of every day or a body's. */
function isUnknownName({ words: own, start }: Draft, sentences: readonly NameWord[][]): boolean {
  if (own.length < 2 || own.length > longestName) return false
  const [words, at] = placeOf(start, sentences)
  return words
    .slice(at, at + own.length)
    .every(
      (word) =>
        word.shape === Shape.capital &&
        word.hit === 0 &&
        word.phraseBits === 0 &&
        (word.bits & (bit.organisationHead | bit.organisation)) === 0 &&
        (!word.isKnown || (word.bits & (bit.given | bit.surname)) !== 0),
    )
}

/** "Harbour University's | Takir Rasdan" */
function isOwned(draft: Draft, before: Draft, sentences: readonly NameWord[][]): boolean {
  const [words, at] = placeOf(draft.start, sentences)
  return before.type === 'ORG' && before.end === words[at - 1]?.end && isOwner(words, at)
}

/** "Senators Ada Reeve and | Jinto Estrado": behind somebody in full to whom "and" joins the name. */
function isJoined(
  draft: Draft,
  before: Draft,
  sentences: readonly NameWord[][],
  conjunctions: NameRules['conjunctions'],
): boolean {
  const [words, at] = placeOf(draft.start, sentences)
  return (
    before.type === 'PER' &&
    before.words.length > 1 &&
    isClose(words[at]) &&
    conjunctions?.has(words[at - 1]?.folded ?? '') === true &&
    isClose(words[at - 1]) &&
    before.end === words[at - 2]?.end
  )
}
