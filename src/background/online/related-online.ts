/** Who else reported on an article's matter: every source that may be asked, all at once. */
import type { RelatedReport } from '../../model/annotation.ts'
import type { CitedBy } from '../../model/knowledge.ts'
import type { RelatedOnline } from '../../model/online.ts'
import type { SourceId } from '../../model/outward.ts'
import type { StoredReport } from '../../model/stored-report.ts'
import { createTaskQueue } from '../../platform/task-queue.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { isList } from '../../reporting/links/piece-address.ts'
import type { GivenReport } from '../reports/reports-desk.ts'
import type { ReportQuestionsDependencies } from './article-citations.ts'
import { listArticleSources, type SourceAnswer } from './article-sources.ts'
import { mustAllow, type Answerers } from './page-questions.ts'

/** A source that threw is one that gave nothing: the others go on. */
const broken = (): SourceAnswer => ({ ok: false, failure: { kind: 'no-answer' } })

/**
 * All that comes is weighed like the reports on this machine, as soon as it comes: `soFar` is told
 * of each source. Of a private window nothing is kept.
 */
export function createRelatedOnline({
  access,
  packs,
  reports,
}: ReportQuestionsDependencies): Answerers<'ask-related'>['ask-related'] {
  return async ({ tabId, apparatus, subjects, page }, _sender, soFar) => {
    const { sources, unasked } = await listArticleSources(
      { apparatus, subjects },
      access,
      packs.askKnowledge,
    )
    if (sources.length === 0) return mustAllow
    const isPrivate = await access.isPrivateTab(tabId)
    const own = apparatus.document.url && normaliseAddress(apparatus.document.url)
    // neither the article itself, by whatever address, nor a list that names it
    const isAnswer = ({ report: { url } }: GivenReport): boolean => {
      const address = normaliseAddress(url)
      return address !== own && !isList(address)
    }
    const { asking, getSent } = access.begin(isPrivate, page)
    const { value, take } = createCollector(
      sources.map(({ source }) => source),
      unasked,
      {
        keep: (given) => reports.keep(given.filter(isAnswer), { isPrivate }),
        relate: (kept) => packs.findRelatedAmong(kept, apparatus),
      },
    )
    const tell = () => soFar?.({ ...value, related: [...value.related] })
    tell()
    const inTurn = createTaskQueue()
    await Promise.all(
      sources.map(async ({ source, ask }) => {
        const answer = await ask(asking).catch(broken)
        await inTurn(async () => {
          // what cannot be weighed takes nothing from the others
          await take(source, answer).catch(() => take(source, broken()))
          tell()
        })
      }),
    )
    return { state: 'answered', value, at: access.now(), sent: getSent() }
  }
}

interface Collecting {
  keep(given: (SourceAnswer & { ok: true })['given']): Promise<StoredReport[]>
  relate(kept: readonly StoredReport[]): Promise<RelatedReport[]>
}

/** Puts the answers together; to be given one at a time. */
function createCollector(
  waiting: readonly SourceId[],
  unasked: readonly SourceId[],
  { keep, relate }: Collecting,
) {
  const origins = new Map<string, { via: SourceId; citedBy?: CitedBy }>()
  const value: RelatedOnline = {
    related: [],
    reviews: [],
    answered: [],
    failed: [],
    waiting: [...waiting],
    unasked: [...unasked],
  }
  const marked = (report: RelatedReport): RelatedReport => ({
    ...report,
    ...origins.get(normaliseAddress(report.url)),
  })
  const take = async (source: SourceId, answer: SourceAnswer | null): Promise<void> => {
    value.waiting = value.waiting.filter((one) => one !== source)
    if (!answer) return
    if (!answer.ok) {
      value.failed = [...value.failed, { source, failure: answer.failure }]
      return
    }
    for (const { report } of answer.given) {
      const address = normaliseAddress(report.url)
      const { citedBy } = report
      if (!origins.has(address)) origins.set(address, { via: source, ...(citedBy && { citedBy }) })
    }
    const kept = answer.given.length > 0 ? await keep(answer.given) : []
    // what the reader saw stays: a later answer makes its names less rare, not its matter another
    const shown = new Set(value.related.map(({ url }) => url))
    const related = kept.length > 0 ? await relate(kept) : []
    value.related = [...value.related, ...related.filter(({ url }) => !shown.has(url)).map(marked)]
    value.reviews = [...value.reviews, ...answer.reviews]
    const reports = answer.given.length + answer.reviews.length
    value.answered = [...value.answered, { source, reports }]
  }
  return { value, take }
}
