import { holdsLetter } from '../../../text/letters.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { NounFirstRules } from '../../../languages/claims/attribution-rules.ts'
import type { SourcePhrases } from '../../../languages/claims/source-phrases.ts'
import type { Span } from '../../../model/text.ts'
import { foldedWords } from '../../../text/fold.ts'
import { onceFor } from '../../../text/once.ts'
import { sourceStart, startOf } from '../draft-places.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { Speaker } from '../speaker.ts'
import {
  placesAt,
  shortestName,
  type EntityFacts,
  type EntityTable,
  type MentionFacts,
} from './entity-table.ts'
import { kindOfSource, sourceKinds } from './source-kind.ts'
import type { History, Speech } from './history.ts'
import type { Offices } from './offices.ts'
import type { WordPlaces } from './word-places.ts'
import { sentencesBetween } from './sentences-since.ts'
import { gather } from '../../../text/gather.ts'

/** What is told of a claim whose speaker is asked for. */
interface Given {
  draft: PlacedDraft
  /** what the rules say */
  ruled: Speaker
  isNested: boolean
  /** marks of quotation stand around it */
  isQuoted: boolean
  /** the claim within whose words this one stands; who says it */
  host: PlacedDraft | null
  outer: Entity | null
  /** who says the words that go on here; undefined where they go on from none */
  before: Entity | null | undefined
  /** the source of the claim that follows in this block or the next one */
  next: Span | null
  /** as its verb, its pronoun or its title shows */
  gender: 'm' | 'f' | null
  /** whether capitals tell names in the language */
  hasCase: boolean
  /** whether a folded word is a ministry's name by itself: «الداخلية» */
  isMinistry(folded: string): boolean
  /** null where the language tells nothing of them */
  offices: Offices | null
  /** nouns of roles in court and state, a set for each of which nobody bears two; undefined where none are told */
  exclusiveRoles: readonly ReadonlySet<string>[] | undefined
  /** those of them that nobody bears who is not told to; undefined where none are told */
  rolesToTell: ReadonlySet<string> | undefined
  /** null where the language has none */
  sourcePhrases: SourcePhrases | null
  /** null where the language has none */
  nounFirst: NounFirstRules | null
  /** where the words of the text stand; read when first asked for */
  findWords(): WordPlaces
  /** a folded noun phrase without the article that begins it */
  withoutArticle(folded: string): string
  table: EntityTable
  history: History
  /** how many claims of the article the rules give to each */
  ruledCounts: ReadonlyMap<Entity, number>
  text: string
}

/** That claim with what is read of its source, and with what was said before it. */
export interface Occasion extends Given {
  /** its number in `sourceKinds` */
  kind: number
  /** where the claim begins; where its source or cue stands */
  from: number
  at: number
  /** the part of the source that names the speaker, if there is one */
  head: Span | null
  /** folded words of the head and of the whole source */
  headWords: readonly string[]
  sourceWords: readonly string[]
  /** who is named in the source, with the first place */
  named: ReadonlyMap<EntityFacts, MentionFacts>
  /** who is named in the words told; right behind the cue; in the source of the claim that follows */
  told: ReadonlySet<EntityFacts>
  addressed: ReadonlySet<EntityFacts>
  namedNext: ReadonlySet<EntityFacts>
  /** who spoke before, the last one first */
  spoken: readonly Speech[]
  /** how many sentences stand between the last claim and this one: 0, 1 or 2 for more */
  sinceSpoken: number
  /** how many people of the article may be meant by their gender */
  alike: number
}

const wordsIn = (text: string, spans: readonly Span[]): string[] =>
  gather(spans, ({ start, end }) => foldedWords(text.slice(start, end)))

