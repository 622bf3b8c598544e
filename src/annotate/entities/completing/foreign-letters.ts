/**
 * Names in the letters of another script, which a text without capitals writes for little else:
 * «شركة Orlo», «اتحاد الصناعات (ADI)».
 */
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { firstEndingAfter } from '../../../text/first-from.ts'
import { beginsInArabic } from '../../../text/scripts.ts'
import { nameOf, toDraft, withFurther, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { hasCapital, Shape } from '../shapes.ts'
import { isTaken } from './taken.ts'

/** What has more words is a sentence in the other script. */
const longest = 4
/** Letters of the shortest name that a noun shows: «مؤتمر ET», «شريحة POD» are of what, not whose. */
const shortest = 4

/** Words [from, to) of a sentence in the other script, with their name and what they show it to be. */
interface Run {
  words: readonly NameWord[]
  sentence: number
  from: number
  to: number
  name: string
  type: EntityType | null
}

/** What kind of thing the nouns of these lists name. */
const kinds: readonly (readonly [lists: number, type: EntityType])[] = [
  [bit.productHead, 'PRODUCT'],
  [bit.workHead, 'WORK'],
  [bit.organisationHead | bit.outletHead, 'ORG'],
  [bit.placeHead, 'LOC'],
]

/**
 * `drafts`, in order of the text and without overlap, with the names in foreign letters whose kind
 * the text shows once: by the noun before them, or as the spelling of the name that they stand
 * behind in brackets. So the result.
 */
export function withForeignLetters(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { names } = source.language
  if (names.hasCase || !names.attached) return [...drafts]
  const runs = sentences.flatMap((words, sentence) =>
    findRuns(words, sentence, drafts, source.text),
  )
  const types = typesOf(runs, drafts)
  const further = runs.flatMap(({ words, sentence, from, to, name }): Draft[] => {
    const type = types.get(name)
    return type ? [toDraft(words, { type, from, to }, sentence, source)] : []
  })
  return withFurther(drafts, further)
}

/** The type of each name; null for one that is shown to be several things. */
function typesOf(runs: readonly Run[], drafts: readonly Draft[]): Map<string, EntityType | null> {
  const types = new Map<string, EntityType | null>()
  const show = (name: string, type: EntityType) =>
    types.set(name, (types.get(name) ?? type) === type ? type : null)
  for (const { name, type } of runs) if (type) show(name, type)
  for (const draft of drafts) if (types.has(nameOf(draft))) show(nameOf(draft), draft.type)
  return types
}

/** The runs of words with capitals that no draft has; none in a sentence of the other script. */
function findRuns(
  words: readonly NameWord[],
  sentence: number,
  drafts: readonly Draft[],
  text: string,
): Run[] {
  const isForeign = (word: NameWord | undefined) =>
    word !== undefined && hasCapital(word) && !isMixed(text, word)
  const runs: Run[] = []
  for (let from = 0, to; from < words.length; from = to) {
    to = from + 1
    if (!isForeign(words[from])) continue
    while (isForeign(words[to]) && words[to]!.gapBefore <= Gap.hyphen) to++
    const goesOn = [words[from - 1], words[to]].some((word) => word && isPartOfMore(word, text))
    const own = words.slice(from, to)
    const whole = { start: own[0]!.start, end: own.at(-1)!.end }
    if (goesOn || own.length > longest || isTaken(whole, drafts)) continue
    const name = own.map(({ folded }) => folded).join(' ')
    runs.push({ words, sentence, from, to, name, type: typeOf(words, from, to, drafts) })
  }
  return runs
}

/** A word of a sentence in the other script, or of a name whose end runs into the next word. */
const isPartOfMore = (word: NameWord, text: string): boolean =>
  word.shape === Shape.lower || (hasCapital(word) && isMixed(text, word))

/** «الـSUV», «Solidللمستخدمين»: letters of both scripts */
const isMixed = (text: string, { start, end }: NameWord): boolean =>
  beginsInArabic(text[start]!) || beginsInArabic(text[end - 1]!)

/** What the words before a run show it to be. */
function typeOf(
  words: readonly NameWord[],
  from: number,
  to: number,
  drafts: readonly Draft[],
): EntityType | null {
  const [first, before] = [words[from]!, words[from - 1]]
  if (!before) return null
  const draft = drafts[firstEndingAfter(drafts, before.start)]
  const isBehindName = draft?.end === before.end
  const isWholeBracket =
    first.gapBefore === Gap.parenOpen && words[to - 1]!.gapAfter === Gap.parenClose
  if (isBehindName) return isWholeBracket && draft.type === 'ORG' ? draft.type : null
  const isRight = first.gapBefore <= Gap.hyphen || first.gapBefore === Gap.quoteOpen
  if (!isRight || words[to - 1]!.end - first.start < shortest) return null
  return kinds.find(([lists]) => (before.bits & lists) !== 0)?.[1] ?? null
}
