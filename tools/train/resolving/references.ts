/**
 * References of real articles whose piece is known, and the records among which it is to be found:
 * `named.*` and `linked.*` in the folder that CITATIONS names (../shared/citations otherwise). They
 * are not part of the project.
 */
import { existsSync } from 'node:fs'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import type { Span } from '../../../src/model/text.ts'
import { readJsonLines } from '../../read-json-lines.ts'

const folder = process.env.CITATIONS ?? '../shared/citations'

export const hasReferences = (): boolean => existsSync(`${folder}/named.citations.jsonl`)
export const whereReferences = folder

export interface ReferringArticle {
  id: string
  lang: string
  text: string
  title: string | null
  date: string | null
  url: string | null
}

/** A place that refers to a piece. */
export interface Reference extends Span {
  article: string
  span: string
  /** addresses of the piece, its copies and versions */
  right: readonly string[]
  /** copies of the citing article: neither right nor wrong */
  self: readonly string[]
  /**
   * its words tell that it is a piece, and whose. In the other places of a page that link to one
   * they do not, and a reference there may mean it or not
   */
  isNamed: boolean
  /** its sentence */
  sentence: Span
}

export interface ReferenceSet {
  source: 'named' | 'linked'
  articles: readonly ReferringArticle[]
  references: readonly Reference[]
  reports: readonly ReportRecord[]
}

const readLines = <T>(name: string): T[] => readJsonLines<T>(`${folder}/${name}`)

const readArticles = (name: string): ReferringArticle[] =>
  readLines<Pick<ReferringArticle, 'id' | 'lang' | 'text'> & Partial<ReferringArticle>>(name).map(
    ({ id, lang, text, title = null, date = null, url = null }) => ({
      id,
      lang,
      text,
      title,
      date,
      url,
    }),
  )

interface NamedLine extends Span {
  doc_id: string
  span: string
  right_ids: string[] | null
  self_ids: string[] | null
}

/** References that somebody read and resolved by hand. */
export function loadNamed(): ReferenceSet {
  const reports = readLines<ReportRecord>('named.index.jsonl.gz')
  const addresses = new Map(reports.map(({ id, url }) => [id, url]))
  const addressesOf = (ids: string[] | null) => (ids ?? []).flatMap((id) => addresses.get(id) ?? [])
  return {
    source: 'named',
    articles: readArticles('named.docs.jsonl'),
    references: readLines<NamedLine>('named.citations.jsonl').map((line) => ({
      article: line.doc_id,
      start: line.start,
      end: line.end,
      span: line.span,
      right: addressesOf(line.right_ids),
      self: addressesOf(line.self_ids),
      isNamed: true,
      sentence: { start: line.start, end: line.end },
    })),
    reports,
  }
}

interface LinkedLine extends Span {
  doc_id: string
  anchor: string
  sentence_start: number
  sentence_end: number
  right_urls: string[]
  names_source: boolean
  loose: boolean
}

/** Places of pages that linked to a piece; the link is taken out. */
export function loadLinked(): ReferenceSet {
  return {
    source: 'linked',
    articles: readArticles('linked.docs.jsonl'),
    references: readLines<LinkedLine>('linked.citations.jsonl').map((line) => ({
      article: line.doc_id,
      start: line.start,
      end: line.end,
      span: line.anchor,
      right: line.right_urls,
      self: [],
      isNamed: line.names_source && !line.loose,
      sentence: { start: line.sentence_start, end: line.sentence_end },
    })),
    reports: readLines<ReportRecord>('linked.reports.jsonl.gz'),
  }
}
