import type { Diagnostic, Step } from './apparatus.ts'
import { messageOf } from './message-of.ts'
import type { Span } from './text.ts'

/** Which part of the work: a step, of one block or sentence or (null) of the whole article. */
export interface Part {
  step: Step
  block: Span | null
}

/**
 * Runs one part of the work. If it throws, the fault is recorded, `otherwise` replaces its result,
 * and the rest goes on.
 */
export type Attempt = <Value>(part: Part, work: () => Value, otherwise: Value) => Value

/** The most diagnostics of an article: more would say nothing new. */
const most = 20

/** What was left out is added to `diagnostics`. */
export function createAttempt(diagnostics: Diagnostic[]): Attempt {
  return ({ step, block }, work, otherwise) => {
    try {
      return work()
    } catch (error) {
      if (diagnostics.length < most)
        diagnostics.push({
          step,
          block: block && { start: block.start, end: block.end },
          message: messageOf(error),
        })
      return otherwise
    }
  }
}

/** Catches nothing: what a part throws is thrown. */
export const unguarded: Attempt = (_, work) => work()
