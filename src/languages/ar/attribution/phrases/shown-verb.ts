/** Words that mostly are no verbs of speech, where what stands behind them shows that they are. */
import { isAttached } from '../lexicon/abstract-noun.ts'
import { isDocument } from '../lexicon/basis.ts'
import type { Hit } from '../lexicon/lookup.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { complementisers } from '../lexicon/words.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'

interface ShownVerb {
  /** folded, parted by spaces; also with what is written onto it */
  spelt: string
  /** a form of the same verb that is no other word, and in what this one differs */
  form: string
  change: Partial<VerbForm>
  isShown(words: readonly ArabicWord[], at: number): boolean
}

const isDenied = (words: readonly ArabicWord[], at: number): boolean =>
  /^و?لم$/.test(words[at - 1]?.folded ?? '')

const shown: readonly ShownVerb[] = [
  // «تظهر دراسة أن»: else “appears”
  {
    spelt: 'تظهر وتظهر فتظهر ستظهر',
    form: 'يظهر',
    change: { gender: 'f' },
    isShown: (words, at) => isDocument(words[at + 1]?.folded ?? ''),
  },
  // «مبينا أن»: else “clear”
  {
    spelt: 'مبينا ومبينا',
    form: 'مبينه',
    change: { gender: 'm' },
    isShown: (words, at) => indexOf(words, at, complementisers) > 0,
  },
  // «مرجعا الزيادة إلى»: else “authority”
  {
    spelt: 'مرجعا ومرجعا',
    form: 'عازيا',
    change: {},
    isShown: (words, at) => words[at]!.before.comma && indexOf(words, at, to) > 1,
  },
  // «الحكومة تعد بالعلف»: else “counts”
  {
    spelt: 'يعد تعد سيعد ستعد',
    form: 'وعد',
    change: { tense: 'present', gender: 'm' },
    isShown: (words, at) => isBroughtByB(words[at + 1]),
  },
  // «، مهددة بمقاطعة الجلسة»: else “threatened”
  {
    spelt: 'مهدده',
    form: 'مهددا',
    change: { gender: 'f' },
    isShown: (words, at) => words[at]!.before.comma && isBroughtByB(words[at + 1]),
  },
  // «لم ينف وجود خلاف»: only where it is denied
  { spelt: 'ينف', form: 'ينفي', change: {}, isShown: isDenied },
  { spelt: 'تنف', form: 'تنفي', change: {}, isShown: isDenied },
]

const bySpelling: ReadonlyMap<string, ShownVerb> = new Map(
  shown.flatMap((verb) => verb.spelt.split(' ').map((spelling) => [spelling, verb] as const)),
)

/** The verb that the words behind `at` show; null where they show none. */
export function shownVerbAt({ words }: ArabicSentence, at: number): Hit | null {
  const { folded, named } = words[at]!
  const found = bySpelling.get(folded)
  if (!found || named || !found.isShown(words, at)) return null
  const form = getVerbForm(found.form)
  if (!form) return null
  return {
    form: { ...form, ...found.change },
    prefix: /^[وف](?=[تم])/.test(folded) ? 1 : 0,
  }
}

const to: ReadonlySet<string> = new Set(['الي'])

const reach = 8

/** How far behind `at` one of `list` stands in the same clause; 0 without one. */
function indexOf(words: readonly ArabicWord[], at: number, list: ReadonlySet<string>): number {
  for (let i = at + 1; i < Math.min(words.length, at + reach); i++) {
    const { before, folded } = words[i]!
    if (before.comma || before.stop) return 0
    if (list.has(folded)) return i - at
  }
  return 0
}

const isBroughtByB = (word: ArabicWord | undefined): boolean =>
  word !== undefined &&
  !(word.before.comma || word.before.stop) &&
  (word.folded === 'ب' ||
    /^بال.{2,}/.test(word.folded) ||
    (word.folded[0] === 'ب' && isAttached(word.folded)))
