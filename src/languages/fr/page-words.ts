import type { PageWords } from '../page-words.ts'

export const pageWords: PageWords = {
  asides: ['(?:à )?lire (?:aussi)?', 'sur le même'],
  creditLinks: ' de',
  bylines: 'par',
  bylineLinks: '\\bet\\b',
  months: 'janv fév|fev mars avr mai juin juil aoû|aou sept oct nov déc'.split(' '),
  monthLetters: 'éû',
  ordinals: 'er',
  searchFolders: 'recherche',
}
