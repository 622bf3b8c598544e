/** An article and a pack's own report, put side by side. */
import { getHeadlineWords } from '../../languages/words-in-reports.ts'
import type { Entity } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { getFoldedLabels } from '../../knowledge/linking/record-names.ts'
import { fold } from '../../text/fold.ts'
import type { Overlap } from '../index/overlap.ts'
import { lastNameOf } from '../terms/last-name.ts'
import { remembered } from '../terms/remembered.ts'
import { wordsOf } from '../terms/terms.ts'
import { termsOfArticle } from '../terms/terms-of-article.ts'
import { gather } from '../../text/gather.ts'

/** What the article's side of the comparison has, computed once. */
export interface RecordSide {
  entities: readonly Entity[]
  isCore(id: string): boolean
  /** words and numbers of the heading that are not names */
  titled: ReadonlySet<string>
  wordsOfName(name: string): string[]
  /**
   * whether a folded title, with a space at either end, has a spelling of an entity as whole words;
   * folding makes "Wales’s" one word
   */
  isIn(folded: string, id: string): boolean
}

/** One report compared with the article. */
export interface Comparison {
  overlap: Overlap
  /** the report's title, folded, with a space at either end */
  title: string
  /** how many words and numbers are shared, and which part of the report's title they are */
  shared: number
  coverage: number
  /** shared names that the article is about */
  cores: Overlap['names']
  /** how many words and numbers both titles have, without those of names */
  inBoth: number
}

/** `isCore`: by id, whether the article is about a name. */
export function createRecordSide(
  document: TextDocument,
  entities: readonly Entity[],
  isCore: (id: string) => boolean,
  knowledge: KnowledgeBase,
): RecordSide {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const { wordsOfHeading, numbersOfHeading } = termsOfArticle(document)
  const ofNames = findNameWords(entities)
  const spellings = remembered((id: string) => spellingsOf(byId.get(id), knowledge))
  return {
    entities,
    isCore,
    titled: new Set(
      [...wordsOfHeading, ...numbersOfHeading.map((number) => number.slice(1))].filter(
        (word) => !ofNames.has(word) && !getHeadlineWords().has(word),
      ),
    ),
    wordsOfName: remembered(wordsOf),
    isIn: (folded, id) =>
      spellings(id).some(
        (spelling) => folded.includes(` ${spelling} `) || folded.includes(` ${spelling}s `),
      ),
  }
}

const asWords = (title: string): string => ` ${fold(title)} `

/** "police" is part of bodies' names, but also says what happened. */
const findNameWords = (entities: readonly Entity[]): Set<string> =>
  new Set(
    gather(entities, ({ type, name }) => {
      const words = wordsOf(name)
      return words.length === 1 || type === 'PER' || type === 'LOC' || type === 'GROUP' ? words : []
    }),
  )

/** Folded spellings of an entity; of a person the last name too. */
function spellingsOf(entity: Entity | undefined, knowledge: KnowledgeBase): string[] {
  const record = entity?.link && knowledge.getRecord(entity.link)
  const whole = [
    fold(entity?.name ?? ''),
    ...(record ? getFoldedLabels(record).values() : []),
  ].filter(Boolean)
  if (entity?.type !== 'PER') return [...new Set(whole)]
  const withLast = gather(whole, (name) => {
    const last = lastNameOf(name.split(' '))
    return last === null ? [name] : [name, last]
  })
  return [...new Set(withLast)]
}

/** A report beside the article. */
export function compare(side: RecordSide, overlap: Overlap, report: ReportRecord): Comparison {
  const { names, words, numbers } = overlap
  const shared = words.length + numbers.length
  const named = new Set(gather(names, ({ name }) => side.wordsOfName(name)))
  return {
    overlap,
    title: asWords(report.title),
    shared,
    coverage: shared > 1 ? Math.min(1, shared / (new Set(wordsOf(report.title)).size || 1)) : 0,
    cores: names.filter(({ id }) => id !== null && side.isCore(id)),
    inBoth: [...words, ...numbers].filter((word) => side.titled.has(word) && !named.has(word))
      .length,
  }
}
