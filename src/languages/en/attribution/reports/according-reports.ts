import { contentWithin } from '../phrases/content.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { findInvertedSubject } from '../subjects/inverted-subject.ts'
import { isTime } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../subjects/stretch.ts'
import type { Subject } from '../subjects/subject.ts'

/**
 * Reports by a preposition: "according to the ministry", "per the report", "in his view", "as the
 * mayor sees it".
 */
export function findAccordingReports({ items, sentences }: ParsedBlock): CueReport[] {
  const reports: CueReport[] = []
  sentences.forEach(({ from, to }, sentence) => {
    for (let i = from; i < to; i++) {
      const found = cueAt(items, i, from)
      if (!found) continue
      const source =
        'source' in found
          ? found.source
          : findInvertedSubject(items, found.to, i === from ? untilComma(items, found.to, to) : to)
      if (!source || source.to <= source.from) continue
      const content = words(items, i, Math.max(source.to, found.to), { from, to })
      if (content)
        reports.push({
          sentence,
          cue: { from: i, to: found.to },
          source,
          content,
          stance: 'neutral',
          manner: 'according',
        })
    }
  })
  return reports
}

function cueAt(
  items: readonly Item[],
  i: number,
  low: number,
): { to: number; source?: Subject } | null {
  const item = items[i]!
  const next = items[i + 1]
  if (item.text === 'according' && next?.text === 'to') return { to: i + 2 }
  if (
    item.text === 'per' &&
    (i === low || items[i - 1]!.text === ',') &&
    next &&
    (next.capital ||
      ((next.word.bits & (is.determiner | is.possessive)) !== 0 && next.text !== 'a'))
  )
    return { to: i + 1 }
  if (
    item.text === 'in' &&
    next &&
    viewNouns.has(items[i + 2]?.text ?? '') &&
    (next.word.bits & is.possessive) !== 0
  )
    return { to: i + 3, source: { from: i + 1, to: i + 2, headTo: i + 2, kind: 'pronoun' } }
  return null
}

/**
 * In front of its sentence the source ends at the comma; what is added to it between two commas
 * belongs to it only in the middle.
 */
function untilComma(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (items[i]!.text === ',' && items[i]!.kind === 'mark') return i
  return to
}

const viewNouns = new Set([
  'view',
  'opinion',
  'judgment',
  'judgement',
  'words',
  'estimation',
  'eyes',
])

/** Before the cue where a clause stands there, else behind its comma. */
function words(
  items: readonly Item[],
  cue: number,
  behind: number,
  sentence: Stretch,
): Stretch[] | null {
  let end = cue
  if (items[end - 1]?.text === ',' || items[end - 1]?.text === '—') end--
  const inside = ((items[end - 1]?.word.bits ?? 0) & (is.relative | is.complementizer)) !== 0
  const ahead =
    !inside &&
    end > sentence.from &&
    (hasFiniteVerb(items, sentence.from, end) || items[end - 1]!.kind === 'quote')
      ? { from: sentence.from, to: end }
      : null
  let next = behind
  while (
    next < sentence.to &&
    items[next]!.text !== ',' &&
    !(isTime(items[next]!) && next > behind)
  )
    next++
  const rest =
    next + 1 < sentence.to && items[next]!.text === ','
      ? contentWithin(items, { from: next + 1, to: sentence.to }, 'clause', cue)
      : null
  if (
    !ahead &&
    !rest &&
    cue === sentence.from &&
    behind < sentence.to &&
    isNominal(items[behind - 1]) &&
    (items[behind]!.word.bits & (is.determiner | is.possessive | is.subject)) !== 0 &&
    hasFiniteVerb(items, behind, sentence.to)
  ) {
    return [contentWithin(items, { from: behind, to: sentence.to }, 'clause', cue)]
  }
  if (ahead) return rest && items[rest.from]!.kind === 'quote' ? [ahead, rest] : [ahead]
  return rest
    ? !inside && end > sentence.from + 1
      ? [{ from: sentence.from, to: end }, rest]
      : [rest]
    : end > sentence.from + 3
      ? [{ from: sentence.from, to: end }]
      : null
}
