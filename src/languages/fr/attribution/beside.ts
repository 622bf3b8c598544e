import type { Item } from './items.ts'
import type { VerbGroup } from './verb-group.ts'
import type { SpeechVerb } from './verbs.ts'

/** "parle d'une « mascarade »", "y voit une « mascarade »"; not "parle de son frère", "voit la « une »". */
export function isBeside(
  items: readonly Item[],
  { from, to }: VerbGroup,
  word: NonNullable<SpeechVerb['beside']>,
): boolean {
  const stands =
    word === 'y'
      ? items[from - 1]?.text === 'y'
      : ['de', 'd', 'des', 'du'].includes(items[to]?.text ?? '')
  const quote = items.findIndex(({ kind }, i) => i >= to && kind !== 'word')
  return stands && quote - to <= mostBesideQuote && items[quote]?.kind === 'quote'
}

/** Words between such a verb and its quotation: "d'une véritable" « mascarade ». */
const mostBesideQuote = 4
