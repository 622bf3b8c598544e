/**
 * The document's own evidence: a name found once is a name wherever its words stand, a person's
 * family name too.
 */
import type { EntityType } from '../../../model/kinds.ts'
import { Evidence, personalEvidence } from '../document-evidence.ts'
import { nameOf, toDraft, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { acronymsOf } from '../name-keys.ts'
import { nameBits, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'

interface Known {
  words: string[]
  /** the letters of a body's longer name: only written in capitals */
  isAcronym: boolean
  /** a family name so short that it mostly is a word: only behind an office or a verb of speech */
  isShort: boolean
  /** a family name that is a people's adjective too, «المصري»: only behind a verb of speech */
  isPeople: boolean
  votes: Map<EntityType, number>
  /**
   * for a name of one word that the model knows and no list has: places where it stands, named or
   * not
   */
  places: number
}

/** Letters of the shortest family names that are taken up: «بري». */
const shortest = 3
/** Another type must have more than so many times the votes to take a draft's own type from it. */
const clearMajority = 1.5
/** A person's full name outvotes one draft of his family name alone, which counts one. */
const familyWeight = 1.6

/**
 * Drafts with one type for one name throughout, and drafts for the further places of known names;
 * in order, without overlap.
 */
export function spreadNames(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const known = collectNames(drafts, sentences, source.language.names)
  const byFirst = new Map<string, Known[]>()
  for (const name of known.values()) {
    const alike = byFirst.get(name.words[0]!)
    if (alike) alike.push(name)
    else byFirst.set(name.words[0]!, [name])
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length)
  countPlaces(known, sentences)
  const voted = drafts.map((draft) => ({
    ...draft,
    type: winner(known.get(nameOf(draft)), draft.type),
  }))
  return [...voted, ...findFurther(voted, sentences, byFirst, source)].sort(
    (a, b) => a.start - b.start,
  )
}

function collectNames(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { plainPhrases, attached }: NameRules,
): Map<string, Known> {
  const known = new Map<string, Known>()
  const vote = (
    words: string[],
    type: EntityType,
    weight: number,
    { isAcronym = false, isShort = false, isPeople = false } = {},
  ) => {
    const key = words.join(' ')
    const name = known.get(key) ?? {
      words,
      isAcronym,
      isShort,
      isPeople,
      votes: new Map(),
      places: 0,
    }
    name.votes.set(type, (name.votes.get(type) ?? 0) + weight)
    // "Nato": what is found as a name itself needs no capitals elsewhere
    name.isAcronym &&= isAcronym
    name.isShort &&= isShort
    known.set(key, name)
  }
  for (const draft of drafts) {
    vote(draft.words, draft.type, 1)
    if (draft.type === 'ORG')
      for (const acronym of acronymsOf(draft.words)) vote([acronym], 'ORG', 1, { isAcronym: true })
    if (draft.type !== 'PER' || draft.words.length < 2 || draft.sentence < 0) continue
    const last = sentences[draft.sentence]![draft.to - 1]!
    const head = draft.words.at(-2)!
    // «سمير عطا الله» lends his name to no «رحمه الله»
    if (!isFamilyName(last, sentences) || plainPhrases?.god.has(last.folded)) continue
    // «علي عبد العال» goes by «عبد العال»
    if (draft.words.length > 2 && attached?.compoundHeads.has(head))
      vote([head, last.folded], 'PER', familyWeight)
    else
      vote([last.folded], 'PER', familyWeight, {
        isShort: last.folded.length === shortest,
        isPeople: (last.bits & bit.demonym) !== 0,
      })
  }
  return known
}

/** Whether the last word of a person's name may stand for him elsewhere. */
function isFamilyName(last: NameWord, sentences: readonly NameWord[][]): boolean {
  const isThing =
    (last.evidence & Evidence.afterArticle) !== 0 &&
    (last.evidence & personalEvidence & ~Evidence.afterGiven) === 0 &&
    last.bits === 0 &&
    !beginsBare(last.folded, sentences)
  return (
    last.folded.length >= shortest &&
    !isThing &&
    (last.bits & (bit.given | bit.title | bit.country)) === 0
  )
}

/** Whether a word begins a sentence: "Hollis left." shows that "A Hollis supporter" is no thing. */
function beginsBare(folded: string, sentences: readonly NameWord[][]): boolean {
  return sentences.some(([first]) => first?.folded === folded)
}

function countPlaces(known: ReadonlyMap<string, Known>, sentences: readonly NameWord[][]): void {
  for (const words of sentences) {
    for (const word of words) {
      if (!word.isKnown || word.bits & nameBits) continue
      const name = known.get(word.core.folded)
      if (name && name.words.length === 1) name.places++
    }
  }
}

/**
 * A word that the document mostly uses as a word is not a name at its other places; nor are an
 * acronym's letters where they are no capitals ("Who"), nor a short word without an office or a verb
 * of speech before it, nor one for a people without such a verb.
 */
function isNameHere(
  { isAcronym, isShort, isPeople, votes, places }: Known,
  words: readonly NameWord[],
  at: number,
): boolean {
  const before = words[at - 1]
  if (isAcronym) return words[at]!.shape === Shape.allCapitals
  if (isPeople) return isSpeaking(before) && !beginsName(words[at + 1])
  if (isShort) return before !== undefined && (before.bits & (bit.title | bit.speechVerb)) !== 0
  let named = 0
  for (const count of votes.values()) named += count
  return named * 2 >= places
}

const isSpeaking = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.bits & bit.speechVerb) !== 0

/** «قال المصري | سامي نصر»: which of them says it */
export const beginsName = (word: NameWord | undefined): boolean =>
  word !== undefined &&
  word.gapBefore === Gap.space &&
  (word.bits & bit.common) === 0 &&
  (word.bits & (bit.given | bit.title | bit.roleAdjective)) !== 0

function winner(name: Known | undefined, type: EntityType): EntityType {
  if (!name) return type
  let best = type
  for (const [other, votes] of name.votes)
    if (votes > (name.votes.get(best) ?? 0) * clearMajority) best = other
  return best
}

function findFurther(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  byFirst: ReadonlyMap<string, Known[]>,
  source: DraftSource,
): Draft[] {
  const further: Draft[] = []
  let next = 0
  sentences.forEach((words, sentence) => {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      while (next < drafts.length && drafts[next]!.end <= word.start) next++
      if (
        word.shape === Shape.lower ||
        (drafts[next] !== undefined && drafts[next]!.start < word.end)
      )
        continue
      const name = matchAt(words, i, byFirst)
      if (!name || (name.words.length === 1 && !isNameHere(name, words, i))) continue
      const to = i + name.words.length
      if (isArticleWithNoun(words.slice(i, to), source.language.names)) continue
      if (drafts[next] !== undefined && drafts[next]!.start < words[to - 1]!.end) continue
      const type = winner(name, [...name.votes.keys()][0]!)
      if (name.words.length === 1 && !name.isPeople && !mayStandAlone(word, type)) continue
      further.push({
        ...toDraft(words, { type, from: i, to }, sentence, source),
        words: name.words,
      })
      i = to - 1
    }
  })
  return further
}

/** "Le monde change" is not "Le Monde": an article's capital at a sentence's beginning says nothing. */
const isArticleWithNoun = ([first, second]: readonly NameWord[], names: NameRules): boolean =>
  names.hasCase && second?.shape === Shape.lower && names.functionWords.has(first!.folded)

/** Words that are also common words are not spread. */
function mayStandAlone(word: NameWord, type: EntityType): boolean {
  if (
    word.bits &
    (bit.title |
      bit.speechVerb |
      bit.time |
      bit.organisationHead |
      bit.demonym |
      bit.roleAdjective |
      bit.placeHead)
  )
    return false
  return type !== 'GROUP' && word.folded.length > 2
}

function matchAt(
  words: readonly NameWord[],
  i: number,
  byFirst: ReadonlyMap<string, Known[]>,
): Known | null {
  for (const form of words[i]!.forms) {
    for (const name of byFirst.get(form.folded) ?? []) {
      if (
        name.words.every(
          (part, k) =>
            k === 0 || (words[i + k]?.folded === part && words[i + k]!.gapBefore <= Gap.hyphen),
        )
      )
        return name
    }
  }
  return null
}
