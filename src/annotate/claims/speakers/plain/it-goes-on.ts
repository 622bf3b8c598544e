import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { fold } from '../../../../text/fold.ts'
import { behindDateline } from '../../begins-sentence.ts'
import { sourceStart } from '../../draft-places.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { firstMentionBetween, isNamedBetween, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sentenceBefore } from '../sentences-since.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * Which body "it" plainly means: the one that said the claim right before ("Orlo blamed the rain. It said
 * …") or of which alone the sentence before tells ("Orlo has 40 boats. It says …"), where no other body is
 * named since, or with which its own sentence begins: "Orlo has 40 boats, it said". null where it is
 * not that plain, and in languages that tell nothing of it.
 */
export function itGoesOn(o: Occasion): EntityFacts | null {
  if (!o.sourcePhrases || sourceKinds[o.kind] !== 'it' || o.isQuoted) return null
  const body =
    subjectOfSentence(o, o.sourcePhrases) ??
    (o.isNested ? null : (lastSpeaker(o) ?? subjectBefore(o)))
  return body && !isRuledOut(o.draft, body.entity) ? body : null
}

/**
 * The only body of the sentence, which it begins but for a dateline and an article: "ELTON: Orlo will close, it
 * said", "The Orlo Council is worried, it said".
 */
function subjectOfSentence(
  { table, text, draft }: Occasion,
  { definite }: SourcePhrases,
): EntityFacts | null {
  const at = sourceStart(draft)
  if (!text.slice(0, at).endsWith(', ')) return null
  const start = behindDateline(text, sentenceBefore(table.sentences, at).end, at)
  const [only, ...others] = table.facts.filter(
    (facts) => facts.entity.type === 'ORG' && isNamedBetween(facts, start, at),
  )
  const first = only && firstMentionBetween(only, start, at)
  if (!first || others.length > 0 || first.isPossessive) return null
  const before = fold(text.slice(start, first.start)).trim()
  return before === '' || before === definite ? only : null
}

function lastSpeaker({ spoken, sinceSpoken, table, from, draft }: Occasion): EntityFacts | null {
  const [last] = spoken
  if (!last?.entity || sinceSpoken > 0 || last.block < draft.block - 1) return null
  const speaker = table.facts.find(({ entity }) => entity === last.entity)
  if (!speaker || speaker.isPerson) return null
  const isOther = (facts: EntityFacts) =>
    facts !== speaker && facts.entity.type === 'ORG' && isNamedBetween(facts, last.end, from)
  return table.facts.some(isOther) ? null : speaker
}

/**
 * The only body or place that the sentence before and this one so far name, if the sentence begins
 * with it.
 */
function subjectBefore({ table, draft: { block }, from }: Occasion): EntityFacts | null {
  const { start } = sentenceBefore(table.sentences, from)
  if (start === undefined) return null
  const named = table.facts.filter((facts) => !facts.isPerson && isNamedBetween(facts, start, from))
  const [only] = named
  const first = only && firstMentionBetween(only, start, from)
  if (!only || !first || named.length > 1 || only.entity.type !== 'ORG') return null
  return first.beginsSentence && !first.isPossessive && first.block >= block - 1 ? only : null
}
