/** What the settings of online sources ask of the browser. */
import type { RequestEntry } from '../../../model/outward.ts'
import type { SourceStates } from '../../../platform/database/source-states.ts'
import type { ShownSource } from '../../source-hosts.ts'

export interface SourcesHost {
  /** which of them the browser lets be asked */
  getAllowed(): Promise<Record<ShownSource, boolean>>
  getStates(): Promise<SourceStates>
  /** calls back when either changes; gives the undo */
  onChange(callback: () => void): () => void
  /** asks the browser; to be called in the click. Whether it may be asked now. */
  allow(source: ShownSource): Promise<boolean>
  giveBack(source: ShownSource): Promise<unknown>
  /** calls back when the log changes; gives the undo */
  onRequests(callback: () => void): () => void
  /** calls back when the kept reports change; gives the undo */
  onKeptReports(callback: () => void): () => void
  /** newest first */
  getRequests(): Promise<RequestEntry[]>
  clearRequests(): Promise<unknown>
  /** reports that the sources gave and that are kept */
  countKeptReports(): Promise<number>
  /** removes them and every kept answer */
  forgetKeptReports(): Promise<unknown>
}
