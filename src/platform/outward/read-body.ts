import { layEndToEnd } from '../../model/end-to-end.ts'
import type { OutwardRequest } from '../../model/outward.ts'

export class BodyTooLarge extends Error {}

/**
 * Reads a body and stops the stream as soon as it is longer than `maxBytes`, whatever the answer
 * said of its length.
 * `count` is told of each part's bytes, so that what came before a failure is known too. Throws
 * BodyTooLarge, or what the stream threw.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  count: (bytes: number) => void,
  onProgress?: OutwardRequest['onProgress'],
): Promise<Uint8Array<ArrayBuffer>> {
  const stated = Number(response.headers.get('content-length') ?? Number.NaN)
  // of a packed body the length is that of the packed one
  const total = Number.isFinite(stated) && !response.headers.get('content-encoding') ? stated : null
  if (total !== null && total > maxBytes) {
    await response.body?.cancel().catch(() => {})
    throw new BodyTooLarge()
  }
  if (!response.body) return new Uint8Array(0)
  const reader = response.body.getReader()
  const parts: Uint8Array[] = []
  let received = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    received += value.byteLength
    count(value.byteLength)
    if (received > maxBytes) {
      await reader.cancel().catch(() => {})
      throw new BodyTooLarge()
    }
    parts.push(value)
    onProgress?.(received, total)
  }
  return layEndToEnd(parts).bytes
}
