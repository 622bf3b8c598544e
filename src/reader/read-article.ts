import type { Article, NoArticleReason } from '../model/article.ts'
import type { TextDocument } from '../model/text.ts'
import type { OffsetMap } from './offset-map.ts'

export interface Reading {
  article: Article
  document: TextDocument
  map: OffsetMap
}

export interface ReadOptions {
  url: string
  /** whether an element is shown; the page asks the layout, Node guesses from attributes */
  isVisible(element: Element): boolean
}

/** Finds the article of a page: its text, what is known about it, and where each letter stands. Changes nothing. */
export function readArticle(_page: globalThis.Document, _options: ReadOptions): Reading | { reason: NoArticleReason } {
  return { reason: 'no-body' }
}
