import { withoutAnd, type AttachedWords } from '../../../languages/names/attached-words.ts'
import { isMinistryAlone, type MinistriesAlone } from '../../../languages/names/ministries-alone.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { gather } from '../../../text/gather.ts'
import { withFurther, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isTaken } from './taken.ts'

/**
 * `drafts`, in order of the text, with ministries that are called by their field alone where they
 * do or say something: «أعلنت الداخلية», «والمالية: لا ضرائب». Not «الصحة النفسية».
 */
export function ministriesAlone(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { ministriesAlone: rules, attached, verbs }: NameRules,
): Draft[] {
  if (!rules || !attached) return [...drafts]
  const others = fieldsOfOthers(drafts, rules)
  const found = gather(sentences, (words, sentence) =>
    gather(words, (_, at) => {
      const place: Place = { words, at, rules, attached, verbs }
      const field = fieldAt(place)
      if (!field || others.has(field.folded)) return []
      if (!(acts(place, field) || opensClause(place, field))) return []
      const draft: Draft = { ...spanOf(place, field), type: 'ORG', sentence, from: at, to: at + 1 }
      return isTaken(draft, drafts) ? [] : [draft]
    }),
  )
  return withFurther(drafts, found)
}

/** «البيئة» may be short for «هيئة البيئة» where that one is named; «الداخلية» is for no other body. */
const fieldsOfOthers = (
  drafts: readonly Draft[],
  { head, whereTheySpeak }: MinistriesAlone,
): ReadonlySet<string> =>
  new Set(
    gather(drafts, ({ type, words }) => {
      const last = words.at(-1)!
      const isOther = type === 'ORG' && words.length > 1 && words[0] !== head
      return isOther && whereTheySpeak.has(last) ? [last] : []
    }),
  )

interface Place {
  words: readonly NameWord[]
  at: number
  rules: MinistriesAlone
  attached: AttachedWords
  verbs: NameRules['verbs']
}

interface Field {
  folded: string
  /** UTF-16 units of what is written onto it */
  skip: number
  isAlways: boolean
  isQuoted: boolean
}

/** The field that a word names, with nothing behind it that goes on with its name. */
function fieldAt({ words, at, rules, attached }: Place): Field | null {
  const word = words[at]!
  const { folded } = word
  const noun = withoutAnd(folded, attached)
  const skip = folded.length - noun.length
  if (!isMinistryAlone(noun, rules)) return null
  const isAlways = rules.always.has(noun)
  const next = words[at + 1]
  if (next && word.gapAfter === Gap.space && goesOn(next.folded, attached)) return null
  const isQuoted = word.gapBefore === Gap.quoteOpen && word.gapAfter === Gap.quoteClose
  return { folded: noun, skip, isAlways, isQuoted }
}

/** «الصحة | العالمية», «الدفاع | والأمن» */
const goesOn = (folded: string, { article, and }: AttachedWords): boolean =>
  folded.startsWith(article) || folded.startsWith(and + article)

/** «أعلنت | الداخلية», «ضبطت | الداخلية», «أكدت | الصحة»; not «بيانات الداخلية», «عادت الكهرباء» */
function acts({ words, at, rules, attached, verbs }: Place, { skip, isAlways }: Field): boolean {
  const before = words[at - 1]
  const gap = words[at]!.gapBefore
  if (!before || skip > 0 || (gap !== Gap.space && gap !== Gap.quoteOpen)) return false
  const { folded } = before
  if (rules.says(folded)) return true
  const isDeed = verbs?.has(folded) === true || verbs?.has(withoutAnd(folded, attached)) === true
  return isAlways && isDeed && rules.isHers(folded)
}

/** «الداخلية: …», «.. والمالية تنفي», «"الصحة" تنفي»; not «الصحة: …» */
function opensClause({ words, at, rules }: Place, field: Field): boolean {
  const next = words[at + 1]
  const opens = at === 0 || opening.has(words[at - 1]!.gapAfter)
  if (!next || !opens || !(field.isAlways || field.isQuoted)) return false
  return next.gapBefore === Gap.colon || rules.isHers(next.folded)
}

const opening: ReadonlySet<number> = new Set([Gap.stop, Gap.edge])

function spanOf(
  { words, at }: Place,
  { folded, skip }: Field,
): Pick<Draft, 'start' | 'end' | 'words'> {
  const { start, end } = words[at]!
  return { start: start + skip, end, words: [folded] }
}
