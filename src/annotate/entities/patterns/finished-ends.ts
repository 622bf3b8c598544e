/** Where the name of a body or a place is at an end, since the word behind cannot complete it. */
import {
  hasArticle,
  isDefiniteAdjective,
  mayBeginWithAnd,
  type AttachedWords,
} from '../../../languages/attached-words.ts'
import { bit } from '../../../languages/name-lexicon.ts'
import { nameBits, type NameWord } from '../name-words.ts'
import type { EndRule } from './end-rule.ts'

/** Rules by which a name of one of the types ends before a word. */
export const finishedEnds: readonly EndRule[] = [
  {
    // «جددت الشرطة | التزامها»
    name: 'something of its own',
    types: ['ORG'],
    holds: ({ word, before, endings, names: { attached } }) =>
      word.phraseBits === 0 &&
      (word.bits & nameBits) === 0 &&
      endings.withObject.test(word.folded) &&
      !mayBeginWithAnd(word.folded, attached) &&
      hasArticle(before.folded, attached),
  },
  {
    // «إدارة الحكومة الإسرائيلية | للصراع»
    name: 'what a state does something to',
    types: ['ORG'],
    holds: ({ word, before, head, names }) =>
      word.phraseBits === 0 &&
      isToDefinite(word, names.attached) &&
      isDefiniteAdjective(before.folded, names.attached) &&
      names.stateBodies?.has(head.folded) === true,
  },
  {
    // «قالت السلطات في السودان | للجزيرة»
    name: 'whom something is told in a place',
    types: ['LOC'],
    holds: ({ word, before, earlier, names: { attached } }) =>
      earlier.length === 1 &&
      word.phraseBits === 0 &&
      isToDefinite(word, attached) &&
      (before.bits & bit.country) !== 0,
  },
]

/** «للصراع» */
const isToDefinite = ({ folded }: NameWord, attached: AttachedWords | undefined): boolean =>
  attached !== undefined && folded.startsWith(attached.toArticle)
