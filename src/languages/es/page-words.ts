import type { PageWords } from '../page-words.ts'

export const pageWords: PageWords = {
  asides: ['l[ee][ea] también', 'más información', 'lo más', 'etiquetas'],
  creditSigns: '\\bfoto',
  creditLabels: 'foto',
  creditLinks: ' de',
  bylines: 'por',
  searchFolders: 'buscar',
}
