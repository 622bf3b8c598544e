/** What a citation asks for: read once, before its candidates are compared with it. */
import type { Citation } from '../../model/annotation.ts'
import type { OverlapQuery } from '../index/overlap.ts'
import { wordsOf } from '../terms/terms.ts'
import type { Context } from './citation-context.ts'
import type { Issuer } from './issuers.ts'
import type { QuotedTitles } from './quoted-titles.ts'

export interface Question {
  citation: Citation
  issuers: readonly Issuer[]
  query: OverlapQuery
  /** ids of the entities that stand with it, and of those that are its publishers */
  here: ReadonlySet<string>
  publishers: ReadonlySet<string>
  /** ids of those that stand with it and are not its publishers */
  namesHere: readonly string[]
  /** words of the publishers' names that stand in it, which tell nothing of the matter */
  published: ReadonlySet<string>
  /** the significant words of its own that name neither publisher nor kind of piece */
  ownWords: ReadonlySet<string>
  /** what is quoted around it */
  titles: QuotedTitles
  /** whether it may mean a piece that answers another */
  mayMeanAnswer: boolean
}

/**
 * The words of those who are told to have made a statement, wherever they stand. It is often about
 * the very body: a body that only stands in the sentence tells of the matter.
 */
const wordsOfMakers = (issuers: readonly Issuer[]): ReadonlySet<string> =>
  new Set(issuers.flatMap(({ name, guessed }) => (guessed ? [] : wordsOf(name))))

export function createQuestion(
  citation: Citation,
  issuers: readonly Issuer[],
  context: Context,
): Question {
  const { published: named, rest: ownWords } = context.readOwnWords(citation, issuers)
  const published = citation.kind === 'statement' ? wordsOfMakers(issuers) : named
  const here = new Set(citation.entities)
  const publishers = context.publishersAmong(issuers)
  const query = context.queryOf(citation, published)
  // "Herald Network" beside "Herald"
  const namesHere = citation.entities.filter(
    (id) => !publishers.has(id) && !context.wordsOfEntity.get(id)?.some((word) => named.has(word)),
  )
  return {
    citation,
    issuers,
    query,
    here,
    publishers,
    namesHere,
    published,
    ownWords,
    titles: context.titlesAround(citation),
    mayMeanAnswer: context.mayMeanAnswer(citation),
  }
}
