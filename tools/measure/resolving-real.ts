/**
 * npm run measure:resolving -- --real: references of real articles whose piece others found by hand
 * among real records (`named.*` in the folder that CITATIONS names, ../shared/citations otherwise).
 * Counted are labelled references: a copy of the citing article is neither right nor wrong.
 */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { analyse, type Dependencies } from '../../src/analysis/analyse.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { fromText } from '../annotate/from-text.ts'

interface RealArticle {
  id: string
  lang: string
  text: string
  title?: string
  date?: string
  url?: string
}

interface RealCitation {
  doc_id: string
  start: number
  end: number
  span: string
  right_ids: string[] | null
  self_ids: string[] | null
}

const folder = process.env.CITATIONS ?? '../shared/citations'

function readLines<T>(name: string): T[] {
  const bytes = readFileSync(`${folder}/${name}`)
  const text = name.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

/** Prints precision and recall, and with `errors` each wrong or missed reference. */
export function measureReal(
  { knowledge, clock }: Pick<Dependencies, 'knowledge' | 'clock'>,
  errors: boolean,
): void {
  if (!existsSync(`${folder}/named.citations.jsonl`))
    return console.log(`No real references at ${folder}; set CITATIONS. Nothing was measured.`)
  const reports = readLines<ReportRecord>('named.index.jsonl.gz')
  const ids = new Map(reports.map(({ url, id }) => [url, id]))
  const index = createReportIndex(reports, knowledge)
  const labels = readLines<RealCitation>('named.citations.jsonl')
  const counts = { labelled: labels.length, read: 0, shown: 0, right: 0 }
  for (const { id, text, lang, date = null, title = null, url = null } of readLines<RealArticle>(
    'named.docs.jsonl',
  )) {
    const { article, document } = fromText(id, text, { lang, date, title, url })
    const { citations } = analyse(article, document, { knowledge, index, clock })
    for (const label of labels.filter(({ doc_id }) => doc_id === id)) {
      const found = citations.find(({ start, end }) => start < label.end && label.start < end)
      const best = found?.resolved[0]
      const shown = best && ids.get(best.url)
      const isRight = shown !== undefined && (label.right_ids?.includes(shown) ?? false)
      const isSelf = shown !== undefined && (label.self_ids?.includes(shown) ?? false)
      counts.read += Number(found !== undefined)
      counts.shown += Number(shown !== undefined && !isSelf)
      counts.right += Number(isRight)
      if (errors && !isRight)
        console.log(
          `  ${found ? (best ? `got ${best.title}` : 'nothing') : 'unread'}: ${label.span}`,
        )
    }
  }
  const { labelled, read, shown, right } = counts
  console.log(
    `real references: ${labelled} labelled, ${read} read; precision ${(right / shown).toFixed(2)} ` +
      `(${right}/${shown})  recall ${(right / labelled).toFixed(2)} (${right}/${labelled})`,
  )
}
