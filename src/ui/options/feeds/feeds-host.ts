/** What the feeds' part of the settings asks of the browser. */
import type { AddedFeed, Feed } from '../../../model/stored-report.ts'
import type { HeadlinesHost } from '../../follow-headlines.ts'

export interface FeedsHost extends HeadlinesHost {
  list(): Promise<Feed[]>
  /** calls back when feeds, or the memory of articles, changed elsewhere; gives the undo */
  onChange(callback: () => void): () => void
  /** asks the reader for the host of an address; called in the click */
  allow(url: string): Promise<boolean>
  add(url: string): Promise<AddedFeed>
  setEnabled(url: string, enabled: boolean): Promise<unknown>
  remove(url: string): Promise<unknown>
  refresh(): Promise<unknown>
  /** how many were new; null when the file is no list of feeds */
  importOpml(file: Blob): Promise<number | null>
  exportOpml(): Promise<Blob>
  /** opens the door for feeds where everything online is off; whether it is open */
  open(): Promise<boolean>
  countMemory(): Promise<number>
  forgetMemory(): Promise<unknown>
}
