/**
 * Whether a headline of the page is on the article's own matter: told by names and words that both
 * have, since nothing else is known of it.
 */
import type { Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'
import type { Salience } from '../terms/salience.ts'
import { wordsOf } from '../terms/terms.ts'
import { termsOfArticle } from '../terms/terms-of-article.ts'

/** What a headline shares with the article. */
export interface SharedMatter {
  /** names of the article in the headline, each by its weight in the article */
  names: number
  /** of these, names that the article is about */
  cores: number
  /** words of both titles that are not names */
  title: number
  /** share of the headline's words that the article has, 0–1 */
  coverage: number
  /** the names as the article writes them, and the words of both titles */
  shared: { names: string[]; words: string[] }
}

interface Name {
  folded: string
  name: string
  weight: number
  isCore: boolean
}

export type CompareHeadline = (title: string) => SharedMatter

/** Reads the article once; the function that it gives compares one headline. */
export function createHeadlineMatter(
  document: TextDocument,
  entities: readonly Entity[],
  { weightOf, isCore }: Salience,
): CompareHeadline {
  const names = entities.map((entity): Name => ({
    folded: fold(entity.name),
    name: entity.name,
    weight: weightOf(entity),
    isCore: isCore(entity.id),
  }))
  const written = new Set(termsOfArticle(document).wordsOfText)
  const titled = new Set(wordsOf(document.title ?? ''))
  return (headline) => {
    const folded = ` ${fold(headline)} `
    const here = names.filter((one) => folded.includes(` ${one.folded} `))
    const named = new Set(here.flatMap((one) => wordsOf(one.name)))
    const words = [...new Set(wordsOf(headline))]
    const others = words.filter((word) => !named.has(word))
    const inTitle = others.filter((word) => titled.has(word))
    return {
      names: here.reduce((sum, { weight }) => sum + weight, 0),
      cores: here.filter((one) => one.isCore).length,
      title: inTitle.length,
      coverage:
        words.filter((word) => named.has(word) || written.has(word) || titled.has(word)).length /
        Math.max(1, words.length),
      shared: { names: here.map(({ name }) => name), words: inTitle },
    }
  }
}
