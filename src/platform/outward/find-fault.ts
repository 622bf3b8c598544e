/** Whether a response may be read, judged by its status, its address and its headers. */
import type { OutwardFailure, SourceId } from '../../model/outward.ts'
import { originOf, readAddress } from './outward-address.ts'
import { readRetryAfter, restAfter } from './retry-after.ts'
import type { Departure, Sending } from './departure.ts'

/** null: it may be read. `headers`: of the response, their names in small letters. */
export async function findFault(
  response: Response,
  headers: Record<string, string>,
  { request, address, failures }: Departure,
  sending: Sending,
): Promise<OutwardFailure | null> {
  const { status, ok } = response
  if (isRedirect(response)) return { kind: 'redirected', host: null }
  if (
    request.redirects === 'follow' &&
    !(await mayEndAt(response.url, address, request.source, sending))
  )
    return { kind: 'redirected', host: readHost(response.url) }
  if (status === 429 || status === 503) {
    const retryAfter =
      readRetryAfter(headers['retry-after'], sending.clock.now()) ?? restAfter(failures + 1)
    return status === 429
      ? { kind: 'rate-limited', retryAfter }
      : { kind: 'status', status, retryAfter }
  }
  // nothing is new: there is no body whose type could be wrong
  if (status === 304) return null
  if (!ok) return { kind: 'status', status }
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  return request.accept.includes(type) ? null : { kind: 'wrong-type', type }
}

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)

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
