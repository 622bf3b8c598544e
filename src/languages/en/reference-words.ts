import type { ReferenceWords } from '../reports/reference-words.ts'

/** https://en.wikipedia.org/wiki/Help:Citation_Style_1 */
export const referenceWords: ReferenceWords = {
  cites: 'cite |citation$',
  books: 'book|encyclop|map',
  values: {
    title: ['title'],
    url: ['url'],
    outlet: ['newspaper', 'work', 'website', 'journal', 'magazine'],
    agency: ['agency'],
    publisher: ['publisher'],
    date: ['date'],
    year: ['year'],
    lang: ['language', 'lang'],
    lastName: ['last', 'last1', 'author', 'author1'],
    firstName: ['first', 'first1'],
  },
  kinds: { study: 'journal', interview: 'interview', statement: 'press release' },
  languages: {
    english: 'en',
    arabic: 'ar',
    french: 'fr',
    hebrew: 'he',
    german: 'de',
    spanish: 'es',
  },
  months: [
    'January/Jan',
    'February/Feb',
    'March/Mar',
    'April/Apr',
    'May',
    'June/Jun',
    'July/Jul',
    'August/Aug',
    'September/Sep/Sept',
    'October/Oct',
    'November/Nov',
    'December/Dec',
  ],
  ordinals: ['st', 'nd', 'rd', 'th'],
}
