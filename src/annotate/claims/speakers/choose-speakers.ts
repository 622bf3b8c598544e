import type { Entity } from '../../../model/annotation.ts'
import type { Attempt } from '../../../model/attempt.ts'
import type { Span, TextDocument } from '../../../model/text.ts'
import type { Language } from '../../../languages/language.ts'
import { once } from '../../../text/once.ts'
import type { RuledSpeakers, Unspoken } from '../unspoken.ts'
import { shownGender } from '../agreement.ts'
import { basisOf, shownBasis } from '../basis-of.ts'
import { cueStart, endOf } from '../draft-places.ts'
import { isQuotedAt } from '../quoted-at.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { Speaker } from '../speaker.ts'
import { inOrderOfSpeakers } from '../order-of-drafts.ts'
import { createEntityTable, type EntityTable } from './entity-table.ts'
import { findDenied } from '../find-denied.ts'
import { deniesOwnWords } from './denies-own-words.ts'
import { History, type Speech } from './history.ts'
import { meansNoneOfThem } from './candidates/candidates.ts'
import { createOccasion, type Occasion } from './occasion.ts'
import { createOffices } from './offices.ts'
import { addSpeaker, type Ranked, type ReadSoFar } from './quoted-on.ts'
import { saidBySomebody } from './candidates/told-by-somebody.ts'
import { learnFromTitles } from './candidates/namesakes.ts'
import { learnGenders } from './learn-genders.ts'
import { onlyHears } from './only-hears.ts'
import { rank } from './rank.ts'
import { mayBeOnlySpeakers, onlySpeaker } from './only-speaker.ts'
import { saidFurther } from './said-further.ts'
import { saidWith } from './said-with.ts'
import { speaksOfHimself } from './speaks-of-himself.ts'
import { titleGender } from './title-gender.ts'
import { findWordPlaces } from './word-places.ts'
import { loadSpeakerModel } from './ranking/speaker-model.ts'

/**
 * Who of those named near a claim says it, by a learned ranker (log-linear over features of claim
 * and candidate); nobody where none is likely enough. Without weights of the language, what the
 * rules say.
 */
export function chooseSpeakers(
  unspoken: Unspoken,
  read: RuledSpeakers,
  isShown: (index: number) => boolean,
  attempt: Attempt,
): readonly (Speaker | null)[] {
  const { speakerWeights } = unspoken.language.attribution
  const { blocks } = unspoken.document
  if (!speakerWeights) return read.ruled
  const model = loadSpeakerModel(speakerWeights)
  const chosen = [...read.ruled]
  const decided = new Map<PlacedDraft, Ranked>()
  const denied = findDenied(unspoken.drafts)
  const soFar: ReadSoFar = {
    blocks,
    decided,
    speakers: new Map(),
    bySource: new Map(),
    last: null,
  }
  const leftOpen: { occasion: Occasion; index: number; best: Entity | null }[] = []
  const decide: Decide = (occasion, index) =>
    attempt<Ranked>(
      { step: 'claims', block: blocks[occasion.draft.block] ?? null },
      () => {
        const { draft } = occasion
        const begun = draft.follows && decided.get(draft.follows)
        // words that go on are said by whoever began them
        const found = begun ? saidFurther(begun) : rank(occasion, model, soFar)
        const isAnother =
          onlyHears(occasion, found.best) ||
          speaksOfHimself(occasion, found.best) ||
          deniesOwnWords(denied.get(draft) ?? [], found.best, decided)
        const ranked = isAnother ? nobody : found
        decided.set(draft, ranked)
        addSpeaker(soFar, occasion, ranked)
        chosen[index] = spokenBy(occasion, ranked.sure ? ranked.best : null)
        if (mayBeOnlySpeakers(occasion, ranked))
          leftOpen.push({ occasion, index, best: ranked.best })
        return ranked
      },
      nobody,
    )
  eachOccasion(unspoken, read, decide, isShown)
  const only = onlySpeaker(decided)
  for (const { occasion, index, best } of leftOpen)
    if (best === only) chosen[index] = spokenBy(occasion, only)
  return chosen
}

/** Gives who is taken for the speaker by the claims that follow, and whether surely. */
export type Decide = (occasion: Occasion, index: number) => Ranked

/**
 * Asks for the speaker of every draft, those of the article's own sentences before those inside
 * others' words. A draft that a rule doubts is passed over where it is not asked for.
 */
