import type { Entity, NameHit } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { addEvidence } from './document-evidence.ts'
import { draftMentions } from './draft-mentions.ts'
import { groupMentions } from './group-mentions.ts'
import { joinHits } from './join-hits.ts'
import { dropMonths } from './drop-months.ts'
import { dropOffices } from './drop-offices.ts'
import { findNameWords } from './name-words.ts'
import { shareAdjectives } from './shared-adjectives.ts'
import { takeUpBodies } from './short-names.ts'
import { spreadNames } from './spread-names.ts'

/**
 * The names of a text, each entity with all its mentions in order of the text.
 * `hits` are the packs' names found in it, sorted by start, not overlapping.
 */
export function findEntities(
  document: TextDocument,
  language: Language,
  hits: readonly NameHit[],
): Entity[] {
  const { text } = document
  const sentences = findNameWords(document, language)
  addEvidence(sentences, language.names)
  const vocabulary = new Set<string>()
  for (const words of sentences) for (const word of words) vocabulary.add(word.folded)
  const drafts = sentences.flatMap((words, i) =>
    shareAdjectives(
      draftMentions(words, i, text, language, vocabulary),
      words,
      i,
      text,
      vocabulary,
    ),
  )
  const joined = joinHits(drafts, hits, sentences, text, language.names)
  const named = dropOffices(
    dropMonths(spreadNames(joined, sentences, text, vocabulary), document, language),
    text,
    language,
  )
  const all = takeUpBodies(named, sentences, text, vocabulary, language)
  return groupMentions(all, hits, text, sentences, language)
}
