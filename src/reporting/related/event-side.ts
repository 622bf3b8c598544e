/** The article's side of the question which reports tell of its own event: read once a question. */
import type { Entity } from '../../model/annotation.ts'
import { recordKey } from '../../model/record-key.ts'
import { overlaps } from '../../model/spans.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { fold } from '../../text/fold.ts'
import { termsOfArticle } from '../terms/terms-of-article.ts'
import { countsIn, getEventKinds } from './event-words.ts'
import { createWordReader, createWordSet, type Word, type WordSet } from './matter-words.ts'

export interface EventSide {
  readWord(stem: string): Word
  /** words of title and lead, which tell what happened */
  start: WordSet
  text: WordSet
  /** the entities that title and lead name, by id */
  named: ReadonlyMap<string, Entity>
  countsOfStart: ReadonlySet<number>
  countsOfText: ReadonlySet<number>
  /** whether a word says what kind of thing happened, and the start says the same */
  isKind(word: Word): boolean
  /** a country or a continent */
  isWide(entity: Entity): boolean
  /** whether a headline names a place that the article does not */
  hasOtherPlace(headline: string): boolean
}

const wideKinds = new Set(['country', 'continent'])
const spaced = (text: string): string => ` ${fold(text)} `

export function readEventSide(
  document: TextDocument,
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
): EventSide {
  const readWord = createWordReader()
  const { heading, lead, wordsOfHeading, wordsOfLead, wordsOfText } = termsOfArticle(document)
  const inStart = [...wordsOfHeading, ...wordsOfLead].map(readWord)
  const inText = wordsOfText.map(readWord)
  const start = createWordSet(inStart, { others: [], isTitle: false })
  const from = document.text.indexOf(lead)
  const titleAndLead = { start: 0, end: Math.max(0, from) + lead.length }
  const title = spaced(heading)
  const text = spaced(`${heading}\n${document.text}`)
  const isNamed = ({ mentions, name }: Entity) =>
    mentions.some((mention) => overlaps(mention, titleAndLead)) || title.includes(spaced(name))
  const own = new Set(entities.flatMap(({ link }) => (link ? [recordKey(link)] : [])))
  const kinds = getEventKinds()
  return {
    readWord,
    start,
    text: createWordSet([...inStart, ...inText], { others: [], isTitle: false }),
    named: new Map(entities.filter(isNamed).map((entity) => [entity.id, entity])),
    countsOfStart: countsIn(`${heading}\n${lead}`, inStart),
    countsOfText: countsIn(document.text, inText),
    isKind: ({ meanings }) =>
      meanings.some((meaning) => kinds.has(meaning) && start.meanings.has(meaning)),
    isWide: ({ link }) => wideKinds.has((link && knowledge.getRecord(link)?.kind) ?? ''),
    hasOtherPlace: (headline) =>
      knowledge
        .findNames(headline)
        .some(
          ({ candidates: [best], hint, start: begin, end }) =>
            best?.type === 'LOC' &&
            !hint &&
            !own.has(recordKey(best)) &&
            !text.includes(spaced(headline.slice(begin, end))),
        ),
  }
}
