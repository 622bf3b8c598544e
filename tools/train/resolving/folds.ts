/** Which articles are learnt from together, and which are held back. */
import { fnv } from '../../../src/model/fnv.ts'
import { folds } from '../folds.ts'
import type { ReadArticle } from './read-cases.ts'

const hashOf = (text: string): number => {
  const hash = fnv(text)
  // the low bits alone of texts that end alike would often agree
  return (hash ^ (hash >>> 15)) >>> 0
}

/**
 * Held back for good, by a rule that was written before anything was fitted: of the pages with
 * links those whose name has a hash divisible by five. All articles of `named` had been read before.
 */
export const isHeldBack = ({ id, source }: ReadArticle): boolean =>
  source === 'linked' && hashOf(`held ${id}`) % 5 === 0

/** The fold of each article: articles that mean one piece share a fold. */
export function foldsOf(articles: readonly ReadArticle[]): number[] {
  const parent = articles.map((_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root]!
    return root
  }
  const first = new Map<string, number>()
  articles.forEach(({ right, references }, i) => {
    const meant = [
      ...right.flatMap((urls) => urls ?? []),
      ...references.flatMap((one) => one.right),
    ]
    for (const url of meant) {
      const known = first.get(url)
      if (known === undefined) first.set(url, i)
      else parent[rootOf(i)] = rootOf(known)
    }
  })
  return articles.map((_, i) => hashOf(articles[rootOf(i)]!.id) % folds)
}
