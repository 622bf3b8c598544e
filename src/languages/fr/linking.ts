import type { LinkingWords } from '../linking-words.ts'

export const linkingWords: LinkingWords = {
  smallWords: 'de la du des et',
  wordsLeftOut: 'de la du des les et d l',
  nameOpeners: 'de la le les',
}
