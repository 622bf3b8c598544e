import type { PageWords } from '../pages/page-words.ts'

export const pageWords: PageWords = {
  asides: [
    'l[ee][ea] también',
    'más información',
    'lo más',
    'etiquetas',
    'te puede interesar',
    'síguenos',
    'suscr[ií]bete',
    'pie de (?:foto|imagen) ?[,:]',
  ],
  creditSigns: '\\bfoto',
  creditLabels: 'foto',
  creditLinks: ' de',
  bylines: 'por',
  // whole where an English word begins alike
  months: [
    'ene(?:ro)?$',
    'feb',
    'mar',
    'abr',
    'may',
    'jun',
    'jul',
    'ago(?:sto)?$',
    'sep|set(?:iembre)?$',
    'oct',
    'nov',
    'dic(?:iembre)?$',
  ],
  monthLinks: 'del?',
  ordinals: '\\.?[º°]',
  searchFolders: 'buscar',
}
