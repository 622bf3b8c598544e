import type { LinkingWords } from '../linking-words.ts'

export const linkingWords: LinkingWords = {
  smallWords: 'de la du des et',
  nameOpeners: 'de la le les',
}
