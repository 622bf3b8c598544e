import type { Span } from '../../../model/text.ts'
import { firstEndingAfter } from '../../../text/first-from.ts'

/** Whether one of `drafts`, in order of the text and without overlap, stands at a place. */
export function isTaken({ start, end }: Span, drafts: readonly Span[]): boolean {
  const next = drafts[firstEndingAfter(drafts, start)]
  return next !== undefined && next.start < end
}
