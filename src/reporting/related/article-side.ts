/** The article's side of the question which headlines are on its matter: read once a question. */
import { meaningsOf } from '../../languages/words-in-reports.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { getFoldedLabels } from '../../knowledge/linking/record-names.ts'
import type { Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import { getTerm, inverseFrequency } from '../index/postings.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { remembered } from '../terms/remembered.ts'
import type { Salience } from '../terms/salience.ts'
import { wordsOf } from '../terms/terms.ts'
import { termsOfArticle } from '../terms/terms-of-article.ts'
import { createWordReader, createWordSet, type Word, type WordSet } from './matter-words.ts'

export interface ArticleSide {
  lang: string
  entities: ReadonlyMap<string, Entity>
  isCore(id: string): boolean
  readWord(stem: string): Word
  /** how rare a word is in the index, about 0–1 */
  rarityOf(stem: string): number
  /** the words of the title, each once */
  titleWords: readonly Word[]
  title: WordSet
  /** title and lead */
  lead: WordSet
  /** title and text */
  body: WordSet
  /** pairs of neighbouring rough stems */
  pairsOfTitle: ReadonlySet<string>
  pairsOfBody: ReadonlySet<string>
  numbersOfTitle: ReadonlySet<string>
  numbersOfBody: ReadonlySet<string>
}

/** The logarithm that a word in none of some 100,000 reports has. */
const rarest = 12

export function createArticleSide(
  document: TextDocument,
  entities: readonly Entity[],
  salience: Salience,
  { index, knowledge }: { index: ReportIndex; knowledge: KnowledgeBase },
): ArticleSide {
  const readWord = createWordReader()
  const terms = termsOfArticle(document)
  const inTitle = terms.wordsOfHeading.map(readWord)
  const inLead = terms.wordsOfLead.map(readWord)
  const inText = terms.wordsOfText.map(readWord)
  const spellings = spellingsIn(entities, knowledge, readWord)
  const toSet = (words: readonly Word[], isTitle = false) =>
    createWordSet(words, { others: spellings(words), isTitle })
  return {
    lang: document.lang,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    isCore: salience.isCore,
    readWord,
    rarityOf: remembered(
      (stem) => inverseFrequency(getTerm(index.words, stem)?.count ?? 0, index.count) / rarest,
    ),
    titleWords: [...new Set(inTitle)],
    title: toSet(inTitle, true),
    lead: toSet([...inTitle, ...inLead]),
    body: toSet([...inTitle, ...inText]),
    pairsOfTitle: new Set(pairsOf(inTitle)),
    pairsOfBody: new Set(pairsOf([...inTitle, ...inText])),
    numbersOfTitle: new Set(terms.numbersOfHeading),
    numbersOfBody: new Set([...terms.numbersOfHeading, ...terms.numbersOfText]),
  }
}

export const pairsOf = (words: readonly Word[]): string[] =>
  words.slice(1).map(({ loose }, i) => `${words[i]!.loose} ${loose}`)

/**
 * Gives the words of the names' labels in all languages, of those linked names of which a part of
 * the text has a word.
 */
function spellingsIn(
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
  readWord: (stem: string) => Word,
): (words: readonly Word[]) => Word[] {
  const linked = entities.flatMap(({ name, link }) => {
    const record = link && knowledge.getRecord(link)
    if (!record) return []
    const labels = new Set([...getFoldedLabels(record).values()].flatMap((label) => wordsOf(label)))
    return [{ own: wordsOf(name), labels: [...labels] }]
  })
  return (words) => {
    const there = new Set(words.map(({ stem }) => stem))
    return linked
      .filter(({ own }) => own.some((stem) => there.has(stem)))
      .flatMap(({ labels }) => labels.filter((stem) => meaningsOf(stem).length === 0))
      .map(readWord)
  }
}
