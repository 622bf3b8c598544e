import type { Entity, NameHit } from '../../model/annotation.ts'
import { unguarded, type Attempt } from '../../model/attempt.ts'
import { atOnce, eachInParts, type InParts } from '../../model/in-parts.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { toWholeCharacters } from '../../text/whole-characters.ts'
import { addEvidence } from './document-evidence.ts'
import { addCompanyElsewhere } from './company-elsewhere.ts'
import { withFamiliesAlone } from './completing/families-alone.ts'
import { withFirstNames } from './completing/first-names.ts'
import { draftMentions, type DraftSource } from './draft-mentions.ts'
import { withEnumerated } from './completing/enumerations.ts'
import { groupMentions } from './grouping/group-mentions.ts'
import { withLastStops } from './last-stops.ts'
import { markHits } from './mark-hits.ts'
import { createPasses, wholeText } from './passes/name-passes.ts'
import { withForeignLetters } from './completing/foreign-letters.ts'
import { readNameWords, type NameWord } from './name-words.ts'
import type { Drafted } from './second-look/candidates.ts'
import type { LabelShares } from './second-look/label-shares.ts'
import { lookAgain } from './second-look/look-again.ts'
import { sidesAtPlay } from './completing/sides-at-play.ts'
import { settleTitleCase } from './title-case.ts'
import { tagNames } from './tag-names.ts'
import { findWholeWords } from './whole-words.ts'
import { withoutRanks } from './completing/without-ranks.ts'
import { ministriesAlone } from './completing/ministries-alone.ts'
import { bodiesByCompany } from './completing/bodies-by-company.ts'
import { clubFollowers } from './completing/club-followers.ts'
import { bodiesWithFields } from './completing/bodies-with-fields.ts'
import { bodiesWithPurposes } from './completing/bodies-with-purposes.ts'
import { withBodiesLeftOut } from './completing/bodies-left-out.ts'
import { personsBeforeClauses } from './completing/persons-before-clauses.ts'
import { personsBehindMatters } from './completing/persons-behind-matters.ts'
import { personsBehindRoles } from './completing/persons-behind-roles.ts'
import { personsByCompany } from './completing/persons-by-company.ts'
import { personsInCompany } from './completing/persons-in-company.ts'
import { personsByWords } from './completing/persons-by-words.ts'
import { withoutOffices } from './completing/offices-cut-off.ts'
import { wholePersons } from './completing/whole-persons.ts'
import { namesInMarks } from './completing/names-in-marks.ts'
import { waresByNoun } from './completing/wares-by-noun.ts'
import { worksByCompany } from './completing/works-by-company.ts'
import { gather } from '../../text/gather.ts'

/** UTF-16 units of a name: what is longer is a text without spaces or letters without end. */
const longestName = 400

/**
 * The names of a text, each entity with all its mentions in order of the text.
 * `hits` are the packs' names found in it, sorted by start, not overlapping.
 */
export const findEntities = (
  document: TextDocument,
  language: Language,
  hits: readonly NameHit[],
  attempt: Attempt = unguarded,
): Entity[] => atOnce(readEntities(document, language, hits, attempt))

/** `findEntities`, which may be left behind each block and sentence, and between the passes. */
export function* readEntities(
  document: TextDocument,
  language: Language,
  hits: readonly NameHit[],
  attempt: Attempt,
): InParts<Entity[]> {
  const { text } = document
  const { drafted, source } = yield* readDrafts(document, language, hits, attempt)
  const { sentences, hits: known } = drafted
  yield
  const likely = attempt(wholeText, () => lookAgain(drafted, source), [...drafted.drafts])
  yield
  const completed = completing.reduce(
    (before, pass) => attempt(wholeText, () => pass(before, sentences, source), before),
    likely,
  )
  const found = lastPasses.reduce(
    (before, pass) => attempt(wholeText, () => pass(before, sentences, language.names), before),
    completed,
  )
  const whole = attempt(wholeText, () => wholePersons(found, sentences, source), found)
  yield
  const entities = attempt(
    wholeText,
    () => groupMentions({ found: whole, hits: known, text, sentences, language }),
    [] as Entity[],
  )
  return gather(entities, (entity) => {
    const named = entity.mentions.filter(({ start, end }) => end - start <= longestName)
    const mentions = toWholeCharacters(text, named)
    const introduction = toWholeCharacters(text, entity.introduction ? [entity.introduction] : [])
    return mentions.length > 0
      ? withLastStops(text, { ...entity, mentions, introduction: introduction[0] ?? null })
      : []
  })
}

