import { isParty } from './basis.ts'
import { withWaw } from './words.ts'

/**
 * «رجلا», «سكانا», «حلولا»: an indefinite noun in the accusative, which is no subject. No such noun
 * stands behind a preposition that is written onto it, so «بيانا» and «لقاحا» begin with letters of
 * their own. Not «خبراء», whose ا is not the last letter, nor «وخططا», which goes on with a list.
 */
export const isAccusative = (folded: string): boolean =>
  shape.test(folded) &&
  (!folded.startsWith('و') || withWaw.test(folded)) &&
  (isParty(folded.slice(0, -1)) || !isParty(folded))

/** «أعضاءها», «زملاءه»: a noun with whose it is, which by its hamza is no subject */
export const isOwnAccusative = (folded: string): boolean =>
  /^(?!ال).{2,}اء(ه|ها|هم|هما)$/.test(folded)

/** Not «قالوا», «بيتها», «كتابنا», «لهذا», nor the names of countries in يا. */
const shape = /^(?!ال).{2,}(?:(?<!ه)ذ|[^ياءوهنذ]|[او]ن)ا$/
