import type { PageWords } from '../pages/page-words.ts'

export const pageWords: PageWords = {
  asides: [
    '(?:à )?lire (?:aussi)?',
    'sur le même',
    "(?:cet |l’|l')?article (?:est )?réservé aux abonnés",
    'il vous reste \\S+ ?% de cet',
    'suivez-nous',
    'légende (?:image|photo) ?[,:]',
  ],
  creditLinks: ' de',
  bylines: 'par',
  bylineLinks: '\\bet\\b|\\bavec\\b',
  months: 'janv fév|fev mars avr mai juin juil aoû|aou sept oct nov déc'.split(' '),
  monthLetters: 'éû',
  ordinals: 'er',
  searchFolders: 'recherche',
}
