import { isClose } from '../name-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { Pattern } from './pattern.ts'

/** «المسلمون»: those of a faith by themselves; not where they are whose scholars or body is meant. */
export const believers: Pattern = (words, i, { names }) => {
  const [before, word] = [words[i - 1], words[i]!]
  if (!word.forms.some(({ folded }) => names.believers?.has(folded))) return null
  const isOfOthers =
    isClose(word) &&
    ((before?.bits ?? 0) & (bit.title | bit.organisationHead | bit.organisation)) !== 0
  return isOfOthers ? null : { type: 'GROUP', from: i, to: i + 1 }
}
