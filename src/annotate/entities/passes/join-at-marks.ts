/** Names that a mark within them parted: "Fisk & Daughters", "the Bakers' Union". */
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { toDraft, type Draft, type DraftSource } from '../draft-mentions.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { isCapital, Shape } from '../shapes.ts'

/** Types whose names may hold "&". Two people beside it stay two, and so do two places. */
const withAmpersand: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT', 'WORK', 'MISC', 'EVENT'])

/** What stands behind a draft in its sentence. */
interface Behind {
  draft: Draft
  /** the next draft, where it begins with the very next word */
  next: Draft | null
  words: readonly NameWord[]
  text: string
  names: NameRules
}

/**
 * `drafts` with those joined that only "&" or a possessive parts from the rest of their name, whether
 * that was found or not. Only of a language with capitals; in order of the text.
 */
export function joinAtMarks(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  if (!source.language.names.hasCase) return [...drafts]
  const joined: Draft[] = []
  for (let k = 0; k < drafts.length;) {
    const { whole, taken } = joinFrom(drafts, k, sentences, source)
    joined.push(whole)
    k += taken
  }
  return joined
}

/** The draft at `first` with all that its name takes in, and how many drafts that are. */
function joinFrom(
  drafts: readonly Draft[],
  first: number,
  sentences: readonly NameWord[][],
  source: DraftSource,
): { whole: Draft; taken: number } {
  const { text, language } = source
  let whole = drafts[first]!
  let taken = 1
  const { sentence } = whole
  const words = sentences[sentence] ?? []
  for (;;) {
    const after = drafts[first + taken]
    const next = after?.sentence === sentence && after.from === whole.to ? after : null
    const type = typeOfJoined({ draft: whole, next, words, text, names: language.names })
    if (!type) return { whole, taken }
    let to = endOfCapitals(words, whole.to)
    for (; drafts[first + taken]?.sentence === sentence; taken++) {
      const within = drafts[first + taken]!
      if (within.from >= to) break
      to = within.from === whole.to ? within.to : Math.max(to, within.to)
    }
    whole = toDraft(words, { type, from: whole.from, to }, sentence, source)
  }
}

/** The type of the name that goes on behind a draft; null where none does. */
function typeOfJoined(behind: Behind): EntityType | null {
  const { draft, words, text } = behind
  const word = words[draft.to]
  if (!word || !isCapital(word)) return null
  const mark = text.slice(words[draft.to - 1]!.end, word.start)
  if (mark === ' & ') return typeBehindAmpersand(behind, word)
  if (!/^['’]s? $/.test(mark)) return null
  const isPlural = mark.length === 2 && words[draft.to - 1]!.folded.endsWith('s')
  return draft.type === 'ORG' && goesOnAsBody(behind, word, isPlural) ? 'ORG' : null
}

/** "Fisk & Orlin", and of a person's name only "Fisk & Sons". */
const typeBehindAmpersand = ({ draft, names }: Behind, word: NameWord): EntityType | null => {
  if (withAmpersand.has(draft.type)) return draft.type
  return draft.type === 'PER' && names.bodyWords?.partners.has(word.folded) ? 'ORG' : null
}

/**
 * "the Bakers' Union", "the Fisk County Sheriff's Office", not "the Harbour Board's Office": what a body
 * or one of the packs' names owns is another.
 */
function goesOnAsBody({ draft, next, words }: Behind, word: NameWord, isPlural: boolean): boolean {
  const isBody = (word.bits & bit.organisationHead) !== 0
  if (isPlural) return isBody || next?.type === 'ORG'
  const owner = words.slice(draft.from, draft.to)
  return (
    isBody &&
    owner.at(-1)!.shape !== Shape.allCapitals &&
    !owner.some(({ bits }) => bits & bit.organisationHead) &&
    !owner.every(({ hit }) => hit !== 0)
  )
}

/** Behind the last of the words with capitals that stand close to each other from `from` on. */
function endOfCapitals(words: readonly NameWord[], from: number): number {
  let to = from + 1
  while (to < words.length && isClose(words[to]) && isCapital(words[to]!)) to++
  return to
}
