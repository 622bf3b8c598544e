/**
 * Words of web pages in languages that have no folder: such a page is still read as an article. A
 * language that gets a folder takes its own with it.
 */
import type { PageWords } from './page-words.ts'

export const otherPageWords: readonly PageWords[] = [
  // German
  {
    asides: [
      'registrieren',
      'quellen? ?:',
      'foto ?:',
      'lesen sie',
      'mehr zum',
      'zum artikel',
      'lesedauer',
      'aktualisiert',
      'verwendete quellen',
      '(?:anzeige|werbung)$',
      'die redaktion',
    ],
    creditSigns: '\\bfoto',
    creditLabels: 'foto|bild',
    creditLinks: ' von',
    agoUnits: 'stunden?|minuten?|tagen?',
    bylines: '(?:text )?von',
    bylineLinks: '\\bund\\b',
    searchFolders: 'suche',
  },
  // Persian
  { asides: ['بیشتر بخوانید', 'مطالب مرتبط', 'انتهای پیام'] },
  // Icelandic
  { contributions: 'geltur efni' },
  // Italian, Portuguese
  {
    asides: ['leggi anche', 'leia (?:também|mais)', 'publici\\S+$'],
    bylines: 'di|da',
  },
  // Dutch, Danish, Norwegian, Swedish
  {
    asides: ['l[eæä]s (?:ook|også|också)', 'reklam$'],
    bylines: 'door|av|af',
  },
  // Russian
  { asides: ['читайте', 'фото ?:'], bylines: 'автор' },
  // Japanese
  { asides: ['関連', '広告$'] },
]
