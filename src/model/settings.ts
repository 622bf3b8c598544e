/** The reader's own choices, kept in storage.local as JSON. */
import type { Choice } from './choice.ts'
import type { SourceId } from './outward.ts'

/** The kinds of mark on the page, each with its line. */
export type MarkKind = 'person' | 'organisation' | 'place' | 'thing' | 'cue' | 'cited'

export interface Settings {
  /** null: the browser's language */
  interfaceLanguage: 'ar' | 'en' | null
  theme: 'light' | 'dark' | null
  marks: Record<MarkKind, boolean>
  /** hosts on which the reader switched Hashiya off */
  sitesOff: string[]
  /** claims that the reader marked as wrongly read: a hash of host, path and content */
  hiddenClaims: string[]
  /** what names stand for, as the reader said */
  choices: Choice[]
  /** articles that the reader opens are kept as reports: address, title, outlet, day, names */
  remember: boolean
  /** the reader's notes go to the browser's own sync storage */
  syncNotes: boolean
  /** the master switch of everything that leaves the machine */
  online: boolean
  /** which sources may be asked while `online`; feeds and packs are asked only at addresses that the reader gave */
  sources: Record<SourceId, boolean>
  /** the reader's own keys, '' for none */
  sourceKeys: { guardian: string; 'fact-check': string }
  /** Wikipedia in cards of names: a button, by itself when a card opens, or not at all */
  lookUp: 'offer' | 'auto' | 'never'
  /** hosts allowed only for asking them: no page of theirs is read for that */
  askedHosts: string[]
}

export const defaultSettings: Settings = {
  interfaceLanguage: null,
  theme: null,
  marks: { person: true, organisation: true, place: true, thing: true, cue: true, cited: true },
  sitesOff: [],
  hiddenClaims: [],
  choices: [],
  remember: false,
  syncNotes: false,
  online: false,
  sources: { wikipedia: false, wikidata: false, guardian: false, gdelt: false, 'fact-check': false, wayback: false, feed: true, pack: true },
  sourceKeys: { guardian: '', 'fact-check': '' },
  lookUp: 'offer',
  askedHosts: [],
}
