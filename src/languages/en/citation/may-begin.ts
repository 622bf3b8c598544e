import type { EnglishBlockWord } from './block-word.ts'
import { openers } from './words.ts'

/** Words with a capital that begin or go on with no name of a body. */
export const noNames: ReadonlySet<string> = new Set([
  ...openers,
  ...'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december earlier then nobody everybody others everyone someone somebody anyone none neither either few most i he she they we you it mps parliament congress'.split(
    ' ',
  ),
])

/** Words that open a sentence before a name: "And Reuters"; within a name they go on with it. */
const conjunctions = new Set(['and', 'but', 'or', 'nor', 'so', 'yet'])

/** Whether a word with a capital may begin a name: no day, month or word that opens sentences. */
export const mayBegin = ({ capital, base }: EnglishBlockWord): boolean =>
  capital && !/^\d/.test(base) && !noNames.has(base) && !conjunctions.has(base)
