/** The online sources that one press asks for a whole article, each with its own question. */
import type { Apparatus } from '../../model/apparatus.ts'
import type { ClaimReview } from '../../model/claim-review.ts'
import type { AskFailure, SubjectToAsk } from '../../model/online.ts'
import type { SourceId } from '../../model/outward.ts'
import { toOwnDay } from '../../model/own-day.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { askOneForReports } from '../../reporting/online/ask-for-reports.ts'
import { askProvider, type Asking } from '../../reporting/online/providers/ask-provider.ts'
import { wordsOfHeadline } from '../../reporting/online/providers/claim-words.ts'
import { createFactCheck, factCheckHost } from '../../reporting/online/providers/fact-check.ts'
import { queryOfArticle } from '../../reporting/online/providers/report-query.ts'
import { wikipediaCitations } from '../../reporting/online/providers/wikipedia-citations.ts'
import { wikipediaHost } from '../../reporting/online/providers/wikipedia.ts'
import type { GivenReport } from '../reports/reports-desk.ts'
import { toGiven } from './article-citations.ts'
import type { OnlineAccess } from './online-access.ts'

/** What one source gave for an article. */
export type SourceAnswer =
  | { ok: true; given: GivenReport[]; reviews: ClaimReview[] }
  | { ok: false; failure: AskFailure }

export interface ArticleSource {
  source: SourceId
  /** null: the article names nothing that this source could be asked. */
  ask(asking: Asking): Promise<SourceAnswer | null>
}

export interface AskedArticle {
  apparatus: Apparatus
  /** names whose Wikipedia articles are asked for what they cite */
  subjects: readonly SubjectToAsk[]
}

/** All that can be asked for an article, in the order in which they are shown. */
const askable: readonly SourceId[] = ['gdelt', 'guardian', 'wikipedia', 'fact-check']

/**
 * The sources that may be asked for an article now, and those that could be but are off, not
 * allowed or without the reader's key. Asks nobody.
 */
export async function listArticleSources(
  article: AskedArticle,
  access: Pick<OnlineAccess, 'isAllowed' | 'getKey' | 'getReportProviders'>,
  askKnowledge: <T>(task: (knowledge: KnowledgeBase) => T) => Promise<T>,
): Promise<{ sources: ArticleSource[]; unasked: SourceId[] }> {
  const sources = (
    await Promise.all([
      listReportSources(article, access, askKnowledge),
      listWikipedia(article, access),
      listFactCheck(article, access),
    ])
  ).flat()
  const allowed = new Set(sources.map(({ source }) => source))
  const inOrder = (source: SourceId) => askable.indexOf(source)
  return {
    sources: sources.sort((a, b) => inOrder(a.source) - inOrder(b.source)),
    unasked: askable.filter((source) => !allowed.has(source)),
  }
}

/** Sources of headlines: two names of the article and the days around it. */
async function listReportSources(
  { apparatus: { document, entities } }: AskedArticle,
  access: Pick<OnlineAccess, 'getReportProviders'>,
  askKnowledge: <T>(task: (knowledge: KnowledgeBase) => T) => Promise<T>,
): Promise<ArticleSource[]> {
  const providers = await access.getReportProviders()
  if (providers.length === 0) return []
  const query = await askKnowledge((knowledge) => queryOfArticle(document, entities, knowledge))
  return providers.map((provider) => ({
    source: provider.source,
    async ask(asking) {
      const answer = query && (await askOneForReports(query, provider, asking))
      return answer && (answer.ok ? { ok: true, given: answer.given, reviews: [] } : answer)
    },
  }))
}

/** What the subjects' articles cite; a failure only if all of them failed. */
async function listWikipedia(
  { subjects, apparatus }: AskedArticle,
  access: Pick<OnlineAccess, 'isAllowed'>,
): Promise<ArticleSource[]> {
  const langs = new Set([apparatus.document.lang, ...subjects.map(({ lang }) => lang)])
  const hosts = [...langs].map(wikipediaHost)
  if (!(await access.isAllowed('wikipedia', hosts))) return []
  return [
    {
      source: 'wikipedia',
      async ask(asking) {
        const asked = await Promise.all(
          subjects.map((subject) => askProvider(wikipediaCitations, subject, asking)),
        )
        const answers = asked.filter((one) => one !== null)
        const good = answers.filter((answer) => answer.ok)
        const [bad] = answers.filter((answer) => !answer.ok)
        if (good.length === 0) return bad ?? null
        const given = good.flatMap(({ value: { article, pieces }, at }) =>
          article ? toGiven(pieces, { ...article, read: toOwnDay(at) }) : [],
        )
        return { ok: true, given, reviews: [] }
      },
    },
  ]
}

/** Reviews of claims that bear names and words of the headline. */
async function listFactCheck(
  { apparatus: { document, entities } }: AskedArticle,
  access: Pick<OnlineAccess, 'isAllowed' | 'getKey'>,
): Promise<ArticleSource[]> {
  const key = await access.getKey('fact-check')
  if (key === '' || !(await access.isAllowed('fact-check', [factCheckHost]))) return []
  const words = wordsOfHeadline(document, entities)
  return [
    {
      source: 'fact-check',
      async ask(asking) {
        const answer = await askProvider(
          createFactCheck(key),
          { words, lang: document.lang },
          asking,
        )
        return answer && (answer.ok ? { ok: true, given: [], reviews: answer.value } : answer)
      },
    },
  ]
}
