import type { OutwardRequest, SourceId } from '../../model/outward.ts'
import type { RequestLog } from '../database/request-log.ts'
import type { Clock } from './outward-limits.ts'

/** What a request is sent with. */
export interface Sending {
  fetch: (input: string, init: RequestInit) => Promise<Response>
  hasPermission(origin: string, source: SourceId): Promise<boolean>
  isOnline(): boolean
  clock: Clock
  log: RequestLog
}

/** A request that may leave now. */
export interface Departure {
  request: OutwardRequest
  address: URL
  /** of its source, in a row before this request */
  failures: number
  /** its reason says why the request was stopped */
  controller: AbortController
}
