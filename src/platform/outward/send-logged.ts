/** One request that has been let out: written to the log before it leaves and after it is over. */
import type {
  OutwardAnswer,
  OutwardFailure,
  OutwardRequest,
  OutwardResult,
  RequestEntry,
} from '../../model/outward.ts'
import type { Departure, Sending } from './departure.ts'
import { findFault } from './find-fault.ts'
import { BodyTooLarge, readBody } from './read-body.ts'

/** What the log's line is completed with. */
type Count = Pick<RequestEntry, 'received' | 'status' | 'ended'>

/** Nothing leaves that cannot be logged. */
export async function sendLogged(departure: Departure, sending: Sending): Promise<OutwardResult> {
  const { request, address, controller } = departure
  const { log, clock } = sending
  const headers = {
    accept: request.accept.join(', '),
    'accept-language': '*',
    ...(request.body !== undefined && { 'content-type': 'application/json' }),
    ...request.headers,
  }
  let id: number
  try {
    id = await log.begin({
      at: new Date(clock.now()).toISOString(),
      source: request.source,
      purpose: request.purpose,
      method: methodOf(request),
      url: withoutSecret(address.href, request.secret),
      words: request.words,
      sent: sizeOf(request, address, headers),
      ...(request.redirects === 'follow' && { follows: true as const }),
    })
  } catch {
    return { ok: false, failure: { kind: 'not-logged' } }
  }
  const count: Count = { received: 0, status: null }
  const stopTimer = clock.later(request.timeout, () => controller.abort('timeout'))
  const result = await send(departure, headers, count, sending)
  stopTimer()
  // the answer is there even where its line can no longer be completed; the next background then
  // calls it interrupted
  await log
    .finish(id, { outcome: result.ok ? 'ok' : result.failure.kind, ...count })
    .catch(() => {})
  return result
}

async function send(
  departure: Departure,
  headers: Record<string, string>,
  count: Count,
  sending: Sending,
): Promise<OutwardResult> {
  const { request, controller } = departure
  try {
    controller.signal.throwIfAborted()
    request.onSent?.()
    const response = await fetchOnce(departure, headers, sending)
    noteResponse(response, request, count)
    const given: Record<string, string> = {}
    response.headers.forEach((value, name) => {
      given[name.toLowerCase()] = value
    })
    const fault = await findFault(response, given, departure, sending)
    if (fault) {
      await response.body?.cancel().catch(() => {})
      return { ok: false, failure: fault }
    }
    const body = await readAnswer(response, request, count)
    const answer: OutwardAnswer = { status: response.status, headers: given, body }
    return { ok: true, answer }
  } catch (error) {
    return { ok: false, failure: toFailure(error, departure, sending) }
  }
}

const fetchOnce = (
  { request, address, controller }: Departure,
  headers: Record<string, string>,
  sending: Sending,
): Promise<Response> =>
  sending.fetch(address.href, {
    method: methodOf(request),
    headers,
    ...(request.body !== undefined && { body: request.body }),
    signal: controller.signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // an answer out of the browser's store would be a line in the log for a request that never was
    cache: 'no-store',
    redirect: request.redirects === 'follow' ? 'follow' : 'manual',
  })

const methodOf = ({ body }: OutwardRequest) => (body === undefined ? 'GET' : 'POST')

/** For the log: the status, and where a followed request ended. */
function noteResponse(
  { status, redirected, url }: Response,
  { redirects }: OutwardRequest,
  count: Count,
): void {
  count.status = status || null
  if (redirects === 'follow' && redirected && URL.canParse(url))
    count.ended = addressOf(new URL(url))
}

/** Status 304 says that nothing is new: it has no body. */
const readAnswer = async (
  response: Response,
  { maxBytes, onProgress }: OutwardRequest,
  count: Count,
): Promise<Uint8Array<ArrayBuffer>> =>
  response.status === 304
    ? new Uint8Array(0)
    : readBody(
        response,
        maxBytes,
        (bytes) => {
          count.received += bytes
        },
        onProgress,
      )

function toFailure(
  error: unknown,
  { request, controller: { signal } }: Departure,
  { isOnline }: Sending,
): OutwardFailure {
  if (signal.aborted) return { kind: signal.reason as 'timeout' | 'aborted' | 'cut-off' }
  if (error instanceof BodyTooLarge) return { kind: 'too-large', maxBytes: request.maxBytes }
  return { kind: isOnline() ? 'network' : 'offline' }
}

/** Without what follows "?": what it leads on to may carry a pass of its own. */
const addressOf = ({ host, pathname }: URL): string => host + pathname

/** A log that is saved to a file and shown around must not give the reader's key away. */
const withoutSecret = (url: string, secret: string | undefined): string =>
  secret ? encodingsOf(secret).reduce((rest, key) => rest.replaceAll(key, '*'), url) : url

/**
 * A secret as an address may bear it. The two ways differ in spaces and in ! ' ( ) ~, and a `URL`
 * writes "'" otherwise than encodeURIComponent.
 */
function encodingsOf(secret: string): string[] {
  const component = encodeURIComponent(secret)
  const parameter = new URLSearchParams({ '': secret }).toString().slice('='.length)
  return [component, component.replaceAll("'", '%27'), parameter]
}

/**
 * Bytes of the request as HTTP/1.1 would write it: its first line, our own header lines, its body.
 * What a browser adds of itself is not known here.
 */
function sizeOf(
  request: OutwardRequest,
  { pathname, search, host }: URL,
  headers: Record<string, string>,
): number {
  const lines = [
    `${methodOf(request)} ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  const { length } = new TextEncoder().encode(
    lines.map((line) => `${line}\r\n`).join('') + (request.body ?? ''),
  )
  return length + 2
}
