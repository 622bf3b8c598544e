import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

type Report = [source: string, cue: string, content: string]

/** The words of each report of an English block, in the order of their cues. */
export function readWords(text: string, kind: 'paragraph' | 'title' = 'paragraph'): Report[] {
  const join = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return findAttributions(text, { kind, start: 0, end: text.length })
    .sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0))
    .map(({ source, cue, content }) => [join(source), join(cue), join(content)])
}

/** Their sources alone. */
export const readSources = (text: string): string[] => readWords(text).map(([source]) => source)
