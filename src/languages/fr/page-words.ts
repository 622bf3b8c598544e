import type { PageWords } from '../page-words.ts'

export const pageWords: PageWords = {
  asides: ['(?:à )?lire (?:aussi)?', 'sur le même'],
  creditLinks: ' de',
  bylines: 'par',
  bylineLinks: '\\bet\\b',
  searchFolders: 'recherche',
}
