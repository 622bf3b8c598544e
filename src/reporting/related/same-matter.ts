/**
 * Whether a report is on an article's own matter, and not only on the same people, places or day.
 */
import { getHeadlineWords } from '../../languages/words-in-reports.ts'
import type { Entity } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { wordWorth, type Overlap } from '../index/overlap.ts'
import {
  compare,
  createArticleSide,
  type ArticleSide,
  type Comparison,
} from './matter-comparison.ts'

/**
 * Names and words that a report on the same day must have in common, and how much more a later or
 * earlier one: half as much again at 90 days.
 */
const leastMatter = 0.75
const moreWithTime = 0.5
/**
 * Within so many days of each other, one shared title word is enough for one event; further apart,
 * two are needed.
 */
const sameEvent = 7
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
  const side = createArticleSide(document, entities, isCore, knowledge)
  return {
    isShared(overlap, report, distance) {
      const compared = compare(side, overlap, report, distance ?? 90)
      if (!hasEnough(compared)) return false
      if (isSameTitle(side, compared)) return true
      if (compared.cores.length === 0) return false
      return isCurated(report) ? isSameRecord(compared) : isSameEvent(side, compared)
    },
  }
}

function hasEnough({ overlap, shared, coverage, distance }: Comparison): boolean {
  const { nameScore, wordScore } = overlap
  const matter = nameScore + (shared > 1 ? wordWorth * wordScore * Math.min(1, 2 * coverage) : 0)
  return matter >= leastMatter * (1 + moreWithTime * Math.log2(1 + distance / 90))
}

/** Nearly the whole title is shared, in words that are not names. */
function isSameTitle(
  { entities, isCore, isIn }: ArticleSide,
  { shared, coverage, inBoth, cores, title }: Comparison,
): boolean {
  if (shared <= 3 || coverage < 0.5) return false
  if (inBoth !== 1) return inBoth > 1
  // of most pieces of a feed only the title is known
  return cores.length === 0 && entities.filter(({ id }) => isCore(id) && isIn(title, id)).length > 1
}

/**
 * For a pack's own record, whose names are chosen by hand; those of a feed or of the reader's memory
 * are all names that were found.
 */
function isSameRecord({ overlap: { names }, cores, shared }: Comparison): boolean {
  return (
    cores.length > 1 ||
    names.filter(({ weight }) => weight >= telling).length > 2 ||
    (shared > 1 && names.length > 1)
  )
}

/** For a report from outside: its title must have a name that the article is about. */
function isSameEvent(side: ArticleSide, compared: Comparison): boolean {
  const { report, cores, title, overlap, distance } = compared
  const titles = cores.filter(({ id }) => side.isIn(title, id!))
  if (titles.length === 0) return false
  if (report.lang !== undefined && report.lang !== side.lang)
    return (
      titles.length > 1 ||
      (overlap.names.filter(({ weight }) => weight >= telling).length > 1 &&
        distance <= 4 * sameEvent)
    )
  return isOfRarePerson(side, compared, titles) || sharesTitleWords(side, compared, titles)
}

/**
 * Somebody whom hardly any report is about is the matter already, with a word that the article
 * repeats.
 */
function isOfRarePerson(
  { typeOf, ofNames }: ArticleSide,
  { overlap, named, distance }: Comparison,
  titles: Overlap['names'],
): boolean {
  return (
    distance < 60 &&
    titles.some(({ id, weight }) => weight >= rarest && typeOf(id!) === 'PER') &&
    overlap.words.some(
      (word) => !named.has(word) && !ofNames.has(word) && !getHeadlineWords().has(word),
    )
  )
}

/**
 * Both titles share words. One word alone may be chance, unless both titles have two names, one of
 * them rare, or both pieces name a rare person or organisation that is not in the titles.
 */
function sharesTitleWords(
  { typeOf, isIn, heading }: ArticleSide,
  { overlap, inBoth, distance }: Comparison,
  titles: Overlap['names'],
): boolean {
  if (inBoth !== 1 || distance > sameEvent) return inBoth > 1
  const others = overlap.names.filter(
    (name) =>
      name.id !== null &&
      name.weight >= rare &&
      !titles.includes(name) &&
      !['LOC', 'GROUP'].includes(typeOf(name.id)),
  )
  const inTitles = titles.filter(({ id }) => isIn(heading, id!))
  return (
    (inTitles.length > 0 && others.length > 0) ||
    (inTitles.length > 1 && inTitles.some(({ weight }) => weight >= rare))
  )
}

/** A pack's own record: a report from outside says where it came from. */
const isCurated = (report: ReportRecord): boolean => !('via' in report)
