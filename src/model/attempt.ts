import type { Diagnostic, Step } from './apparatus.ts'
import type { Span } from './text.ts'

/** Which part of the work: a step, of one block or sentence or (null) of the whole article. */
export interface Part {
  step: Step
  block: Span | null
}

/**
 * Does one part of the work. Where it throws, that is told, `otherwise` takes the place of its
 * result, and the rest goes on.
 */
export type Attempt = <Value>(part: Part, work: () => Value, otherwise: Value) => Value

/** Beyond these a page is broken everywhere, and more would say nothing new. */
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
          message: error instanceof Error ? error.message : String(error),
        })
      return otherwise
    }
  }
}

/** Leaves nothing out: what a part throws is thrown. */
export const unguarded: Attempt = (_, work) => work()
