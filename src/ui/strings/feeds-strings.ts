import type { OutwardFailure } from '../../model/outward.ts'
import type { HeadlinesFailure } from '../../model/stored-report.ts'
import type { Region } from '../headlines.ts'

/** What the settings say of feeds and of the reader's memory of articles. */
export interface FeedsStrings {
  title: string
  help: string
  none: string
  address: string
  add: string
  adding: string
  added: (title: string) => string
  choose: string
  notAFeed: string
  notAllowed: string
  addressWrong: string
  follow: string
  ofPage: string
  remove: string
  looked: (when: string) => string
  never: string
  /** of a catalogue of headlines: how many of its days are here, and whose key signs it */
  days: (taken: number, listed: number) => string
  signedBy: (key: string) => string
  refresh: string
  starters: string
  startersHelp: string
  regions: Record<Region, string>
  chooseAll: string
  chooseFirst: string
  followChosen: (n: number) => string
  followedAll: (n: number) => string
  silent: (titles: string) => string
  importOpml: string
  exportOpml: string
  imported: (n: number) => string
  notOpml: string
  failed: string
  failures: Record<OutwardFailure['kind'] | HeadlinesFailure, string>
  memory: string
  memoryHelp: string
  remembered: (n: number) => string
  forget: string
}
