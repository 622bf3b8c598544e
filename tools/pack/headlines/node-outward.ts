/**
 * Requests of the command that builds headlines: as polite as the extension's own door, without a
 * reader to ask.
 */
import type { Outward, OutwardRequest, OutwardResult } from '../../../src/model/outward.ts'
import { BodyTooLarge, readBody } from '../../../src/platform/outward/read-body.ts'
import { createTaskQueue } from '../../../src/platform/task-queue.ts'

/** Milliseconds between two requests to one host. */
const apart = 1000
const agent = 'Hashiya/0.1 (builds lists of headlines)'

export function createNodeOutward(wait = apart): Outward {
  const lines = new Map<string, ReturnType<typeof createTaskQueue>>()
  return {
    get(request) {
      const { host } = new URL(request.url)
      const inTurn = lines.get(host) ?? createTaskQueue()
      lines.set(host, inTurn)
      return inTurn(async () => {
        const result = await ask(request)
        await new Promise((resolve) => setTimeout(resolve, wait))
        return result
      })
    },
  }
}

async function ask({ url, headers, maxBytes, timeout }: OutwardRequest): Promise<OutwardResult> {
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, { headers: { ...headers, 'user-agent': agent }, signal })
    if (!response.ok && response.status !== 304)
      return { ok: false, failure: { kind: 'status', status: response.status } }
    const body = await readBody(response, maxBytes, () => {})
    const answer = { status: response.status, headers: Object.fromEntries(response.headers), body }
    return { ok: true, answer }
  } catch (error) {
    if (error instanceof BodyTooLarge)
      return { ok: false, failure: { kind: 'too-large', maxBytes } }
    return { ok: false, failure: { kind: signal.aborted ? 'timeout' : 'network' } }
  }
}
