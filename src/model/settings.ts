/** The reader's own choices, as JSON. */
import type { Choice } from './choice.ts'
import type { SourceId } from './outward.ts'

/** The kinds of mark on the page, each with its line. */
export type MarkKind = 'person' | 'organisation' | 'place' | 'thing' | 'cue' | 'cited'

/** In which the interface is written. */
export const interfaceLanguages = ['ar', 'en', 'fr'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** The figures of Arabic words: 0123 or ٠١٢٣, by the names of CLDR. */
export type Digits = 'latn' | 'arab'

/** Times the usual size of the text. */
export const textSizes = [0.9, 1, 1.15, 1.3, 1.5] as const
export type TextSize = (typeof textSizes)[number]

/** What the script of a web page needs of them, and all that it can read. */
export interface PageSettings {
  /** null: the browser's language */
  interfaceLanguage: InterfaceLanguage | null
  theme: 'light' | 'dark' | null
  textSize: TextSize
  digits: Digits
  marks: Record<MarkKind, boolean>
  /** only the first mention of a name is marked, and no more marks than a page bears */
  quiet: boolean
  /** hosts on which the reader switched Hashiya off */
  sitesOff: string[]
  /**
   * claims that the reader marked as wrongly read, and references that are none: a hash of host, path
   * and words
   */
  hiddenClaims: string[]
  /** Wikipedia in cards of names: a button, by itself when a card opens, or not at all */
  lookUp: 'offer' | 'auto' | 'never'
  /**
   * after each change of this count pages are answered again: the reader's choices are others than
   * before
   */
  choicesTurn: number
}

export interface Settings extends PageSettings {
  /** what names stand for, as the reader said */
  choices: Choice[]
  /** articles that the reader opens are kept as reports: address, title, outlet, day, names */
  remember: boolean
  /** how many claims a page has stands on the toolbar's button */
  badge: boolean
  /** titles in other languages get a gloss, where the browser translates on the machine */
  glossTitles: boolean
  /** the reader's notes go to the browser's own sync storage */
  syncNotes: boolean
  /** the master switch of everything that leaves the machine */
  online: boolean
  /**
   * which sources may be asked while `online`; feeds and packs are asked only at addresses that the
   * reader gave
   */
  sources: Record<SourceId, boolean>
  /** the reader's own keys, '' for none */
  sourceKeys: { guardian: string; 'fact-check': string; hypothesis: string }
  /** hosts allowed only for asking them: no page of theirs is read for that */
  askedHosts: string[]
}

export const defaultPageSettings: PageSettings = {
  interfaceLanguage: null,
  theme: null,
  textSize: 1,
  digits: 'latn',
  marks: { person: true, organisation: true, place: true, thing: true, cue: true, cited: true },
  quiet: true,
  sitesOff: [],
  hiddenClaims: [],
  lookUp: 'offer',
  choicesTurn: 0,
}

export const pageSettingKeys: readonly string[] = Object.keys(defaultPageSettings)

export const defaultSettings: Settings = {
  ...defaultPageSettings,
  choices: [],
  remember: false,
  badge: false,
  glossTitles: false,
  syncNotes: false,
  online: false,
  sources: {
    wikipedia: false,
    wikidata: false,
    guardian: false,
    gdelt: false,
    'fact-check': false,
    wayback: false,
    hypothesis: false,
    feed: true,
    pack: true,
  },
  sourceKeys: { guardian: '', 'fact-check': '', hypothesis: '' },
  askedHosts: [],
}
