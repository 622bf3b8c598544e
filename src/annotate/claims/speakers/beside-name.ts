import type { Span } from '../../../model/text.ts'

/** The parts of a source before and behind a name in it. */
export const besideName = (
  source: Span,
  { start, end }: Span,
  text: string,
): { before: string; after: string } => ({
  before: text.slice(Math.min(source.start, start), start),
  after: text.slice(end, Math.max(end, source.end)),
})

/** Nothing, or what a comma parts from the name. */
export const endsName = (after: string): boolean => /^(?:$|[،,])/.test(after)
