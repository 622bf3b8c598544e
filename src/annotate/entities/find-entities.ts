import type { Entity, NameHit } from '../../model/annotation.ts'
import { unguarded, type Attempt, type Part } from '../../model/attempt.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { toWholeCharacters } from '../../text/whole-characters.ts'
import { addEvidence } from './document-evidence.ts'
import { addCompanyElsewhere } from './company-elsewhere.ts'
import { draftMentions, type Draft, type DraftSource } from './draft-mentions.ts'
import { groupMentions } from './group-mentions.ts'
import { dropAdjectives } from './drop-adjectives.ts'
import { joinHits } from './join-hits.ts'
import { partHits } from './part-hits.ts'
import { partNeighbours } from './part-neighbours.ts'
import { partPlaces } from './part-places.ts'
import { dropEverydaySenses } from './drop-everyday-senses.ts'
import { dropMonths } from './drop-months.ts'
import { dropOffices } from './drop-offices.ts'
import { dropPlainWords } from './drop-plain-words.ts'
import { markHits } from './mark-hits.ts'
import { findNameWords } from './name-words.ts'
import { shareQuotedLists } from './quoted-lists.ts'
import { retypeByCompany } from './retype-by-company.ts'
import type { Drafted } from './second-look/candidates.ts'
import { lookAgain } from './second-look/look-again.ts'
import { spreadNames } from './spread-names.ts'
import { tagNames } from './tag-names.ts'
import { findWholeWords } from './whole-words.ts'
import { dropPronouns, dropVerbs, trimPersons } from './trim-persons.ts'

/**
 * The names of a text, each entity with all its mentions in order of the text.
 * `hits` are the packs' names found in it, sorted by start, not overlapping.
 */
export function findEntities(
  document: TextDocument,
  language: Language,
  hits: readonly NameHit[],
  attempt: Attempt = unguarded,
): Entity[] {
  const { text } = document
  const { drafted, source } = draftNames(document, language, hits, attempt)
  const { sentences } = drafted
  const found = attempt(whole, () => lookAgain(drafted, source), [...drafted.drafts])
  const entities = attempt(
    whole,
    () => groupMentions({ found, hits, text, sentences, language }),
    [] as Entity[],
  )
  return entities.flatMap((entity) => {
    const mentions = toWholeCharacters(text, entity.mentions)
    const introduction = toWholeCharacters(text, entity.introduction ? [entity.introduction] : [])
    return mentions.length > 0 ? { ...entity, mentions, introduction: introduction[0] ?? null } : []
  })
}

/** The names of a text before the second look, and what they were read with. */
export function draftNames(
  document: TextDocument,
  language: Language,
  hits: readonly NameHit[],
  attempt: Attempt = unguarded,
): { drafted: Drafted; source: DraftSource } {
  const { text } = document
  const sentences = findNameWords(document, language, attempt)
  attempt(whole, () => addEvidence(sentences, language.names), undefined)
  if (language.names.getModel) attempt(whole, () => markHits(sentences, hits), undefined)
  if (language.names.classOf)
    attempt(whole, () => addCompanyElsewhere(sentences, language.names), undefined)
  const vocabulary = new Set<string>()
  for (const words of sentences) for (const word of words) vocabulary.add(word.folded)
  const wholeWords = findWholeWords(sentences, language.names)
  const source = { text, language, vocabulary, wholeWords }
  const shares: Drafted['shares'][number][] = sentences.map(() => null)
  const first = sentences.flatMap((words, i) =>
    attempt(
      { step: 'names', block: { start: words[0]!.start, end: words.at(-1)!.end } },
      () => {
        const tagged = tagNames(words, language)
        shares[i] = tagged.shares
        return draftMentions(words, tagged.labels, i, source)
      },
      [],
    ),
  )
  const passes: ((drafts: readonly Draft[]) => Draft[])[] = [
    (found) => partHits(found, hits, sentences, source),
    (found) => partNeighbours(found, hits, sentences, source),
    (found) => partPlaces(found, hits, sentences, language.names),
    (found) => joinHits({ drafts: found, hits, sentences, text, names: language.names }),
    (found) => retypeByCompany(found, sentences, language.names),
    (found) => dropPlainWords(found, sentences, text, language),
    (found) => dropVerbs(found, sentences, language.names),
    (found) => spreadNames(found, sentences, source),
    (found) => dropPronouns(found, sentences, text, language.names),
    (found) => trimPersons(found, sentences, language.names),
    (found) => dropAdjectives(found, sentences, language.names),
    (found) => dropEverydaySenses(found, sentences, language.names),
    (found) => dropMonths(found, sentences, document, language),
    (found) => dropOffices(found, text, language),
    (found) => shareQuotedLists(found, sentences, source),
  ]
  const drafts = passes.reduce((before, pass) => attempt(whole, () => pass(before), before), first)
  return { drafted: { drafts, sentences, shares }, source }
}

const whole: Part = { step: 'names', block: null }