/** Reads the place and the words of a draft's source. */
export function createOccasion(given: Given): Occasion {
  const { draft, text, table, history } = given
  const { source } = draft
  const at = sourceStart(draft)
  const head = draft.head ?? source[0] ?? null
  const from = startOf(draft)
  const { named, told, addressed, namedNext } = whoIsWhere(given)
  const spoken = history.before(at)
  // field by field: an object of two spreads took a fortieth of the time of all claims
  return {
    draft,
    ruled: given.ruled,
    isNested: given.isNested,
    isQuoted: given.isQuoted,
    host: given.host,
    outer: given.outer,
    before: given.before,
    next: given.next,
    gender: given.gender,
    hasCase: given.hasCase,
    isMinistry: given.isMinistry,
    offices: given.offices,
    exclusiveRoles: given.exclusiveRoles,
    rolesToTell: given.rolesToTell,
    sourcePhrases: given.sourcePhrases,
    nounFirst: given.nounFirst,
    findWords: given.findWords,
    withoutArticle: given.withoutArticle,
    table,
    history,
    ruledCounts: given.ruledCounts,
    text,
    named,
    told,
    addressed,
    namedNext,
    spoken,
    sinceSpoken: spoken[0]
      ? Math.min(2, sentencesBetween(table.sentences, spoken[0].end, from))
      : 2,
    alike: countAlike(table)[given.gender ?? 'any'],
    kind: sourceKinds.indexOf(kindOfSource(draft)),
    from,
    at,
    head,
    headWords: head ? wordsIn(text, [head]) : [],
    sourceWords: wordsIn(text, source),
  }
}

/** How many people may be a man, a woman, anybody; counted once, when the genders are known. */
const countAlike = onceFor(({ facts }: EntityTable) => {
  const people = facts.filter(({ isPerson }) => isPerson)
  const without = (other: 'm' | 'f') => people.filter(({ gender }) => gender !== other).length
  return { m: without('f'), f: without('m'), any: people.length }
})

/** UTF-16 units behind a cue in which whoever is spoken to is named. */
const addressReach = 14

function whoIsWhere({ draft, table, next }: Given) {
  const named = new Map<EntityFacts, MentionFacts>()
  for (const span of draft.source)
    for (const { facts, mention } of placesAt(table, span))
      if (isNamedBetter(mention, named.get(facts))) named.set(facts, mention)
  const who = (spans: readonly Span[]) =>
    new Set(gather(spans, (span) => placesAt(table, span)).map(({ facts }) => facts))
  const cueEnd = draft.cue.at(-1)?.end ?? -2 * addressReach
  const behind = placesAt(table, { start: cueEnd, end: cueEnd + addressReach }).filter(
    ({ start }) =>
      start >= cueEnd && !draft.source.some((span) => span.start <= start && start < span.end),
  )
  return {
    named,
    told: who(draft.content),
    addressed: new Set(behind.map(({ facts }) => facts)),
    namedNext: who(next ? [next] : []),
  }
}

/** The first place, but of "Orlo's founder, Rosa Orlo" the one that does not only tell whose. */
const isNamedBetter = (mention: MentionFacts, known: MentionFacts | undefined): boolean =>
  !known ||
  (known.isPossessive &&
    !mention.isPossessive &&
    mention.end - mention.start > known.end - known.start)

/** Whom the source names and where, in order of the text. */
export const namedInOrder = ({ named }: Occasion): [EntityFacts, MentionFacts][] =>
  [...named].sort(([, a], [, b]) => a.start - b.start)

/** "the ambassador": whether the noun of the source stands where the article introduces the candidate. */
export function isTitled(
  { headWords, withoutArticle }: Pick<Occasion, 'headWords' | 'withoutArticle'>,
  { introduction }: EntityFacts,
): boolean {
  const noun = headWords.at(-1) ?? ''
  return noun.length >= shortestName && introduction.includes(withoutArticle(noun))
}

/** Whether nothing shows that the one who speaks is a man and the candidate a woman, or the reverse. */
export const mayBeByGender = (
  { gender }: Pick<Occasion, 'gender'>,
  facts: Pick<EntityFacts, 'gender'>,
): boolean => !gender || !facts.gender || gender === facts.gender

/** Whether the cue is a verb or another word, and no colon alone. */
export const hasVerb = ({ draft: { cue }, text }: Pick<Occasion, 'draft' | 'text'>): boolean =>
  cue.some(({ start, end }) => holdsLetter(text.slice(start, end)))
