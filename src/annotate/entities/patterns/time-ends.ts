/** Where names end before a time, a number or an amount. */
import { hasArticle, mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { EndRule } from './end-rule.ts'

export const timeEnds: readonly EndRule[] = [
  {
    name: 'time of the event',
    types: ['EVENT', 'LOC'],
    holds: ({ word, after, endings, names }) =>
      (endings.times.has(word.folded) && !hasArticle(after?.folded ?? '', names.attached)) ||
      ((endings.times.has(word.folded) || endings.beforeDays.has(word.folded)) &&
        isDay(after, names)) ||
      (endings.periods.has(word.folded) && endings.whichPeriod.has(after?.folded ?? '')),
  },
  {
    // «مؤشر السوق | أمس»
    name: 'yesterday or tomorrow',
    types: ['ORG', 'PRODUCT', 'MISC', 'GROUP'],
    holds: ({ word, endings }) => endings.otherDays.has(word.folded),
  },
  {
    name: 'this period',
    types: ['EVENT', 'ORG', 'LOC', 'PRODUCT'],
    holds: ({ word, after, endings }) =>
      endings.these.has(word.folded) && endings.periods.has(after?.folded ?? ''),
  },
  {
    name: 'how long',
    types: ['ORG', 'LOC', 'PER', 'EVENT'],
    holds: ({ word, endings }) => endings.durations.has(word.folded),
  },
  {
    name: 'day of what is told',
    types: ['EVENT', 'ORG'],
    // «يواجه النصر | الأربعاء المقبل»
    holds: ({ word, after, earlier, endings, names }) =>
      isDay(word, names) && (earlier.length > 1 || endings.whichPeriod.has(after?.folded ?? '')),
  },
  {
    name: 'which period',
    types: ['ORG', 'PER', 'MISC', 'PRODUCT'],
    holds: ({ word, after, endings }) =>
      endings.periods.has(word.folded) && endings.whichPeriod.has(after?.folded ?? ''),
  },
  {
    name: 'year of somebody or of an event',
    types: ['PER', 'EVENT'],
    holds: ({ word, after, endings }) =>
      endings.beforeYears.has(word.folded) && after?.shape === Shape.digits,
  },
  {
    name: 'how much',
    types: ['ORG', 'LOC', 'MISC', 'PRODUCT'],
    holds: ({ word, before, after, endings }) =>
      endings.measures.has(after?.folded ?? '') &&
      (word.shape === Shape.digits ||
        (before.shape === Shape.digits && endings.fractions.has(word.folded))),
  },
  {
    name: 'percentage',
    types: ['ORG', 'MISC', 'PRODUCT', 'EVENT'],
    holds: ({ word }) => word.shape === Shape.digits && word.gapAfter === Gap.other,
  },
  {
    // not «كأس العالم 2026 لكرة القدم»
    name: 'how many',
    types: ['EVENT'],
    holds: ({ word, after, names }) =>
      isCount(word) && after !== undefined && isPlainCounted(after, names),
  },
  {
    name: 'behind the year of an event',
    types: ['EVENT'],
    holds: ({ word, before, names: { attached } }) =>
      before.shape === Shape.digits &&
      before.end - before.start === digitsOfYear &&
      hasArticle(word.folded, attached),
  },
]

const digitsOfYear = 4

/** «120»: no year */
const isCount = ({ shape, start, end }: NameWord): boolean =>
  shape === Shape.digits && end - start !== digitsOfYear

/** «ناشر»: no name of any list */
const isPlainCounted = (
  { folded, bits, phraseBits, hit, shape, forms }: NameWord,
  { attached, functionWords }: NameRules,
): boolean =>
  !functionWords.has(folded) &&
  !mayBeginWithAnd(folded, attached) &&
  (bits & ~(bit.everyday | bit.title)) === 0 &&
  phraseBits === 0 &&
  hit === 0 &&
  shape === Shape.noCase &&
  forms.length === 1

const isDay = (word: NameWord | undefined, { attached }: NameRules): boolean =>
  word !== undefined && (word.bits & bit.time) !== 0 && hasArticle(word.folded, attached)
