/** What cards ask of online sources: answered only as far as the reader allowed it. */
import type { BackgroundAnswer } from '../../model/background-article.ts'
import type {
  ArchivedCopy,
  FoundReviews,
  NameToLookUp,
  OnlineAnswer,
  ResolvedOnline,
} from '../../model/online.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Runtime } from '../../platform/browser.ts'
import type { Answer, Ask, QuestionType, ToBackground } from '../../platform/messages/messages.ts'
import { resolveCitations } from '../../reporting/citations/resolve-citations.ts'
import { createReportIndex } from '../../reporting/index/report-index.ts'
import { lookUpBackground } from '../../reporting/online/look-up-background.ts'
import { lookUpItem } from '../../reporting/online/look-up-item.ts'
import { askProvider, type ProviderAnswer } from '../../reporting/online/providers/ask-provider.ts'
import { wordsOfClaim } from '../../reporting/online/providers/claim-words.ts'
import { createFactCheck, factCheckHost } from '../../reporting/online/providers/fact-check.ts'
import { queryOfCitation } from '../../reporting/online/providers/report-query.ts'
import { wayback, waybackHost } from '../../reporting/online/providers/wayback.ts'
import { wikidataHost } from '../../reporting/online/providers/wikidata.ts'
import { wikipediaHost } from '../../reporting/online/providers/wikipedia.ts'
import { resolveOnline } from '../../reporting/online/resolve-online.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import type { OnlineAccess } from './online-access.ts'

export interface PageQuestionsDependencies {
  access: OnlineAccess
  /** runs a task over the packs in use */
  askKnowledge<T>(task: (knowledge: KnowledgeBase) => T): Promise<T>
}

type Answerer<Type extends QuestionType> = (
  ask: Ask<ToBackground, Type>,
  sender: Runtime.MessageSender,
  /** called with what came of some sources while others are waited for */
  soFar?: (value: unknown) => void,
) => Promise<Answer<ToBackground, Type>>

export type Answerers<Types extends QuestionType> = { [Type in Types]: Answerer<Type> }

export const mustAllow = { state: 'must-allow', sent: 0 } as const

export const createPageQuestions = ({
  access,
  askKnowledge,
}: PageQuestionsDependencies): Answerers<
  'look-up-online' | 'resolve-online' | 'find-copy' | 'find-reviews'
> => ({
  'look-up-online': ({ name }, sender) => lookUpName(name, sender, access),
  'resolve-online': (ask, sender) => resolveCitation(ask, sender, { access, askKnowledge }),
  'find-copy': (ask, sender) => findCopy(ask, sender, access),
  'find-reviews': (ask, sender) => findReviews(ask, sender, access),
})

/**
 * Looks up an article of that name, and the Wikidata item of its subject where Wikidata may be
 * asked too.
 */
async function lookUpName(
  name: NameToLookUp,
  sender: Runtime.MessageSender,
  access: OnlineAccess,
): Promise<OnlineAnswer<BackgroundAnswer>> {
  const langs = [...new Set([name.readerLang, name.lang])]
  if (!(await access.isAllowed('wikipedia', langs.map(wikipediaHost)))) return mustAllow
  const { asking, getSent } = access.begin(await access.isPrivate(sender))
  const found = await lookUpBackground(name, asking)
  if (!found.ok) return { state: 'failed', failure: found.failure, sent: getSent() }
  const mayAskMore =
    found.answer.kind === 'article' && (await access.isAllowed('wikidata', [wikidataHost]))
  const value = mayAskMore ? await lookUpItem(found.answer, langs, asking) : found.answer
  return { state: 'answered', value, at: found.at, sent: getSent() }
}

/**
 * Asks the allowed report sources for pieces that a citation may mean; answers are scored like the
 * reports on this machine.
 */
async function resolveCitation(
  { citation, document, entities, page }: Ask<ToBackground, 'resolve-online'>,
  sender: Runtime.MessageSender,
  { access, askKnowledge }: PageQuestionsDependencies,
): Promise<OnlineAnswer<ResolvedOnline>> {
  const providers = await access.getReportProviders()
  if (providers.length === 0) return mustAllow
  const query = await askKnowledge((knowledge) => queryOfCitation(citation, entities, knowledge))
  const at = access.now()
  if (!query)
    return { state: 'answered', value: { resolved: [], answered: [], failed: [] }, at, sent: 0 }
  const { asking, getSent } = access.begin(await access.isPrivate(sender, page), page)
  const value = await resolveOnline(
    query,
    providers,
    (reports) =>
      askKnowledge((knowledge) => {
        const index = createReportIndex(reports, knowledge)
        const [first] = resolveCitations([citation], { document, entities }, index, knowledge)
        return first?.resolved ?? []
      }),
    asking,
  )
  return { state: 'answered', value, at, sent: getSent() }
}

/**
 * An archived copy of a piece, near that day; null where there is none. The page that is read is
 * never asked about.
 */
async function findCopy(
  { url, date, page }: Ask<ToBackground, 'find-copy'>,
  sender: Runtime.MessageSender,
  access: OnlineAccess,
): Promise<OnlineAnswer<ArchivedCopy | null>> {
  if (!(await access.isAllowed('wayback', [waybackHost]))) return mustAllow
  const own = sender.url !== undefined && normaliseAddress(sender.url) === normaliseAddress(url)
  const { asking, getSent } = access.begin(await access.isPrivate(sender, page), page)
  const asked = own ? null : await askProvider(wayback, { url, date }, asking)
  if (!asked) return { state: 'answered', value: null, at: access.now(), sent: 0 }
  return toAnswer(asked, getSent(), (copy) => copy)
}

/** What fact-checkers published that bears a few words of a claim. */
async function findReviews(
  { claim, document, entities }: Ask<ToBackground, 'find-reviews'>,
  sender: Runtime.MessageSender,
  access: OnlineAccess,
): Promise<OnlineAnswer<FoundReviews>> {
  const key = await access.getKey('fact-check')
  if (key === '' || !(await access.isAllowed('fact-check', [factCheckHost]))) return mustAllow
  const words = wordsOfClaim(claim, document, entities)
  const { asking, getSent } = access.begin(await access.isPrivate(sender))
  const asked = await askProvider(createFactCheck(key), { words, lang: document.lang }, asking)
  if (!asked) return { state: 'answered', value: { words, reviews: [] }, at: access.now(), sent: 0 }
  return toAnswer(asked, getSent(), (reviews) => ({ words, reviews }))
}

function toAnswer<Given, Value>(
  asked: ProviderAnswer<Given>,
  sent: number,
  read: (given: Given) => Value,
): OnlineAnswer<Value> {
  return asked.ok
    ? { state: 'answered', value: read(asked.value), at: asked.at, sent }
    : { state: 'failed', failure: asked.failure, sent }
}
