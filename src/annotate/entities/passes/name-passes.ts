import type { NameHit } from '../../../model/annotation.ts'
import type { Attempt, Part } from '../../../model/attempt.ts'
import type { TextDocument } from '../../../model/text.ts'
import type { Draft, DraftSource } from '../draft-mentions.ts'
import type { NameWord } from '../name-words.ts'
import { clansAlone } from './clans-alone.ts'
import { dropAdjectives } from './drop-adjectives.ts'
import { dropEverydaySenses } from './drop-everyday-senses.ts'
import { dropMonths } from './drop-months.ts'
import { dropOffices } from './drop-offices.ts'
import { dropPlainWords } from './drop-plain-words.ts'
import { dropPredicates } from './drop-predicates.ts'
import { dropPrepositions } from './drop-prepositions.ts'
import { dropSpeech } from './drop-speech.ts'
import { joinAtMarks } from './join-at-marks.ts'
import { joinHits } from './join-hits.ts'
import { partHolders } from './part-holders.ts'
import { partHits } from './part-hits.ts'
import { partNeighbours } from './part-neighbours.ts'
import { partPlaces } from './part-places.ts'
import { shareQuotedLists } from './quoted-lists.ts'
import { retypeByCompany } from './retype-by-company.ts'
import { spreadNames } from './spread-names.ts'
import { teamsOfMatches } from './teams-of-matches.ts'
import { namesLikePrepositions } from './names-like-prepositions.ts'
import { dropPronouns, dropVerbs, trimPersons } from './trim-persons.ts'
import { wholeSurnames } from './whole-surnames.ts'
import { withoutRoleAdjectives } from './without-role-adjectives.ts'

/** What the passes over a document's drafts know of it. */
interface PassInput {
  document: TextDocument
  hits: readonly NameHit[]
  sentences: readonly NameWord[][]
  source: DraftSource
}

/** Both take drafts in order of the text and give them so; those of `settle` do not overlap. */
export interface NamePasses {
  /** joined with what the packs know, spread over the document, without what is shown to be no name */
  settle(drafts: readonly Draft[]): Draft[]
  /**
   * those alone that nothing shows to be no names, the same objects: judged beside each other, not
   * beside the settled ones; they may overlap
   */
  admit(drafts: readonly Draft[]): Draft[]
}

type Pass = (drafts: readonly Draft[]) => Draft[]

export const wholeText: Part = { step: 'names', block: null }

/** The passes over the drafts of a document; one that fails is left out. */
export function createPasses(passed: PassInput, attempt: Attempt): NamePasses {
  const { sentences, source } = passed
  const spread: Pass = (found) => spreadNames(found, sentences, source)
  const share: Pass = (found) => shareQuotedLists(found, sentences, source)
  const [refusing, refusingSpread] = [refusingPasses(passed), refusingWhenSpread(passed)]
  const run = (passes: readonly Pass[], drafts: readonly Draft[]): Draft[] =>
    passes.reduce((before, pass) => attempt(wholeText, () => pass(before), before), [...drafts])
  return {
    settle: (drafts) =>
      run([...joiningPasses(passed), ...refusing, spread, ...refusingSpread, share], drafts),
    admit: (drafts) => run([...refusing, ...refusingSpread], drafts),
  }
}

const joiningPasses = ({ hits, sentences, source }: PassInput): Pass[] => {
  const { text, language } = source
  const { names } = language
  return [
    (found) => joinAtMarks(found, sentences, source),
    (found) => partHits(found, hits, sentences, source),
    (found) => partNeighbours(found, hits, sentences, source),
    (found) => partHolders(found, sentences, names),
    (found) => partPlaces(found, hits, sentences, names),
    (found) => joinHits({ drafts: found, hits, sentences, text, names }),
    (found) => retypeByCompany(found, sentences, names),
    (found) => teamsOfMatches(found, sentences, names),
    (found) => clansAlone(found, sentences, text, names),
    (found) => namesLikePrepositions(found, sentences, text, names),
  ]
}

const refusingPasses = ({ sentences, source: { text, language } }: PassInput): Pass[] => [
  (found) => dropPlainWords(found, sentences, text, language),
  (found) => dropVerbs(found, sentences, language.names),
  (found) => dropSpeech(found, text),
  (found) => dropPredicates(found, sentences, language.names),
]

const refusingWhenSpread = ({ document, sentences, source }: PassInput): Pass[] => {
  const { text, language } = source
  const { names } = language
  return [
    (found) => wholeSurnames(found, sentences),
    (found) => dropPronouns(found, sentences, text, names),
    (found) => trimPersons(found, sentences, names),
    (found) => withoutRoleAdjectives(found, sentences, names),
    (found) => dropPrepositions(found, sentences, text, names),
    (found) => dropAdjectives(found, sentences, names),
    (found) => dropEverydaySenses(found, sentences, names),
    (found) => dropMonths(found, sentences, document, language),
    (found) => dropOffices(found, text, language),
  ]
}
