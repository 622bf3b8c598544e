/** What the feeds' part of the settings asks of the browser. */
import type { AddedFeed, Feed, FeedLink } from '../../../model/stored-report.ts'

export interface FeedsHost {
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
  /** the short list to begin with */
  starters: (FeedLink & { lang: string })[]
  countMemory(): Promise<number>
  forgetMemory(): Promise<unknown>
}
