/** The passage of a citation, its words and those around it, as reports are compared with it. */
import type { Citation, Entity } from '../../model/annotation.ts'
import type { Link, Span, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { once } from '../../text/once.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import { createNameSearch } from '../index/names-in-words.ts'
import { createOverlapQuery, findComparableNames, type OverlapQuery } from '../index/overlap.ts'
import { getTerm } from '../index/postings.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { createSoundComparer, createSoundReader, type SoundAlike } from '../index/sounds-alike.ts'
import { fullNumbersOf } from '../terms/full-numbers.ts'
import { foldOutlet } from '../terms/outlet-names.ts'
import { remembered } from '../terms/remembered.ts'
import { numbersOf, wordsOf } from '../terms/terms.ts'
import { readingsOf } from './report-readings.ts'

export interface Passages {
  linksNear(citation: Citation): Link[]
  /**
   * Names and words of the passage and, with less weight, the names of the whole article.
   * `published`: words of the publishers' names, which tell nothing of the matter
   */
  queryOf(citation: Citation, published: ReadonlySet<string>): OverlapQuery
  /** names of the passage that sound like a part of a report's title in the other script */
  soundsOf(citation: Citation): (number: number) => SoundAlike[]
  /** numbers from 1,000 on that the passage states, written out */
  numbersOf(citation: Citation): ReadonlySet<number>
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

export function createPassages(
  document: TextDocument,
  entities: readonly Entity[],
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Passages {
  const { text } = document
  const readSounds = createSoundReader()
  const { soundsOfTitle } = readingsOf(index)
  return {
    linksNear: createLinksNear(document),
    queryOf: createQueries(document, entities, index, knowledge),
    numbersOf: (citation) => fullNumbersOf(passageOf(text, citation)),
    soundsOf(citation) {
      // the reference's own words name its publisher, not the matter
      const { start, end } = citation
      const around = spanOf(text, citation)
      const getCompare = once(() =>
        createSoundComparer(
          `${text.slice(around.start, start)} · ${text.slice(end, around.end)}`,
          readSounds,
        ),
      )
      return (number) =>
        index.getReport(number).lang === document.lang ? [] : getCompare()(soundsOfTitle(number))
    },
  }
}

/** The links in a citation's words or close to them, in the same paragraph. */
function createLinksNear({ text, links }: TextDocument): Passages['linksNear'] {
  const linksIn = createSpanIndex(links.map((link) => [link]))
  return (citation) =>
    linksIn({ start: citation.start - linkReach, end: citation.end + linkReach })
      .map((i) => links[i]!)
      .filter(
        ({ start, end }) =>
          !text.slice(Math.min(end, citation.end), Math.max(start, citation.start)).includes('\n'),
      )
}

function createQueries(
  { text }: TextDocument,
  entities: readonly Entity[],
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Passages['queryOf'] {
  const names = findComparableNames(index, entities, knowledge)
  const findNames = createNameSearch(index, new Set(entities.map(({ name }) => foldOutlet(name))))
  const termOf = remembered((word: string) => getTerm(index.words, word))
  return (citation, published) => {
    const passage = spanOf(text, citation)
    const here = new Set(citation.entities)
    const words = wordsOf(text, passage.start, passage.end).filter((word) => !published.has(word))
    const isPublisher = (name: string) => wordsOf(name).every((word) => published.has(word))
    const query = createOverlapQuery(
      index,
      {
        names,
        weightOf: ({ id, type }) => (here.has(id) ? 1 : elsewhere) * (type === 'LOC' ? place : 1),
        words: [...words, ...numbersOf(passageOf(text, citation))],
      },
      termOf,
    )
    const found = findNames(text, passage, words).filter(({ name }) => !isPublisher(name))
    return { ...query, names: [...query.names, ...found] }
  }
}

/** The citation's words and those around it, inside its paragraph. */
function passageOf(text: string, citation: Citation): string {
  const { start, end } = spanOf(text, citation)
  return text.slice(start, end)
}

/** Of whole words: a part of a number would be another one. */
function spanOf(text: string, { start, end }: Citation): Span {
  const stop = text.indexOf('\n', end)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = stop < 0 ? text.length : stop
  const wordStart = text.indexOf(' ', start - before - 1) + 1
  const wordEnd = text.lastIndexOf(' ', end + after)
  return {
    start: start - before <= lineStart ? lineStart : Math.min(wordStart || start, start),
    end: end + after >= lineEnd ? lineEnd : Math.max(wordEnd, end),
  }
}
