/**
 * Whether a report on the matter tells of the article's own event: the same kind of thing within a
 * day, at the same place, with the same people or numbers. Two accidents of one day in one country
 * are two events. It is said only with evidence, which the reader is told; without it a report
 * stands by its day alone.
 */
import type { EventEvidence } from '../../model/event-evidence.ts'
import type { Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { once } from '../../text/once.ts'
import type { Overlap } from '../index/overlap.ts'
import { wordsOf } from '../terms/terms.ts'
import { readEventSide, type EventSide } from './event-side.ts'
import { countsIn } from './event-words.ts'
import { readHeadline, type Beside } from './headline.ts'
import { likenessAcross, type Word } from './matter-words.ts'

/**
 * What must speak for one event beside its kind and day, more where the numbers differ. These and
 * the numbers below were set by hand, with graded pairs in sight (docs/resolving.md).
 */
const least = { evidence: 2, withOtherNumbers: 3 }
/** A country or continent tells less than a town, and few of something less than many. */
const worth = { place: 1, wide: 0.5, name: 1, number: 1, few: 0.5, word: 0.5, allWords: 1 }
const few = 10
/** The share of words that the article lacks beyond which a headline tells of something else. */
const mostStrange = 0.4
/** A headline of the same day in the words with which the article begins. */
const sameWords = { count: 4, share: 0.75 }

/** A report beside the article. */
export type Told = Omit<Beside, 'day'>

/** Gives what speaks for one event; null where too little does or something speaks against it. */
export function createEventTest(
  document: TextDocument,
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
): (told: Told) => EventEvidence | null {
  const getSide = once(() => readEventSide(document, entities, knowledge))
  return (told) => {
    const { daysLater } = told
    if (daysLater === null || Math.abs(daysLater) > 1) return null
    const read = compare(getSide(), told, document.lang)
    if (read.isElsewhere) return null
    const isTold = isSameEvent(read)
    if (!isTold && !(daysLater === 0 && isInSameWords(read))) return null
    return {
      daysLater,
      kinds: read.kinds,
      places: read.places.map(({ name }) => name),
      names: read.names.map(({ name }) => name),
      numbers: read.numbers,
      ...(isTold ? {} : { isWorded: true }),
    }
  }
}

interface Shared {
  name: string
  isWide: boolean
}

/** What a headline shares with the start of the article, and what it has besides. */
interface Compared {
  /** how many words the headline has, how many of them the start has */
  count: number
  inStart: number
  /** words that are neither names nor known news words: in the start, and nowhere in the article */
  known: number
  strange: number
  kinds: string[]
  places: Shared[]
  names: Shared[]
  numbers: number[]
  /** it names another place and none of the article's */
  isElsewhere: boolean
  /** both give numbers, and the article has none of the headline's */
  hasOtherNumbers: boolean
}

function compare(side: EventSide, { report, overlap, daysLater }: Told, lang: string): Compared {
  const { words, likenessIn } = readHeadline(
    { lang, readWord: side.readWord },
    { report, overlap, daysLater, day: null },
  )
  const plain = words.map(({ word }) => word)
  const inStart = (word: Word) => likenessIn(word, side.start) > 0
  const ofNames = new Set(overlap.names.flatMap(({ name }) => wordsOf(name)))
  const rest = plain.filter(({ meanings, stem }) => meanings.length === 0 && !ofNames.has(stem))
  const counts = [...countsIn(report.title, plain)]
  const named = sharedNames(side, overlap)
  const places = named.filter(({ type }) => type === 'LOC')
  return {
    count: plain.length,
    inStart: plain.filter(inStart).length,
    known: rest.filter(inStart).length,
    strange: rest.filter((word) => likenessAcross(word, side.text) === 0).length,
    kinds: [...new Set(words.flatMap(({ word, written }) => (side.isKind(word) ? [written] : [])))],
    places,
    names: named.filter(({ type }) => type !== 'LOC'),
    numbers: counts.filter((count) => side.countsOfStart.has(count)),
    isElsewhere: places.length === 0 && side.hasOtherPlace(report.title),
    hasOtherNumbers:
      counts.length > 0 &&
      side.countsOfStart.size > 0 &&
      !counts.some((count) => side.countsOfStart.has(count) || side.countsOfText.has(count)),
  }
}

/** Names of title and lead that the report has, without those that are part of another. */
function sharedNames(side: EventSide, { names }: Overlap): (Shared & Pick<Entity, 'type'>)[] {
  return names.flatMap(({ name, id }) => {
    const entity = id === null ? undefined : side.named.get(id)
    if (!entity || names.some((other) => other.name !== name && other.name.includes(name)))
      return []
    return [{ name, isWide: side.isWide(entity), type: entity.type }]
  })
}

function isSameEvent({ kinds, strange, count, hasOtherNumbers, ...read }: Compared): boolean {
  if (kinds.length === 0 || strange > mostStrange * count) return false
  const ofPlaces = read.places.map(({ isWide }) => (isWide ? worth.wide : worth.place))
  const ofNumbers = read.numbers.map((number) => (number < few ? worth.few : worth.number))
  const evidence =
    ofPlaces.reduce((sum, one) => sum + one, 0) +
    read.names.length * worth.name +
    Math.max(0, ...ofNumbers) +
    Math.min(worth.allWords, read.known * worth.word)
  return evidence >= (hasOtherNumbers ? least.withOtherNumbers : least.evidence)
}

const isInSameWords = (read: Compared): boolean =>
  read.kinds.length + read.places.length + read.names.length > 0 &&
  !read.hasOtherNumbers &&
  read.strange === 0 &&
  read.inStart >= sameWords.count &&
  read.inStart >= sameWords.share * read.count
