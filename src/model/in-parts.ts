import type { Attempt, Part } from './attempt.ts'

/**
 * Work that may be left between its parts, where it yields, and taken up again later: whoever waits
 * for something else need not wait for all of it.
 */
export type InParts<Result> = Generator<void, Result, void>

/** The whole work at once. */
export function atOnce<Result>(work: InParts<Result>): Result {
  for (;;) {
    const part = work.next()
    if (part.done) return part.value
  }
}

/**
 * `Attempt` for work in parts: what throws ends it, and `otherwise` takes the place of its result.
 */
export function* attemptInParts<Result, Otherwise extends Result | null>(
  attempt: Attempt,
  part: Part,
  work: InParts<Result>,
  otherwise: Otherwise,
): InParts<Result | Otherwise> {
  for (;;) {
    const reached = attempt(part, () => work.next(), null)
    if (reached === null) return otherwise
    if (reached.done) return reached.value
    yield
  }
}

/** What is done at once, as work that may be left before it. */
export function* inOnePart<Result>(work: () => Result): InParts<Result> {
  yield
  return work()
}

/** Work on each of some things; it may be left behind each. */
export function* eachInParts<One, Result>(
  some: readonly One[],
  work: (one: One, index: number) => Result,
): InParts<Result[]> {
  const results: Result[] = []
  for (const [index, one] of some.entries()) {
    results.push(work(one, index))
    yield
  }
  return results
}
