import type { EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { saidWith } from '../said-with.ts'
import { sourceKinds } from '../source-kind.ts'
import { foldedWords } from '../../../../text/fold.ts'

/** UTF-16 units from a source on in which its verb stands. */
const verbReach = 60
/** How many sentences at most may lie between what was said and "he also said". */
const farthest = 1

/**
 * "He" who says more, whoever else is named since: "Orlo told the Echo that … . Fisk denies it. He told
 * the newspaper that …", the last one who told it to somebody; "Orlo testified that … . Fisk wept. He also
 * said …", whoever spoke last. null where it is not that plain, and in languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function speaksAgain(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { draft, sourcePhrases, spoken, sinceSpoken, isNested, text } = o
  const name = sourceKinds[o.kind]
  if (!sourcePhrases || isNested || draft.kind !== 'indirect') return null
  if (name !== 'he' && name !== 'she') return null
  const isNear = (block: number) => draft.block - block <= 1
  const speech =
    saidWith(draft, text, sourcePhrases.also) && sinceSpoken <= farthest
      ? spoken[0]
      : tellsDefinite(o)
        ? spoken.find(({ at }) => isTelling(text, at, sourcePhrases.telling))
        : undefined
  if (!speech?.entity || !speech.isSure || !isNear(speech.block)) return null
  const facts = candidates.find(({ entity }) => entity === speech.entity)
  return facts?.isPerson && mayBeByGender(o, facts) ? facts : null
}

/** "told the newspaper": who heard it was told of before. */
function tellsDefinite({ draft: { cue }, sourcePhrases, text }: Occasion): boolean {
  const last = cue.at(-1)
  if (!sourcePhrases || !last) return false
  const [verb = '', article = ''] = foldedWords(text.slice(last.start, last.start + verbReach))
  return sourcePhrases.telling.has(verb) && article === sourcePhrases.definite
}

const isTelling = (text: string, at: number, telling: ReadonlySet<string>): boolean =>
  foldedWords(text.slice(at, at + verbReach)).some((word) => telling.has(word))
