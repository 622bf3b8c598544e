/** Answers for tests: bodies as the door hands them on. */
import type { Outward, OutwardRequest, OutwardResult } from '../../../src/model/outward.ts'
import type { AnswerStore, Asking } from '../../../src/reporting/online/providers/ask-provider.ts'

export const body = (
  content: unknown,
): { status: number; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> } => ({
  status: 200,
  headers: {},
  body: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
})

export const answered = (content: unknown): OutwardResult => ({ ok: true, answer: body(content) })

/** A door that answers as told and remembers what it was asked. */
export function createAsking(
  answer: (request: OutwardRequest) => OutwardResult | Promise<OutwardResult>,
) {
  const asked: OutwardRequest[] = []
  const kept = new Map<string, { at: string; body: unknown }>()
  let now = Date.parse('2025-10-20T08:00:00Z')
  const outward: Outward = {
    get: async (request) => {
      asked.push(request)
      return answer(request)
    },
  }
  const answers: AnswerStore = {
    load: async (key) => kept.get(key) ?? null,
    save: async (key, at, value) => void kept.set(key, { at, body: value }),
  }
  const asking: Asking = { outward, answers, now: () => now }
  return {
    asking,
    asked,
    kept,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
  }
}
