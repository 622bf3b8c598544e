/**
 * What cards ask of online sources: the question, under what its answer is kept with the page, and
 * what the reader must allow for it.
 */
import type { Citation, Claim, Entity, ReportRef } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { BackgroundAnswer } from '../../model/background-article.ts'
import type {
  AllowSubject,
  ArchivedCopy,
  CitedByWikipedia,
  FoundReviews,
  RelatedOnline,
  ResolvedOnline,
  SubjectToAsk,
} from '../../model/online.ts'
import type {
  ClaimToSend,
  GroupAnswer,
  GroupList,
  SentClaims,
} from '../../model/group-annotations.ts'
import { ownPack } from '../../model/own-note.ts'
import type { Span } from '../../model/text.ts'
import type { QuestionType, ToBackground } from '../../platform/messages/messages.ts'
import type { InterfaceLanguage } from '../language.ts'
import { getNotes } from '../lookups.ts'

export interface CardQuestion<Value> {
  /** ids are new at each reading of the page; names and words stay */
  key: string
  type: QuestionType
  ask: object
  subject: AllowSubject
  /** no value: it says of what kind the answer is */
  answer?: Value
}

const create = <Type extends QuestionType, Value>(
  key: string,
  type: Type,
  ask: ToBackground[Type]['ask'],
  subject: AllowSubject,
): CardQuestion<Value> => ({ key: `${type} ${key}`, type, ask, subject })
const wordsOf = ({ document }: Apparatus, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => document.text.slice(start, end)).join(' ')

/** A name on Wikipedia. `title`: one that the reader chose among several. */
export function askOfName(
  apparatus: Apparatus,
  entity: Entity,
  language: InterfaceLanguage,
  title?: { text: string; lang: string },
): CardQuestion<BackgroundAnswer> {
  const { lang } = apparatus.document
  const name = {
    name: entity.name,
    lang,
    readerLang: title?.lang ?? language,
    readerName: title?.text ?? nameInPacks(apparatus, entity, language),
  }
  return create(
    `${language} ${entity.type} ${entity.name}`,
    'look-up-online',
    { name },
    { what: 'wikipedia', langs: [...new Set([language, lang])] },
  )
}

export function askOfCitation(
  apparatus: Apparatus,
  citation: Citation,
): CardQuestion<ResolvedOnline> {
  const { document, entities } = apparatus
  return create(
    wordsOf(apparatus, [citation]),
    'resolve-online',
    { citation, document, entities },
    { what: 'reports' },
  )
}

/** An archived copy of a piece, nearest to its day. */
export function askOfCopy({ url, date }: ReportRef): CardQuestion<ArchivedCopy | null> {
  return create(url, 'find-copy', { url, date }, { what: 'wayback' })
}

/** What fact-checkers published of a claim. */
export function askOfClaim(apparatus: Apparatus, claim: Claim): CardQuestion<FoundReviews> {
  const { document, entities } = apparatus
  return create(
    wordsOf(apparatus, claim.content),
    'find-reviews',
    { claim, document, entities },
    { what: 'fact-check' },
  )
}

/**
 * What Wikipedia's article of a title cites. `forArticle`: those of the pieces on the matter of the
 * article being read are wanted too.
 */
export function askOfCitations(
  apparatus: Apparatus,
  title: string,
  lang: string,
  forArticle = false,
): CardQuestion<CitedByWikipedia> {
  return create(
    `${lang} ${title} ${forArticle ? apparatus.document.text : ''}`,
    'ask-cited-by',
    { title, lang, ...(forArticle && { apparatus }) },
    { what: 'wikipedia', langs: [lang] },
  )
}

/**
 * Who else reported on what the article of a tab is about. `subjects`: the names that the article
 * is about.
 */
export function askOfArticle(
  apparatus: Apparatus,
  tabId: number,
  subjects: readonly SubjectToAsk[],
): CardQuestion<RelatedOnline> {
  const { text, lang } = apparatus.document
  return create(
    text,
    'ask-related',
    { tabId, apparatus, subjects: subjects.map(({ title, lang: of }) => ({ title, lang: of })) },
    { what: 'related', langs: [lang] },
  )
}

/** The groups of annotators that the reader is a member of. */
export const askForGroups = (): CardQuestion<GroupList> =>
  create('', 'list-groups', {}, { what: 'hypothesis' })

/** What a group wrote about the page at that address. */
export const askGroup = (group: string, url: string): CardQuestion<GroupAnswer> =>
  create(`${group} ${url}`, 'ask-group', { group, url }, { what: 'hypothesis' })

/** The same claims for the same group are one question, so that no second press sends them twice. */
export const askToSend = (
  group: string,
  claims: readonly ClaimToSend[],
): CardQuestion<SentClaims> =>
  create(
    `${group} ${JSON.stringify(claims)}`,
    'send-claims',
    { group, claims: [...claims] },
    { what: 'hypothesis' },
  )

/**
 * What the packs call it in the reader's language; what the reader's own notes call it goes
 * nowhere.
 */
function nameInPacks(apparatus: Apparatus, entity: Entity, language: string): string | null {
  return (
    getNotes(apparatus, entity).find(({ pack }) => pack !== ownPack)?.record.labels[language] ??
    null
  )
}
