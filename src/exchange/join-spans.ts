import type { Span } from '../model/text.ts'

/** The words of several places in one line, with a sign where the text between was left out. */
export const joinSpans = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
