/**
 * npm run measure:anchoring -- [--pages N] [--seed N]
 *
 * How many annotations find their place again after a page changed. Each of N articles of the
 * corpus (tools/train/corpus) is annotated, written as web annotations, and edited as newsrooms do:
 * a paragraph goes, one comes, two change places, and words in a share of the sentences are
 * replaced, dropped or put in. A place is right when it covers the same words of the edited text,
 * as far as they are still there: at least nine in ten letters of the larger of both. Printed by how much of the quote was changed.
 */
import { analyse, type Dependencies } from '../../src/analysis/analyse.ts'
import { findQuote } from '../../src/exchange/find-quote.ts'
import { readAnnotations } from '../../src/exchange/read-annotations.ts'
import { toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import type { Span } from '../../src/model/text.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { fromText } from '../annotate/from-text.ts'
import { parseOptions } from '../parse-options.ts'
import { loadCorpus } from '../train/read-corpus.ts'
import { makeRandom } from '../train/random.ts'
import { editText, type Edited } from './edit-text.ts'

const { values } = parseOptions(import.meta.filename, {
  pages: { type: 'string', default: '100' },
  seed: { type: 'string', default: '1' },
})
const random = makeRandom(Number(values.seed))
const knowledge = createKnowledge([])
const dependencies: Dependencies = {
  knowledge,
  index: createReportIndex([], knowledge),
  clock: () => performance.now(),
}

type Kind = 'untouched' | 'moved' | 'edited' | 'gone'
const counts: Record<Kind, { all: number; right: number; lost: number; wrong: number }> = {
  untouched: { all: 0, right: 0, lost: 0, wrong: 0 },
  moved: { all: 0, right: 0, lost: 0, wrong: 0 },
  edited: { all: 0, right: 0, lost: 0, wrong: 0 },
  gone: { all: 0, right: 0, lost: 0, wrong: 0 },
}

/** Where the words of a span stand in the edited text; null where too little of them is left. */
function follow({ places, text }: Edited, span: Span): Span | null {
  const left = places.slice(span.start, span.end).filter((at) => at >= 0)
  if (left.length < (span.end - span.start) / 2) return null
  const start = Math.min(...left)
  const end = Math.max(...left) + 1
  // torn apart by a paragraph that went elsewhere
  return end - start > 2 * (span.end - span.start) + 40 || end > text.length ? null : { start, end }
}

const share = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  Math.max(a.end - a.start, b.end - b.start)

const all = loadCorpus()
const step = all.length / Number(values.pages)
let took = 0
for (let i = 0; i < Number(values.pages); i++) {
  const { text, lang, date, title } = all[Math.floor(i * step)]!
  const url = `https://news.example/${i}`
  const { article, document } = fromText(text, { lang, date, title, url })
  const page = toWebAnnotations(
    analyse(article, document, dependencies),
    url,
    '2025-01-01T00:00:00Z',
  )
  const edited = editText(text, random)
  for (const { quote, position } of readAnnotations(JSON.stringify(page))) {
    const span = { start: position!, end: position! + quote.exact.length }
    const there = follow(edited, span)
    const now = there && edited.text.slice(there.start, there.end)
    const kind: Kind =
      there === null
        ? 'gone'
        : now !== quote.exact
          ? 'edited'
          : there.start === span.start
            ? 'untouched'
            : 'moved'
    const began = performance.now()
    const found = findQuote(edited.text, quote, position)
    took += performance.now() - began
    const count = counts[kind]
    count.all++
    if (found === null) count[there === null ? 'right' : 'lost']++
    else if (there !== null && share(found, there) >= 0.9) count.right++
    else count.wrong++
  }
}
console.log('words\tplaces\tright\tlost\twrong')
for (const [kind, { all: places, right, lost, wrong }] of Object.entries(counts))
  console.log([kind, places, right, lost, wrong].join('\t'))
const places = Object.values(counts).reduce((sum, count) => sum + count.all, 0)
console.log(`${values.pages} pages, ${(took / places).toFixed(2)} ms a place`)
