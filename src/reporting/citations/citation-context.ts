/** What all citations of an article share when they are resolved, computed once. */
import type { Citation, Entity } from '../../model/annotation.ts'
import type { Link, Span, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { parseDay } from '../../text/dates.ts'
import { once } from '../../text/once.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import { fullNumbersOf } from '../terms/full-numbers.ts'
import { foldOutlet } from '../terms/outlet-names.ts'
import { createNameSearch } from '../index/names-in-words.ts'
import { createLinkTitles } from '../links/link-title.ts'
import { normaliseAddress } from '../terms/normalise-address.ts'
import { createIssuers, reportsOf, type Issuer } from './outlet-match.ts'
import { createOverlapQuery, findComparableNames, type OverlapQuery } from '../index/overlap.ts'
import { getTerm } from '../index/postings.ts'
import { remembered } from '../terms/remembered.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { createSoundComparer, createSoundReader, type SoundAlike } from '../index/sounds-alike.ts'
import { numbersOf, wordsOf } from '../terms/terms.ts'

export interface Context {
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
  linksNear(citation: Citation): Link[]
  /** the headline of what a link leads to; null where the page does not tell it */
  headlineOf(link: Link): string | null
  /** names and words of the passage and, with less weight, the names of the whole article */
  queryOf(citation: Citation): OverlapQuery
  /** names of the passage that sound like a part of a report's title in the other script */
  soundsOf(citation: Citation): (number: number) => SoundAlike[]
  /** numbers from 1,000 on that the passage states, written out */
  numbersOf(citation: Citation): ReadonlySet<number>
  /** those of a report's title and figures */
  numbersIn(report: number): ReadonlySet<number>
  /** how many significant words a report's title has */
  countTitle(report: number): number
}

/**
 * In UTF-16 units: how far from a citation a link still belongs to it, and how far its passage
 * reaches.
 */
const linkReach = 60
const before = 220
const after = 320
/** The weight of a name elsewhere in the article. */
const elsewhere = 0.25
/** A place weighs less: many matters share one. */
const place = 0.6

export function createContext(
  document: TextDocument,
  entities: readonly Entity[],
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Context {
  const namesIn = remembered((text: string) => knowledge.findNames(text))
  const foldedNames = entities.map(({ name }) => foldOutlet(name))
  const titleOf = createLinkTitles(document)
  const linksIn = createSpanIndex(document.links.map((link) => [link]))
  const names = findComparableNames(index, entities, knowledge)
  const findNames = createNameSearch(index, new Set(foldedNames))
  const termOf = remembered((word: string) => getTerm(index.words, word))
  const readSounds = createSoundReader()
  const soundsOfTitle = remembered((number: number) => readSounds(index.getReport(number).title))
  return {
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
    publishersAmong: (issuers) =>
      new Set(
        entities
          .filter(({ link }, i) =>
            issuers.some(
              ({ spellings, key }) =>
                (key !== null && link?.pack === key.pack && link.id === key.id) ||
                spellings.includes(foldedNames[i]!),
            ),
          )
          .map(({ id }) => id),
      ),
    headlineOf(link) {
      const { title, from } = titleOf(link)
      return from === 'anchor' ? null : title
    },
    linksNear: (citation) =>
      linksIn({ start: citation.start - linkReach, end: citation.end + linkReach })
        .map((i) => document.links[i]!)
        .filter(
          ({ start, end }) =>
            !document.text
              .slice(Math.min(end, citation.end), Math.max(start, citation.start))
              .includes('\n'),
        ),
    queryOf(citation) {
      const passage = spanOf(document.text, citation)
      const here = new Set(citation.entities)
      const words = wordsOf(document.text, passage.start, passage.end)
      const query = createOverlapQuery(
        index,
        names,
        ({ id, type }) => (here.has(id) ? 1 : elsewhere) * (type === 'LOC' ? place : 1),
        [...words, ...numbersOf(passageOf(document.text, citation))],
        termOf,
      )
      return { ...query, names: [...query.names, ...findNames(document.text, passage, words)] }
    },
    numbersOf: (citation) => fullNumbersOf(passageOf(document.text, citation)),
    numbersIn: remembered((number: number) => {
      const { title, figures = [] } = index.getReport(number)
      return new Set([title, ...figures].flatMap((words) => [...fullNumbersOf(words)]))
    }),
    countTitle: remembered(
      (number: number) => new Set(wordsOf(index.getReport(number).title)).size,
    ),
    soundsOf(citation) {
      // the reference's own words name its publisher, not the matter
      const { start, end } = citation
      const around = spanOf(document.text, citation)
      const getCompare = once(() =>
        createSoundComparer(
          `${document.text.slice(around.start, start)} · ${document.text.slice(end, around.end)}`,
          readSounds,
        ),
      )
      return (number) =>
        index.getReport(number).lang === document.lang ? [] : getCompare()(soundsOfTitle(number))
    },
  }
}

/** The citation's words and those around it, inside its paragraph. */
function passageOf(text: string, citation: Citation): string {
  const { start, end } = spanOf(text, citation)
  return text.slice(start, end)
}

function spanOf(text: string, { start, end }: Citation): Span {
  const stop = text.indexOf('\n', end)
  return {
    start: Math.max(start - before, text.lastIndexOf('\n', start - 1) + 1),
    end: Math.min(end + after, stop < 0 ? text.length : stop),
  }
}
