import { readReferences } from '../../text/character-references.ts'
import { findAllInPage, textContentOf } from '../dom.ts'
import { withPlainLetters } from '../letter-forms.ts'

/**
 * A node of the page's linked data; what it holds is the page's word, so nothing of it is taken for
 * granted.
 */
export type LinkedNode = Record<string, unknown>

const articleTypes = /(Article|Posting|Report|Review|Interview)$/
const pageTypes = /(WebPage|CollectionPage|SearchResultsPage|ItemPage|WebSite)$/

/** UTF-16 units of a page's linked data that are parsed. */
const mostSource = 2_000_000

/**
 * Every node of every application/ld+json script, lists and @graph taken apart. Scripts that cannot
 * be mended are passed over.
 */
export function findLinkedNodes(page: globalThis.Document): LinkedNode[] {
  const nodes: LinkedNode[] = []
  let left = mostSource
  for (const script of findAllInPage(page, 'script[type="application/ld+json" i]')) {
    const source = textContentOf(script) ?? ''
    left -= source.length
    if (left < 0) break
    collect(parseTolerantly(source), nodes, 0)
  }
  return nodes
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 6 || nodes.length > 500) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1)
    return
  }
  const node = value as LinkedNode
  if (node['@type']) nodes.push(node)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
    collect(node[key], nodes, depth + 1)
}

/** Bare line breaks inside strings, and commas before a closing bracket. */
const mend = (source: string): string =>
  source.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, '')

/** Several objects in a row, with commas between them or without. */
const asList = (source: string): string => `[${mend(source).replace(/\}[\s,]*(?=\{)/g, '},')}]`

/** JSON as pages write it: in comment marks, and with faults; null where they cannot be mended. */
function parseTolerantly(source: string): unknown {
  const bare = source.replace(/<!\[CDATA\[|\]\]>/g, '')
  const inner = bare.slice(
    Math.max(0, bare.search(/[[{]/)),
    Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1,
  )
  for (const form of [String, mend, asList]) {
    try {
      return JSON.parse(form(inner))
    } catch {
      /* the next form, or the page's other sources */
    }
  }
  return null
}

export const typesOf = (node: LinkedNode): string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string')

export function isArticleNode(node: LinkedNode): boolean {
  return typesOf(node).some((type) => articleTypes.test(type))
}

/** The types that the page gives itself as a whole: WebPage, CollectionPage, SearchResultsPage… */
export function findPageTypes(nodes: LinkedNode[]): string[] {
  return nodes.flatMap(typesOf).filter((type) => pageTypes.test(type))
}

/**
 * The article among the nodes: the one of this address, else the first that is not told to be
 * another one. `isOwnHeadline`: whether a headline is like what the page calls itself.
 */
export function findArticleNode(
  nodes: LinkedNode[],
  isThisPage: (url: string) => boolean,
  isOwnHeadline: (headline: string) => boolean,
): LinkedNode | null {
  const articles = nodes.filter(isArticleNode)
  const isOther = (node: LinkedNode): boolean => {
    const headline = textOf(node.headline)
    return headline !== null && addressesOf(node).length > 0 && !isOwnHeadline(headline)
  }
  return (
    articles.find((node) => isOfAddress(node, isThisPage)) ??
    articles.find((node) => !isOther(node)) ??
    null
  )
}

/** Whether a node says of itself that it stands under an address that `isIt`. */
export const isOfAddress = (node: LinkedNode, isIt: (url: string) => boolean): boolean =>
  addressesOf(node).some(isIt)

const addressesOf = (node: LinkedNode): string[] =>
  [node.url, node['@id'], node.mainEntityOfPage, idOf(node.mainEntityOfPage)].filter(
    (url) => typeof url === 'string',
  )

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value
    ? ((value as LinkedNode)['@id'] ?? (value as LinkedNode).url)
    : null

export function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'number') return String(one)
  return typeof one === 'string' && one.trim() ? plain(one) : null
}

/**
 * Names of people or bodies given as text, as nodes, as references to nodes of the page, or as a
 * list of these.
 */
export function namesOf(value: unknown, nodes: LinkedNode[]): string[] {
  return [value]
    .flat(3)
    .flatMap((item) => {
      if (typeof item === 'string') return plain(item)
      if (typeof item !== 'object' || item === null) return []
      const node = item as LinkedNode
      if (node.name)
        return [node.name]
          .flat()
          .filter((name) => typeof name === 'string')
          .map(plain)
      const named = nodes.find(
        (other) => other['@id'] && other['@id'] === node['@id'] && other.name,
      )
      return named ? (textOf(named.name) ?? []) : []
    })
    .filter(Boolean)
}

/**
 * Character references and tags, which some pages leave in their data, resolved; marks left out,
 * forms of letters made plain, white space collapsed.
 */
export function plain(text: string): string {
  const untagged = text.slice(0, 100_000).replace(/<[a-z/][^<>]{0,200}>/gi, ' ')
  return withPlainLetters(readReferences(untagged))
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
