/** What all citations of an article share when they are resolved, computed once. */
import type { Citation, Entity } from '../../model/annotation.ts'
import type { Link, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { kindsToldBy } from '../../languages/words-in-reports.ts'
import { parseDay } from '../../text/dates.ts'
import { once } from '../../text/once.ts'
import { hasArabic } from '../../text/scripts.ts'
import { foldOutlet } from '../terms/outlet-names.ts'
import { createLinkTitles } from '../links/link-title.ts'
import { recordKey } from '../../model/record-key.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { mayMeanAnswer } from './answers.ts'
import { createIssuers, type Issuer } from './issuers.ts'
import { reportsOf } from './outlet-match.ts'
import { lastNameOf } from '../terms/last-name.ts'
import { remembered } from '../terms/remembered.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { createPassages, type Passages } from './passages.ts'
import { wordsOf } from '../terms/terms.ts'
import { termsOfArticle } from '../terms/terms-of-article.ts'
import { createTitleReader, type QuotedTitles } from './quoted-titles.ts'
import { readingsOf, type ReportReadings } from './report-readings.ts'
import { gather } from '../../text/gather.ts'

export interface Context extends Passages, ReportReadings {
  index: ReportIndex
  /** caches the owners of hosts and the names in short texts */
  knowledge: KnowledgeBase
  /** the article's own address, normalised; '' when unknown */
  own: string
  lang: string
  /** day number of the article, null when unknown */
  anchor: number | null
  issuersOf(citation: Citation): Issuer[]
  reportsBy(issuer: Issuer): ReadonlySet<number>
  /** ids of the entities that are these publishers */
  publishersAmong(issuers: readonly Issuer[]): ReadonlySet<string>
  /** the headline of a link's target; null where the page does not state it */
  headlineOf(link: Link): string | null
  /** the significant words of the whole article, and of its heading */
  articleWords(): ReadonlySet<string>
  headingWords(): ReadonlySet<string>
  readOwnWords(citation: Citation, issuers: readonly Issuer[]): OwnWords
  titlesAround(citation: Citation): QuotedTitles
  mayMeanAnswer(citation: Citation): boolean
  /** by the ids of entities: the words by which a title names them, all of which it must have */
  wordsOfEntity: ReadonlyMap<string, readonly string[]>
  /** by the ids of entities */
  nameOfEntity: ReadonlyMap<string, string>
  /** whether a title is written in the article's script */
  isInScript(title: string): boolean
}

/** The significant words of a citation's own. */
export interface OwnWords {
  /** those that name its publishers */
  published: ReadonlySet<string>
  /** those that name neither publishers nor a kind of piece */
  rest: ReadonlySet<string>
}

export function createContext(
  document: TextDocument,
  entities: readonly Entity[],
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Context {
  const namesIn = remembered((text: string) => knowledge.findNames(text))
  const titleOf = createLinkTitles(document)
  const isArabic = hasArabic(document.text.slice(0, openingLength))
  return {
    ...createPassages(document, entities, index, knowledge),
    ...readingsOf(index),
    index,
    knowledge: {
      ...knowledge,
      getOwnerOfHost: remembered((host: string) => knowledge.getOwnerOfHost(host)),
      findNames: namesIn,
    },
    own: document.url ? normaliseAddress(document.url) : '',
    lang: document.lang,
    anchor: document.date ? parseDay(document.date) : null,
    issuersOf: createIssuers(entities, knowledge),
    reportsBy: remembered((issuer: Issuer) => reportsOf(issuer, index)),
    publishersAmong: createPublishers(entities),
    headlineOf(link) {
      const { title, from } = titleOf(link)
      return from === 'anchor' ? null : title
    },
    articleWords: once(() => new Set(termsOfArticle(document).wordsOfText)),
    headingWords: once(() => new Set(wordsOf(document.title ?? firstLineOf(document.text)))),
    readOwnWords: createOwnWordsReader(document),
    titlesAround: createTitleReader(document),
    mayMeanAnswer: (citation) => mayMeanAnswer(citation, document.text),
    ...namesById(entities),
    isInScript: (title) => hasArabic(title) === isArabic,
  }
}

/** Entities are found by their records and by their folded names, and given in order of the article. */
function createPublishers(entities: readonly Entity[]): Context['publishersAmong'] {
  const byKey = new Map<string, number[]>()
  const byName = new Map<string, number[]>()
  const add = (to: Map<string, number[]>, key: string, number: number) => {
    const known = to.get(key)
    if (known) known.push(number)
    else to.set(key, [number])
  }
  entities.forEach(({ name, link, type }, number) => {
    if (link) add(byKey, recordKey(link), number)
    // a place that an outlet is called after is not the outlet
    if (type !== 'LOC' || link === null) add(byName, foldOutlet(name), number)
  })
  return (issuers) => {
    const numbers = gather(issuers, ({ spellings, key }) => [
      ...((key && byKey.get(recordKey(key))) ?? []),
      ...gather(spellings, (name) => byName.get(name) ?? []),
    ])
    return new Set(numbers.sort((a, b) => a - b).map((number) => entities[number]!.id))
  }
}

/** What a citation's own words name, beside its publishers and a kind of piece. */
const createOwnWordsReader =
  ({ text }: TextDocument): Context['readOwnWords'] =>
  ({ start, end }, issuers) => {
    const names = new Set(
      gather(issuers, ({ spellings }) => gather(spellings, (name) => wordsOf(name))),
    )
    const words = wordsOf(text, start, end)
    return {
      published: new Set(words.filter((word) => names.has(word))),
      rest: new Set(words.filter((word) => !names.has(word) && kindsToldBy(word).length === 0)),
    }
  }

const namesById = (entities: readonly Entity[]) => ({
  wordsOfEntity: new Map(entities.map((entity) => [entity.id, wordsInTitles(entity)])),
  nameOfEntity: new Map(entities.map(({ id, name }) => [id, name])),
})

function wordsInTitles({ name, type }: Entity): string[] {
  const words = wordsOf(name)
  const last = type === 'PER' ? lastNameOf(words) : null
  return last === null ? words : [last]
}

/** UTF-16 units that tell the script of an article. */
const openingLength = 300

const firstLineOf = (text: string): string => text.slice(0, Math.max(0, text.indexOf('\n')))
