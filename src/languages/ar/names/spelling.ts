import { once } from '../../../text/once.ts'
import { WordTable } from '../../../text/word-table.ts'
import type { Spelling } from '../../name-rules.ts'
import { makeNamesInTa, makeNamesInYa } from './lexicon.made.ts'

/** «نادى» is not a club, «على» no man. */
const notInAlif = new Set(['نادي', 'علي'])

const getNamesInTa = once(() => new WordTable(makeNamesInTa()))
const getNamesInYa = once(() => new WordTable(makeNamesInYa()))

/** Hamza seats at the beginning, ى beside ي and ة beside ه at the end. */
export const spelling: Spelling = {
  firstLetters: 'أإآا',
  lastLetters: 'ىيةه',
  // the commonest words with ى
  isCareful: (text) => text.includes('على ') || text.includes('إلى ') || text.includes('الى '),
  isOtherWord(folded, written, isCareful) {
    if (/[ئؤ]/.test(written.slice(1)) && getNamesInYa().has(folded)) return true
    if (!isCareful) return false
    if (written.endsWith('ى')) return notInAlif.has(folded)
    return written.endsWith('ه') && getNamesInTa().has(folded)
  },
}

/**
 * Letters that papers use for one foreign sound fall together, «غوغل», «جوجل», «قوقل»; long vowels
 * go, but for the first letter.
 */
export const soundKeyOf = (name: string): string =>
  name
    .replace(/(^| )ال/g, '$1')
    .replace(/[جق]/g, 'غ')
    .replace(/ث/g, 'ت')
    .replace(/ط/g, 'ت')
    .replace(/(?<=[ء-ي])[اوي]/g, '')
