import type { AskFailure } from '../../../model/online.ts'
import type { Outward } from '../../../model/outward.ts'
import { UnreadableAnswer, type Provider } from './provider.ts'

/** A cache of answers. The key holds the words that were asked; it stays on this machine. */
export interface AnswerStore {
  /** null when there is none */
  load(key: string): Promise<{ at: string; body: unknown } | null>
  save(key: string, at: string, body: unknown): Promise<void>
}

/** `at`: ISO date and time at which the source answered. */
export type ProviderAnswer<Result> =
  | { ok: true; value: Result; at: string }
  | { ok: false; failure: AskFailure }

export interface Asking {
  outward: Outward
  answers: AnswerStore
  /** milliseconds since 1970 */
  now(): number
  signal?: AbortSignal
  /** called at each request that leaves */
  onSent?(): void
}

/**
 * Asks one source, or takes its cached answer while that is fresh. null: the query does not suit
 * it. Never rejects for what the source does.
 */
export async function askProvider<Query, Result>(
  provider: Provider<Query, Result>,
  query: Query,
  { outward, answers, now, signal, onSent }: Asking,
): Promise<ProviderAnswer<Result> | null> {
  const request = provider.request(query)
  if (!request) return null
  const key = `${provider.source} ${withoutKey(request.url)}`
  const keeps = provider.keepFor > 0
  const kept = keeps ? await answers.load(key).catch(() => null) : null
  if (kept && isFresh(now() - Date.parse(kept.at), provider.keepFor))
    return { ok: true, value: kept.body as Result, at: kept.at }
  const result = await outward.get(onSent ? { ...request, onSent } : request, signal)
  if (!result.ok) return result
  try {
    const value = provider.parse(result.answer, query)
    const at = new Date(now()).toISOString()
    // an answer that cannot be cached is still an answer
    if (keeps) await answers.save(key, at, value).catch(() => {})
    return { ok: true, value, at }
  } catch (error) {
    if (error instanceof UnreadableAnswer)
      return { ok: false, failure: { kind: 'unreadable', said: error.said } }
    throw error
  }
}

/** Of an answer from the future the age is not known: the clock was turned back since. */
const isFresh = (age: number, keepFor: number): boolean => age >= 0 && age < keepFor

/** The reader's key is in no other place than the settings. */
function withoutKey(url: string): string {
  const address = new URL(url)
  for (const name of ['key', 'api-key']) address.searchParams.delete(name)
  return address.href
}