/** What the document's own names show to be names too, behind the second look; so as below. */
const completing = [
  withEnumerated,
  withFamiliesAlone,
  withForeignLetters,
  waresByNoun,
  namesInMarks,
  personsBeforeClauses,
] as const

/** What is settled behind the second look; each gives drafts in order of the text, without overlap. */
const lastPasses = [
  withFirstNames,
  withoutRanks,
  sidesAtPlay,
  worksByCompany,
  personsBehindRoles,
  personsBehindMatters,
  withoutOffices,
  personsByWords,
  personsInCompany,
  personsByCompany,
  bodiesByCompany,
  withBodiesLeftOut,
  bodiesWithPurposes,
  bodiesWithFields,
  ministriesAlone,
  clubFollowers,
] as const

interface DraftedNames {
  drafted: Drafted
  source: DraftSource
}

/** The names of a text before the second look, and what they were read with. */
export const draftNames = (
  document: TextDocument,
  language: Language,
  hits: readonly NameHit[],
  attempt: Attempt = unguarded,
): DraftedNames => atOnce(readDrafts(document, language, hits, attempt))

function* readDrafts(
  document: TextDocument,
  language: Language,
  found: readonly NameHit[],
  attempt: Attempt,
): InParts<DraftedNames> {
  const { sentences, hits } = yield* readWords(document, language, found, attempt)
  yield
  const vocabulary = new Set(sentences.flat().map(({ folded }) => folded))
  const wholeWords = findWholeWords(sentences, language.names)
  const source = { text: document.text, language, vocabulary, wholeWords }
  const shares: (LabelShares | null)[] = sentences.map(() => null)
  const first = yield* eachInParts(sentences, (words, i) =>
    attempt(
      { step: 'names', block: { start: words[0]!.start, end: words.at(-1)!.end } },
      () => {
        const tagged = tagNames(words, language)
        const drafts = draftMentions(words, tagged.labels, i, source)
        // last: a sentence that a pattern breaks on is not looked at again
        shares[i] = tagged.shares
        return drafts
      },
      [],
    ),
  )
  const { settle, admit } = createPasses({ document, hits, sentences, source }, attempt)
  return {
    drafted: { drafts: settle(gather(first, (some) => some)), hits, sentences, shares, admit },
    source,
  }
}

interface ReadWords {
  sentences: NameWord[][]
  /** those that are not one word of a headline which stands there for an everyday one */
  hits: readonly NameHit[]
}

/** The words of each sentence, with what the document and the packs show of them. */
function* readWords(
  document: TextDocument,
  language: Language,
  found: readonly NameHit[],
  attempt: Attempt,
): InParts<ReadWords> {
  const { names } = language
  const sentences = yield* readNameWords(document, language, attempt)
  const small = attempt(wholeText, () => settleTitleCase(document, sentences, names), none)
  const hits = found.filter(({ start, end }) => small.get(start) !== end)
  attempt(wholeText, () => addEvidence(sentences, names), undefined)
  if (names.getModel) attempt(wholeText, () => markHits(sentences, hits), undefined)
  if (names.classOf) attempt(wholeText, () => addCompanyElsewhere(sentences, names), undefined)
  return { sentences, hits }
}

const none: ReadonlyMap<number, number> = new Map()
