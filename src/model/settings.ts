/** The reader's own choices, kept in storage.local as JSON. */

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
}

export const defaultSettings: Settings = {
  interfaceLanguage: null,
  theme: null,
  marks: { person: true, organisation: true, place: true, thing: true, cue: true, cited: true },
  sitesOff: [],
  hiddenClaims: [],
}
