/** What leaves the machine: who may be asked, what a request carries, and the log of all of it. */

/**
 * The online sources, one file each in reporting/online/providers/. `pack`: a pack, catalogue or update
 * that the reader asked for.
 */
export type SourceId =
  | 'wikipedia'
  | 'wikidata'
  | 'guardian'
  | 'gdelt'
  | 'fact-check'
  | 'wayback'
  | 'hypothesis'
  | 'feed'
  | 'pack'

/** What a request is for, in terms that the interface can put into either language. */
export type Purpose =
  | 'background-note'
  | 'cited-by-wikipedia'
  | 'resolve-citation'
  | 'related-reports'
  | 'fact-checks'
  | 'archived-copy'
  | 'list-groups'
  | 'group-annotations'
  | 'send-annotation'
  | 'feed'
  | 'install-pack'
  | 'update-pack'

/**
 * One request to the outside. Never the reader's notes; the page's address only to Hypothesis, when
 * the reader asks a group about this page or sends it something.
 */
export interface OutwardRequest {
  source: SourceId
  purpose: Purpose
  /** https (http only on the reader's own machine) */
  url: string
  /** the reader's or the article's words that address and body carry, as the log shows them */
  words: string[]
  /** the reader's key inside the address: it goes along, but the log shows a star in its place */
  secret?: string
  /** header lines beside the browser's own, as If-None-Match; names in lower case */
  headers?: Record<string, string>
  /** what is sent along, as JSON: the request is a POST then; left out: a GET */
  body?: string
  /** accepted media types; anything else is refused before the body is read */
  accept: string[]
  /** bytes after which the body is cut off and the request fails */
  maxBytes: number
  /** milliseconds until the request is given up */
  timeout: number
  /**
   * 'refuse' (when left out): an answer that points elsewhere is a failure. 'follow': for an
   * address that the reader gave, as a feed's or a pack's; it must end at the same host or one that
   * the reader allowed. A browser does not say by which hosts it went.
   */
  redirects?: 'refuse' | 'follow'
  /** called as it leaves; never called for a request that is refused here */
  onSent?: () => void
  /** called as the body arrives: bytes so far, and the total where the server gives it */
  onProgress?: (received: number, total: number | null) => void
}

export interface OutwardAnswer {
  status: number
  /** names in lower case */
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

/**
 * Why there is no answer. `retryAfter`: milliseconds, where the source or our own limit names a
 * time.
 */
export type OutwardFailure =
  | { kind: 'cut-off' } // the reader's switch
  | { kind: 'not-allowed' } // source switched off, no permission for the host, or an address that is never asked
  | { kind: 'not-logged' } // the log could not be written, so nothing was sent
  | { kind: 'offline' }
  | { kind: 'timeout' }
  | { kind: 'aborted' }
  | { kind: 'rate-limited'; retryAfter: number }
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'redirected'; host: string | null } // to another address, not to be followed or at a host that the reader was not asked about; null where the browser does not say which
  | { kind: 'wrong-type'; type: string }
  | { kind: 'too-large'; maxBytes: number }
  | { kind: 'network' }

/** A line of the request log. */
export interface RequestEntry {
  id: number
  /** ISO date and time at which it left */
  at: string
  source: SourceId
  purpose: Purpose
  method: 'GET' | 'POST'
  url: string
  words: string[]
  /** null while under way; 'interrupted': the background was ended before it was answered */
  outcome: 'ok' | 'interrupted' | OutwardFailure['kind'] | null
  status: number | null
  /** bytes: sent (request line, our headers and body, as in HTTP/1.1), received (body, unpacked) */
  sent: number
  received: number
  /** an answer that pointed elsewhere was followed; the browser names no host on the way */
  follows?: true
  /**
   * host and path of the address at which a followed request ended, where it is another one than
   * was asked
   */
  ended?: string
}

export type OutwardResult =
  | { ok: true; answer: OutwardAnswer }
  | { ok: false; failure: OutwardFailure }

/**
 * The one way out: asks permission of settings and browser, keeps the limits, writes the log. Never
 * rejects but by a fault of ours.
 */
export interface Outward {
  get(request: OutwardRequest, signal?: AbortSignal): Promise<OutwardResult>
}

/**
 * How a source, or one host of feeds and packs, has fared of late: kept beyond the background's
 * life.
 */
export interface SourceState {
  /** ISO date and time before which it is not asked again; null: it may be asked */
  restingUntil: string | null
  /** failures in a row; each makes the next rest longer where the source names no time itself */
  failures: number
  /** the latest failure and when it was; null after a success */
  last: { kind: OutwardFailure['kind']; status: number | null; at: string } | null
}
