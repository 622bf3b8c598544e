/** «…، وأنا أظن أن»: the author of an opinion goes on in his own voice. */
import type { ArabicWord } from './sentence.ts'

/**
 * Whether «وأنا» behind a comma begins the author's own words: outside quotations, and behind no
 * colon, since whoever is quoted there without marks may say it of himself.
 */
export const isAuthorsTurn = (words: readonly ArabicWord[], at: number): boolean =>
  words[at]?.folded === 'وانا' &&
  words[at]!.before.comma &&
  words[at]!.quote < 0 &&
  !words.slice(0, at).some(({ before }) => before.colon)