export function eachOccasion(
  { document, drafts, entities, language }: Unspoken,
  { ruled, nested, genderOf }: RuledSpeakers,
  decide: Decide,
  isAsked: (index: number) => boolean = () => true,
): void {
  const { text } = document
  const genderOfWord = language.names.genderOf ?? (() => null)
  const table = tableOf(document, entities, language, genderOf)
  learnGenders(table, drafts)
  const { sourcePhrases = null } = language.attribution
  learnFromTitles(table, (word) =>
    sourcePhrases?.titles.has(word) === true ? genderOfWord(word) : null,
  )
  const rules = language.attribution.offices
  const offices = rules ? createOffices(table, text, rules) : null
  const findWords = once(() => findWordPlaces(text))
  const history = new History()
  const ruledCounts = countRuled(drafts, ruled)
  const speakers = new Map<PlacedDraft, Entity | null>()
  const order = inOrderOfSpeakers(drafts)
  const hosts = hostsOf(drafts, nested)
  for (const isNested of [false, true])
    for (const index of order) {
      const by = ruled[index]
      const draft = drafts[index]!
      if (!by || nested[index] !== isNested || (draft.doubt && !isAsked(index))) continue
      const host = isNested ? hosts[index]! : null
      const occasion = createOccasion({
        draft,
        ruled: by,
        isNested,
        isQuoted: isQuotedAt(text, document.blocks[draft.block]!, cueStart(draft)),
        host,
        outer: host && (speakers.get(host) ?? null),
        before: draft.follows && (speakers.get(draft.follows) ?? null),
        next: nextSource(drafts, index),
        table,
        history,
        ruledCounts,
        text,
        hasCase: language.names.hasCase,
        offices,
        courtRoles: language.attribution.courtRoles,
        toldInCourt: language.attribution.toldInCourt,
        sourcePhrases,
        nounFirst: language.attribution.nounFirst ?? null,
        findWords,
        withoutArticle: language.names.withoutArticle ?? ((folded) => folded),
        gender: shownGender(draft) ?? titleGender(draft, text, genderOfWord),
      })
      const ranked = decide(occasion, index)
      if (!draft.doubt) speakers.set(draft, ranked.best)
      remember(history, occasion, ranked, genderOfWord)
    }
}

/** The people and bodies of a text, read with the words of its language. */
function tableOf(
  document: TextDocument,
  entities: readonly Entity[],
  { attribution, names, abbreviations }: Language,
  genderOf: RuledSpeakers['genderOf'],
): EntityTable {
  return createEntityTable(document, entities, {
    genderOf,
    genderOfWord: names.genderOf ?? (() => null),
    deathWords: attribution.deathWords ?? noWords,
    beneficiaryWords: attribution.beneficiaryWords ?? noWords,
    abbreviations,
    hasCase: names.hasCase,
  })
}

/** A claim that a rule doubts tells at most that somebody without a name spoke. */
function remember(
  history: History,
  occasion: Occasion,
  ranked: Ranked,
  genderOfWord: (folded: string) => 'm' | 'f' | null,
): void {
  const isNamed = ranked.sure && ranked.best !== null
  const said = isNamed ? null : saidBySomebody(occasion, genderOfWord)
  if (said) history.addSomebody(said)
  if (!occasion.draft.doubt) history.add(speechOf(occasion, ranked))
}

const speechOf = (occasion: Occasion, { best, sure }: Ranked): Speech => ({
  entity: best,
  isSure: sure,
  at: occasion.at,
  block: occasion.draft.block,
  end: endOf(occasion.draft),
  isQuoted: occasion.draft.kind !== 'indirect',
  asks:
    occasion.sourcePhrases !== null &&
    saidWith(occasion.draft, occasion.text, occasion.sourcePhrases.asking),
})

/** How many claims of the article the rules give to each. */
function countRuled(
  drafts: readonly PlacedDraft[],
  ruled: RuledSpeakers['ruled'],
): Map<Entity, number> {
  const counts = new Map<Entity, number>()
  drafts.forEach(({ doubt }, i) => {
    const entity = doubt ? null : ruled[i]?.entity
    if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  })
  return counts
}

/** The source of the draft that follows, no further off than the next block. */
function nextSource(drafts: readonly PlacedDraft[], index: number): Span | null {
  const next = drafts[index + 1]
  return next && next.block - drafts[index]!.block <= 1 ? (next.source[0] ?? null) : null
}

/** For each draft the last one up to it that stands in no other's words and is not doubted. */
function hostsOf(
  drafts: readonly PlacedDraft[],
  nested: readonly boolean[],
): (PlacedDraft | null)[] {
  let host: PlacedDraft | null = null
  return drafts.map((draft, i) => {
    if (!nested[i] && !draft.doubt) host = draft
    return host
  })
}

const nobody: Ranked = { best: null, sure: false }

const noWords: ReadonlySet<string> = new Set()

/** The rules' reading with another speaker, the basis with it. */
function spokenBy(occasion: Occasion, entity: Entity | null): Speaker {
  const { draft, ruled } = occasion
  if (isOfAuthor(occasion)) return { ...ruled, entity: null, source: [], basis: 'none' }
  if (entity === ruled.entity) return ruled
  const own = shownBasis(draft)
  if (!entity) return { ...ruled, entity, basis: own ?? ruled.basis }
  return { ...ruled, entity, basis: basisOf(own, entity, ruled.source) }
}

/** «نقول إن» outside all reported words: not of whoever spoke in the sentence before. */
const isOfAuthor = (occasion: Occasion): boolean => {
  const { draft, ruled } = occasion
  const isTakenUp = draft.taken === true || draft.anaphora === 'dropped'
  return isTakenUp && ruled.source.length > 0 && meansNoneOfThem(occasion)
}
