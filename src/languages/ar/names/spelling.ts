import { once } from '../../../text/once.ts'
import { WordTable } from '../../../text/word-table.ts'
import type { Spelling } from '../../names/spelling.ts'
import { bit } from '../../names/name-lexicon.ts'
import { lastLetterIn } from './last-letters.ts'
import { makeNamesInHa, makeNamesInHamza, makeWords } from './lexicon.made.ts'
import { spelt } from './spelt-lists.ts'

/** «نادى» is not a club, «على» no man. */
const notInAlif = new Set(['نادي', 'علي'])

const getWords = once(() => new WordTable(makeWords()))
const getNamesInHa = once(() => new WordTable(makeNamesInHa()))
const getNamesInHamza = once(() => new WordTable(makeNamesInHamza()))

const speltBits = spelt.reduce((bits, list) => bits | bit[list], 0)

const isListed = (folded: string) => ((getWords().get(folded) ?? 0) & speltBits) !== 0

/** Written with و or ي inside and never with ؤ or ئ: «فئات» (groups) is not «فيات» (a car maker). */
const isInYa = (folded: string) =>
  /[وي]/.test(folded.slice(1)) && isListed(folded) && !getNamesInHamza().has(folded)

/** Written with ة and never with ه: «حديثه» (his words) is not «حديثة» (a town). */
const isInTa = (folded: string) =>
  folded.endsWith('ه') && isListed(folded) && !getNamesInHa().has(folded)

/** Hamza seats at the beginning, ى beside ي and ة beside ه at the end. */
export const spelling: Spelling = {
  firstLetters: 'أإآا',
  lastLetters: 'ىيةه',
  lastLetterIn,
  isOtherWord(folded, written, last) {
    if (/[ئؤ]/.test(written.slice(1)) && isInYa(folded)) return true
    if (last === 'ى') return notInAlif.has(folded)
    return last === 'ه' && isInTa(folded)
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
