/** What a reader would type to look for a piece that was not found, and where. */
import type { Citation, Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { EntityRecord } from '../model/knowledge.ts'
import type { Span, TextDocument } from '../model/text.ts'
import { recordKey } from '../model/record-key.ts'
import { findDateline } from './dateline.ts'
import { quoteSpans } from './quote.ts'
import { getEntity, getLocalName, getName, getNotes } from './lookups.ts'

/** Names in a query: more find nothing. */
const most = 4

/** Whether there is anything to look for, or somewhere. */
export const canSearch = (apparatus: Apparatus, citation: Citation): boolean =>
  getSearches(apparatus, citation).length + getSites(apparatus, citation).length > 0

/**
 * The names that stand with the citation: in the article's language, and where packs know them, of an
 * English article in Arabic and of any other in English too.
 */
export function getSearches(
  apparatus: Apparatus,
  citation: Citation,
): { text: string; lang: string }[] {
  const { lang } = apparatus.document
  const named = listNamed(apparatus, citation)
  const queryIn = (code: string) =>
    named
      .map((entity) => getName(apparatus, entity, code))
      .filter((name) => name.lang === code)
      .map(({ text }) => text)
  // of a name as it stands in a sentence; "The Times" keeps its own
  const own = named.map(({ name }) => name.replace(/^the /, ''))
  const otherLang = lang === 'en' ? 'ar' : 'en'
  const other = queryIn(otherLang)
  if (own.length === 0) return [{ text: bare(getOwnWords(apparatus, citation)), lang }]
  const query = bare(own.join(' '))
  const translated = bare(other.join(' '))
  const isTold = other.length > 1 || other.length === own.length
  return isTold && translated !== query
    ? [
        { text: query, lang },
        { text: translated, lang: otherLang },
      ]
    : [{ text: query, lang }]
}

/**
 * The names to look for. Whose piece it is stands first where there is no site of theirs to look on: a
 * speaker, a ministry. One name alone finds all that was ever said of it: then those join it that the
 * article speaks of most.
 */
function listNamed(apparatus: Apparatus, citation: Citation): Entity[] {
  const publishers = new Set(citation.outletKeys.map(recordKey))
  const isPublisher = ({ link, name }: Entity) =>
    (link !== null && publishers.has(recordKey(link))) || citation.outlets.includes(name)
  const mayBeTold = (entity: Entity) =>
    !isPublisher(entity) && !isOfDateline(entity, citation, apparatus.document)
  const told = citation.entities.flatMap((id) => getEntity(apparatus, id) ?? []).filter(mayBeTold)
  if (told.length === 0) return []
  const authors = apparatus.entities
    .filter(isPublisher)
    .filter((entity) => !getNotes(apparatus, entity).some(({ record }) => record.domains?.length))
  const named = [...authors, ...told]
  const more = named.length > 1 ? [] : listLeading(apparatus).filter(mayBeTold)
  return [...new Set([...named, ...more])].slice(0, most)
}

/**
 * Whether the citation's line names it in its dateline alone: where a report was sent from, and by
 * whom, is seldom what the piece tells of.
 */
function isOfDateline(
  { mentions }: Entity,
  { start, end }: Citation,
  { text }: TextDocument,
): boolean {
  const dateline = findDateline(text, start)
  if (!dateline) return false
  const lineEnd = text.indexOf('\n', end)
  const here = mentions.filter(
    (mention) => mention.start >= dateline.start && (lineEnd < 0 || mention.start < lineEnd),
  )
  return here.length > 0 && here.every((mention) => mention.start < dateline.end)
}

/** Without the vowel signs and stretched lines of Arabic, with which few pages write a name. */
const bare = (words: string): string => words.replace(/[\u064b-\u0652\u0670\u0640]/g, '')

/**
 * A reference without a name is looked for by what it is said to tell, its publishers and its year; where
 * nothing is said of it, by its own words and publishers, and where these are no more than «بيان»,
 * "a report", by the names too that the article speaks of most. No reference is without a next step.
 */
function getOwnWords(apparatus: Apparatus, citation: Citation): string {
  const { text, lang } = apparatus.document
  const own = quoteSpans(text, [withoutDateline(citation, text)])
  const isPublished = citation.outlets.length > 0
  const isLong = !isPublished && own.split(/\s+/).length > mostOwn
  const told = isLong ? '' : getToldWords(apparatus, citation)
  const words = told && isPublished ? told : [own, told].join(' ').trim()
  const outlets = citation.outlets
    .filter((name) => !isWithin(words, name))
    .map((name) => getLocalName(apparatus, name, lang))
    .filter((name) => !isWithin(words, name))
    .slice(0, most)
  const isBare = !isPublished && words.split(/\s+/).length <= bareWords
  const year = told ? getYear(citation) : ''
  return [
    ...outlets,
    words,
    ...(year && !words.includes(year) ? [year] : []),
    ...(isBare ? listLeading(apparatus).map(({ name }) => name) : []),
  ].join(' ')
}

/** The first words of what the first claim tells that rests on the reference: '' for none. */
function getToldWords({ claims, document }: Apparatus, { start, end }: Citation): string {
  const claim = claims.find(({ source }) =>
    source.some((span) => span.start < end && span.end > start),
  )
  const content = claim ? quoteSpans(document.text, claim.content) : ''
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,%’'-]*/gu) ?? []
  return words
    .slice(0, mostTold)
    .join(' ')
    .replace(/[.,]+$/, '')
}

/** The year in which it came out, where the text allows but one. */
const getYear = ({ from, to }: Citation): string =>
  from && to && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : ''

/** A reference that begins in its line's dateline, from where that ends. */
function withoutDateline({ start, end }: Citation, text: string): Span {
  const dateline = findDateline(text, start)
  return { start: Math.min(end, Math.max(start, dateline?.end ?? start)), end }
}

/** Words of a reference that says no more than what kind of piece it is: "a report". */
const bareWords = 2
/** Words of a reference to which others may be added. */
const mostOwn = 6
/** Words of what it tells: a longer query finds only its like. */
const mostTold = 10
/** Names of the article's matter that are added to such words, and how often they stand in it. */
const mostLeading = 2
const leastOften = 2

const listLeading = ({ entities }: Apparatus): Entity[] =>
  entities
    .filter(({ mentions }) => mentions.length >= leastOften)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, mostLeading)

/** Whether an outlet is named in words; "The Guardian" is in "the Guardian" and "Guardian" alike. */
const isWithin = (words: string, outlet: string): boolean =>
  words.toLowerCase().includes(outlet.toLowerCase().replace(/^the /, ''))

/** The publishers' web hosts, as far as packs know them. */
export function getSites(apparatus: Apparatus, citation: Citation): string[] {
  const records: EntityRecord[] = [
    ...citation.outletKeys.flatMap((key) => apparatus.notes[recordKey(key)]?.record ?? []),
    ...apparatus.entities
      .filter(({ name }) => citation.outlets.includes(name))
      .flatMap((entity) => getNotes(apparatus, entity).map(({ record }) => record)),
  ]
  return [...new Set(records.flatMap(({ domains = [] }) => domains.slice(0, 1)))]
    .filter((host) => /^[a-z0-9.-]+$/i.test(host))
    .slice(0, 2)
}
