import type { Span } from './text.ts'

/** Whether two spans share a character; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
