/** One request that has been let out: written to the log before it leaves and after it is over. */
import type {
  OutwardAnswer,
  OutwardFailure,
  OutwardRequest,
  OutwardResult,
  RequestEntry,
  SourceId,
} from '../../model/outward.ts'
import { originOf, readAddress } from './outward-address.ts'
import type { Clock } from './outward-limits.ts'
import { BodyTooLarge, readBody } from './read-body.ts'
import type { RequestLog } from '../database/request-log.ts'
import { readRetryAfter, restAfter } from './retry-after.ts'

export interface Sending {
  fetch: (input: string, init: RequestInit) => Promise<Response>
  hasPermission(origin: string, source: SourceId): Promise<boolean>
  isOnline(): boolean
  clock: Clock
  log: RequestLog
}

/** What the log's line is completed with. */
type Count = Pick<RequestEntry, 'received' | 'status' | 'ended'>

/**
 * `failures` in a row before this one decide how long the source rests when it names no time.
 * `controller`: its reason says why it was stopped.
 */
export async function sendLogged(
  request: OutwardRequest,
  address: URL,
  failures: number,
  controller: AbortController,
  sending: Sending,
): Promise<OutwardResult> {
  const { source, purpose, words } = request
  const { log, clock } = sending
  const headers = { accept: request.accept.join(', '), 'accept-language': '*', ...request.headers }
  const at = new Date(clock.now()).toISOString()
  let id: number
  try {
    id = await log.begin({
      at,
      source,
      purpose,
      method: 'GET',
      url: withoutSecret(address.href, request.secret),
      words,
      sent: sizeOf(address, headers),
      ...(request.redirects === 'follow' && { follows: true as const }),
    })
  } catch {
    return { ok: false, failure: { kind: 'not-logged' } }
  }
  const count: Count = { received: 0, status: null }
  const stopTimer = clock.later(request.timeout, () => controller.abort('timeout'))
  const result = await send(request, address, headers, failures, controller.signal, sending, count)
  stopTimer()
  // the answer is there even where its line can no longer be completed; the next background then
  // calls it interrupted
  await log
    .finish(id, { outcome: result.ok ? 'ok' : result.failure.kind, ...count })
    .catch(() => {})
  return result
}

async function send(
  request: OutwardRequest,
  address: URL,
  headers: Record<string, string>,
  failures: number,
  signal: AbortSignal,
  sending: Sending,
  count: Count,
): Promise<OutwardResult> {
  const fail = (failure: OutwardFailure): OutwardResult => ({ ok: false, failure })
  const follows = request.redirects === 'follow'
  try {
    signal.throwIfAborted()
    request.onSent?.()
    const response = await sending.fetch(address.href, {
      method: 'GET',
      headers,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // an answer out of the browser's store would be a line in the log for a request that never
      // was
      cache: 'no-store',
      redirect: follows ? 'follow' : 'manual',
    })
    count.status = response.status || null
    if (follows && response.redirected && URL.canParse(response.url))
      count.ended = addressOf(new URL(response.url))
    const drop = async (failure: OutwardFailure) => {
      await response.body?.cancel().catch(() => {})
      return fail(failure)
    }
    if (
      response.type === 'opaqueredirect' ||
      (response.status >= 300 && response.status < 400 && response.status !== 304)
    )
      return drop({ kind: 'redirected', host: null })
    if (follows && !(await mayEndAt(response.url, address, request.source, sending)))
      return drop({ kind: 'redirected', host: readHost(response.url) })
    const given: Record<string, string> = {}
    response.headers.forEach((value, name) => {
      given[name.toLowerCase()] = value
    })
    const { status } = response
    if (status === 429 || status === 503) {
      const retryAfter =
        readRetryAfter(given['retry-after'], sending.clock.now()) ?? restAfter(failures + 1)
      return drop(
        status === 429
          ? { kind: 'rate-limited', retryAfter }
          : { kind: 'status', status, retryAfter },
      )
    }
    if (status === 304)
      return { ok: true, answer: { status, headers: given, body: new Uint8Array(0) } }
    if (!response.ok) return drop({ kind: 'status', status })
    const type = (given['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
    if (!request.accept.includes(type)) return drop({ kind: 'wrong-type', type })
    const body = await readBody(
      response,
      request.maxBytes,
      (bytes) => {
        count.received += bytes
      },
      request.onProgress,
    )
    const answer: OutwardAnswer = { status, headers: given, body }
    return { ok: true, answer }
  } catch (error) {
    if (signal.aborted) return fail({ kind: signal.reason as 'timeout' | 'aborted' | 'cut-off' })
    if (error instanceof BodyTooLarge)
      return fail({ kind: 'too-large', maxBytes: request.maxBytes })
    return fail({ kind: sending.isOnline() ? 'network' : 'offline' })
  }
}

/** Without what follows "?": what it leads on to may carry a pass of its own. */
const addressOf = ({ host, pathname }: URL): string => host + pathname

const readHost = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null)

/** Whether a followed request ended at its own host or at one that the reader allowed. */
async function mayEndAt(
  url: string,
  asked: URL,
  source: SourceId,
  { hasPermission }: Sending,
): Promise<boolean> {
  if (url === '') return true
  const end = readAddress(url)
  return end !== null && (end.host === asked.host || hasPermission(originOf(end), source))
}

/** A log that is saved to a file and shown around must not give the reader's key away. */
const withoutSecret = (url: string, secret: string | undefined): string =>
  secret ? url.replaceAll(encodeURIComponent(secret), '*') : url

/**
 * Bytes of the request as HTTP/1.1 would write it: its first line and our own header lines. What a
 * browser adds of itself is not known here.
 */
function sizeOf({ pathname, search, host }: URL, headers: Record<string, string>): number {
  const lines = [
    `GET ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  return new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join('')).length + 2
}
