import type { Citation, Entity, Reason, RelatedReport } from '../model/annotation.ts'
import type { TextDocument } from '../model/text.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { fold } from '../text/fold.ts'
import { parseDay } from '../text/dates.ts'
import { createOverlapQuery, findComparableNames, findTopReports, getOverlap, type Overlap, wordWorth } from './overlap.ts'
import { foldOutlet } from './imprint.ts'
import { normaliseAddress } from './normalise-address.ts'
import type { ReportIndex } from './report-index.ts'
import { wordsOf } from './terms.ts'

/** How many reports are looked at, how many are given, how many of one outlet. */
const considered = 80, most = 12, mostOfOutlet = 3
/** What a report must have in common: names as telling as one rare and one frequent name, or title words beside one name. */
const leastMatter = 0.55
/** Reports within one band of relevance are ordered by day. */
const band = 0.2

/** Reports on the same matter, with their reasons: best bands of relevance first, newest first within a band. Pieces that the article cites are marked. */
export function findRelated(document: TextDocument, entities: readonly Entity[], citations: readonly Citation[], index: ReportIndex, knowledge: KnowledgeBase): RelatedReport[] {
  if (index.reports.length === 0) return []
  const query = createOverlapQuery(index, findComparableNames(index, entities, knowledge), weightOf, tellingWords(document))
  const cited = new Set(citations.flatMap(({ resolved }) => resolved.map(({ url }) => normaliseAddress(url))))
  const numbers = new Set([...findTopReports(query, index, considered), ...[...cited].flatMap((url) => index.byUrl.get(url) ?? [])])
  const own = { address: document.url === null ? null : normaliseAddress(document.url), title: document.title === null ? null : fold(document.title) }
  const found: { number: number; score: number; related: RelatedReport }[] = []
  for (const number of numbers) {
    const { url, title, outlet, date = null, lang = null } = index.reports[number]!, { address } = index.imprints[number]!, isCited = cited.has(address)
    if (address === own.address || own.title !== null && fold(title) === own.title) continue
    const overlap = getOverlap(query, number), score = relevance(overlap, document, index, number, date)
    if (!isCited && !isEnough(overlap)) continue
    found.push({ number, score, related: { url, title, outlet, date, lang, score: Math.round(Math.min(1, score) * 100) / 100, why: reasons(overlap), cited: isCited } })
  }
  const place = ({ score, related }: (typeof found)[number]) => Math.floor(Math.min(1, score) / band) + (related.cited ? 1 : 0)
  found.sort((a, b) => place(b) - place(a) || index.lastDays[b.number]! - index.lastDays[a.number]! || b.score - a.score)
  return diverse(found.map(({ related }) => related))
}

/** Named often matters more, but the tenth mention little more than the third. A place matters less than who acts in it. */
const weightOf = ({ mentions, type }: Entity) => Math.min(1, 0.45 + 0.2 * Math.log2(1 + mentions.length)) * (type === 'LOC' ? 0.5 : 1)

/** Words of the title, and those that the text repeats. */
function tellingWords({ title, text }: TextDocument): string[] {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const repeated = [...counts].filter(([word, count]) => count > 2 && word.length > 3).sort((a, b) => b[1] - a[1]).slice(0, 25).map(([word]) => word)
  return [...wordsOf(title ?? ''), ...repeated]
}

/** Two names or more that are telling together, or one with words; the commonest name alone is too little. */
const isEnough = ({ names, nameScore, words, wordScore }: Overlap) =>
  (names.length > 1 && nameScore >= leastMatter) || (names.length > 0 && words.length > 1 && nameScore + wordWorth * wordScore >= leastMatter) || (words.length > 3 && wordWorth * wordScore >= leastMatter)

/** Names and words, less with the distance in time: half as much again is lost over a year. */
function relevance({ nameScore, wordScore }: Overlap, document: TextDocument, index: ReportIndex, number: number, date: string | null): number {
  const matter = 1 - Math.exp(-0.6 * (nameScore + wordWorth * wordScore)), anchor = document.date ? parseDay(document.date) : null
  if (anchor === null || date === null) return matter * 0.85
  const distance = Math.abs(anchor - index.lastDays[number]!)
  return matter * (0.6 + 0.4 * Math.exp(-distance / 180))
}

function reasons({ names, words }: Overlap): Reason[] {
  const why: Reason[] = []
  if (names.length > 0) why.push({ kind: 'shares', names: names.slice(0, 5).map(({ name }) => name) })
  if (words.length > 1) why.push({ kind: 'words', words: words.slice(0, 6) })
  return why
}

/** At most so many of one outlet, cited pieces always. */
function diverse(related: readonly RelatedReport[]): RelatedReport[] {
  const counts = new Map<string, number>()
  return related.filter(({ outlet, cited }) => {
    const key = foldOutlet(outlet ?? ''), count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return cited || count <= mostOfOutlet
  }).slice(0, most)
}
