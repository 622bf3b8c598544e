import type { EntityFacts, MentionFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sentencesSince } from '../sentences-since.ts'
import { foldedWords } from '../../../../text/fold.ts'

/** UTF-16 units from the verb on in which whoever is spoken to stands. */
const reach = 40
/** The same for where his name begins. */
const nearReach = 22

/**
 * "“I did it,” he told Judge Orlo", "he told the judge": whether somebody is only whom a pronoun's words are told to,
 * by his name or by the noun with which the article introduces him. Of languages that tell how sources name
 * their speakers.
 */
export function onlyTold(o: Occasion, { mentions, introduction }: EntityFacts): boolean {
  const { draft, sourcePhrases, table, text } = o
  const cue = draft.cue.at(-1)
  if (!sourcePhrases || !cue) return false
  const [verb = '', article = '', noun = ''] = foldedWords(text.slice(cue.start, cue.start + reach))
  if (!sourcePhrases.telling.has(verb)) return false
  const isNear = ({ start }: MentionFacts) =>
    start > cue.start &&
    start < cue.start + nearReach &&
    sentencesSince(table.sentences, cue.start, start) === 0
  if (mentions.some(isNear)) return true
  return (
    article === sourcePhrases.definite &&
    sourcePhrases.people.has(noun) &&
    introduction.split(' ').includes(noun)
  )
}
