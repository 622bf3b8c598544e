import { isQuoted } from './quotes-beside-verbs.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'

/**
 * Quotations that stand as sentences of their own go with the words before them; a block of nothing
 * else may continue the last one.
 */
export function attachQuotes(
  { items, sentences }: ParsedBlock,
  reports: readonly CueReport[],
): CueReport[] {
  const attached = reports.map((report) => ({ ...report, content: [...report.content] }))
  let speaking: (typeof attached)[number] | null = null
  const bySentence = new Map<number, typeof attached>()
  for (const report of attached) {
    const others = bySentence.get(report.sentence)
    if (others) others.push(report)
    else bySentence.set(report.sentence, [report])
  }
  const loose: { from: number; to: number }[] = []
  sentences.forEach(({ from, to }, number) => {
    const own = bySentence.get(number)
    if (own) {
      speaking =
        own.find((report) =>
          report.content.some(
            ({ from: start, to: end }) =>
              items[start]?.kind === 'quote' || items[end - 1]?.kind === 'quote',
          ),
        ) ??
        own[0] ??
        null
      return
    }
    if (
      !isQuoted(items, { from, to }) ||
      !items.slice(from, to).some(({ kind }) => kind === 'quote')
    ) {
      speaking = null
      return
    }
    if (speaking) speaking.content.push({ from, to })
    else loose.push({ from, to })
  })
  const [first] = loose
  if (first && attached.length === 0 && sentences.length === loose.length)
    attached.push({
      sentence: 0,
      cue: { from: 0, to: 0 },
      source: null,
      content: loose,
      stance: 'neutral',
      manner: 'loose',
    })
  return attached
}
