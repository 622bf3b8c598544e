/**
 * Whether a report is on an article's own matter, and not only on the same people, places or day.
 */
import type { Entity } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { getFoldedLabels } from '../../knowledge/linking/record-names.ts'
import { fold } from '../../text/fold.ts'
import { wordWorth, type Overlap } from '../index/overlap.ts'
import { remembered } from '../terms/remembered.ts'
import { numbersOf, wordsOf } from '../terms/terms.ts'

/**
 * Names and words that a report on the same day must have in common, and how much more a later or
 * earlier one: half as much again at 90 days.
 */
const leastMatter = 0.75
const moreWithTime = 0.5
/**
 * Within so many days one word that both titles have says that they tell of one event; farther
 * apart two must.
 */
const sameEvent = 7
/** Last names shorter than this are other words too. */
const shortestLast = 4
/** What headlines say of themselves, and words that any two of a season share. */
const ofHeadlines = new Set(
  'latest live update video watch photo opinion analysis exclusive breaking former people campaign call year day time world عاجل فيديو صور شاهد مباشر خاص حصري اليوم عام'.split(
    ' ',
  ),
)
/**
 * A name that fewer reports are about than this rarity tells more than that both are of one
 * country's politics.
 */
const telling = 0.3
const rare = 0.6
const rarest = 0.7

export interface Matter {
  /** `distance`: days between the two; null where a day is unknown */
  isShared(overlap: Overlap, report: ReportRecord, distance: number | null): boolean
}

/**
 * `isCore`: by id, whether the article is about a name. `knowledge` has the names' spellings in
 * other languages.
 */
export function createMatter(
  document: TextDocument,
  entities: readonly Entity[],
  isCore: (id: string) => boolean,
  knowledge: KnowledgeBase,
): Matter {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const heading = document.title ?? document.text.slice(0, 200)
  // "police" stands in the names of bodies and says what happened all the same
  const ofNames = new Set(
    entities.flatMap(({ type, name }) => {
      const words = wordsOf(name)
      return words.length === 1 || type === 'PER' || type === 'LOC' || type === 'GROUP' ? words : []
    }),
  )
  const titled = new Set(
    [...wordsOf(heading), ...numbersOf(heading).map((number) => number.slice(1))].filter(
      (word) => !ofNames.has(word) && !ofHeadlines.has(word),
    ),
  )
  const wordsOfName = remembered(wordsOf)
  const spellingsOf = remembered((id: string): string[] => {
    const entity = byId.get(id)
    const record = entity?.link && knowledge.getRecord(entity.link)
    const whole = [
      fold(entity?.name ?? ''),
      ...(record ? getFoldedLabels(record).values() : []),
    ].filter(Boolean)
    // headlines call people by their last name
    return [
      ...new Set(
        entity?.type === 'PER'
          ? whole.flatMap((name) => [
              name,
              ...name
                .split(' ')
                .slice(-1)
                .filter((last) => last.length >= shortestLast),
            ])
          : whole,
      ),
    ]
  })
  const asWords = (title: string) => ` ${fold(title)} `
  const isIn = (folded: string, id: string) =>
    spellingsOf(id).some((spelling) => folded.includes(` ${spelling}`))
  const headingFolded = asWords(heading)
  // of most pieces of a feed nothing is known but the title
  const isAboutTwo = (folded: string) =>
    entities.filter(({ id }) => isCore(id) && isIn(folded, id)).length > 1
  return {
    isShared({ names, nameScore, words, numbers, wordScore }, report, distance) {
      const shared = words.length + numbers.length
      const coverage =
        shared > 1 ? Math.min(1, shared / (new Set(wordsOf(report.title)).size || 1)) : 0
      const matter =
        nameScore + (shared > 1 ? wordWorth * wordScore * Math.min(1, 2 * coverage) : 0)
      if (matter < leastMatter * (1 + moreWithTime * Math.log2(1 + (distance ?? 90) / 90)))
        return false
      const cores = names.filter(({ id }) => id !== null && isCore(id))
      const named = new Set(names.flatMap(({ name }) => wordsOfName(name)))
      const inBoth = [...words, ...numbers].filter(
        (word) => titled.has(word) && !named.has(word),
      ).length
      const titleFolded = asWords(report.title)
      // nearly the whole title, in words that are no names
      if (
        shared > 3 &&
        coverage >= 0.5 &&
        (inBoth > 1 || (inBoth > 0 && cores.length === 0 && isAboutTwo(titleFolded)))
      )
        return true
      if (cores.length === 0) return false
      // whoever keeps a pack says what a report is about; what a reader's memory or a feed has are
      // all the names that were found
      if (isCurated(report))
        return (
          cores.length > 1 ||
          names.filter(({ weight }) => weight >= telling).length > 2 ||
          (shared > 1 && names.length > 1)
        )
      const titles = cores.filter(({ id }) => isIn(titleFolded, id!))
      if (titles.length === 0) return false
      if (report.lang !== undefined && report.lang !== document.lang)
        return (
          titles.length > 1 ||
          (names.filter(({ weight }) => weight >= telling).length > 1 &&
            (distance ?? 90) <= 4 * sameEvent)
        )
      // whom hardly any report is about is the matter already, with a word that the article goes on
      // about
      const further = words.filter(
        (word) => !named.has(word) && !ofNames.has(word) && !ofHeadlines.has(word),
      ).length
      if (
        titles.some(({ id, weight }) => weight >= rarest && byId.get(id!)!.type === 'PER') &&
        further > 0 &&
        (distance ?? 90) < 60
      )
        return true
      // one word alone may be chance, unless both titles have two names, one of them rare, or
      // somebody or some body beside those in the titles is named by both
      const others = names.filter(
        (name) =>
          name.id !== null &&
          name.weight >= rare &&
          !titles.includes(name) &&
          !['LOC', 'GROUP'].includes(byId.get(name.id)!.type),
      )
      const inTitles = titles.filter(({ id }) => isIn(headingFolded, id!))
      return (
        inBoth > 1 ||
        (inBoth === 1 &&
          (distance ?? 90) <= sameEvent &&
          ((inTitles.length > 0 && others.length > 0) ||
            (inTitles.length > 1 && inTitles.some(({ weight }) => weight >= rare))))
      )
    },
  }
}

/** A pack's own record: what came from outside says by which way. */
const isCurated = (report: ReportRecord): boolean => !('via' in report)
