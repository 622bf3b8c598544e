import type { Spelling } from '../../name-rules.ts'

/** Hamza seats at the beginning, ى beside ي and ة beside ه at the end. */
export const spelling: Spelling = {
  firstLetters: 'أإآا',
  lastLetters: 'ىيةه',
  // the commonest words with ى
  isCareful: (text) => text.includes('على ') || text.includes('إلى ') || text.includes('الى '),
  otherEnding: 'ى',
  notWithOtherEnding: new Set(['نادي', 'علي']),
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
