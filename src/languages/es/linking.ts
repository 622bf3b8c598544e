import type { LinkingWords } from '../linking-words.ts'

export const linkingWords: LinkingWords = {
  nameOpeners: 'de la el los las',
}
