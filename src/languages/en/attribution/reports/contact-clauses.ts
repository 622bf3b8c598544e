import { form } from '../lexicon/verb-forms.ts'
import { isPronoun } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Stretch } from '../subjects/stretch.ts'
import { personNouns } from '../lexicon/source-words.ts'
import type { Subject } from '../subjects/subject.ts'
import { wordSet } from '../lexicon/word-set.ts'

const saying = wordSet(`
  say claim allege believe think insist argue contend hope fear suspect maintain estimate
`)
const longestAbout = 6
const groups = new Set(['police', 'prosecutors', 'officials', 'authorities'])

/**
 * "the man police say fired the shots": who says it, and of whom; the words go on with the verb
 * behind the one of speech.
 */
export interface ContactClause {
  subject: Subject
  about: Stretch
  /** where the words end: before the verb of the sentence itself */
  end: number
}

/**
 * Whether the verb of speech at `main` is followed by a verb whose subject stands before the
 * speaker; `subject` is all that stands before. null: it is not.
 */
export function readContactClause(
  items: readonly Item[],
  main: number,
  subject: Subject,
  to: number,
): ContactClause | null {
  const next = items[main + 1]
  if (
    !next ||
    main + 1 >= to ||
    !saying.has(items[main]!.word.lemma) ||
    !isFinite(next) ||
    subject.kind === 'relative'
  )
    return null
  const from = speakerFrom(items, subject)
  if (from < 0) return null
  let about = from - 1
  while (about > 0 && from - about < longestAbout && isNominal(items[about - 1])) about--
  if (about - 1 >= 0 && (items[about - 1]!.word.bits & (is.determiner | is.possessive)) !== 0)
    about--
  return {
    subject: {
      from,
      to: subject.to,
      headTo: subject.headTo,
      kind: isPronoun(items[from]) ? 'pronoun' : 'phrase',
    },
    about: { from: about, to: from },
    end: endOfClause(items, main + 2, to),
  }
}

function endOfClause(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (
      isFinite(items[i]!) &&
      i > from &&
      isNominal(items[i - 1]) &&
      (items[i - 1]!.word.bits & is.subject) === 0
    )
      return i
  return to
}

/** A verb that only a subject before it can have. */
function isFinite({ kind, capital, word: { bits, forms } }: Item): boolean {
  if (kind !== 'word' || capital) return false
  return (
    ((bits & (is.be | is.have | is.modal)) !== 0 && forms !== form.ing) ||
    ((bits & is.verb) !== 0 &&
      (bits & is.noun) === 0 &&
      (forms & (form.past | form.third)) !== 0 &&
      (forms & form.base) === 0)
  )
}

/**
 * Where the speaker begins behind the one spoken of: a pronoun, a determiner, or a bare plural for
 * people; -1 where all is one phrase.
 */
function speakerFrom(items: readonly Item[], { from, headTo, kind }: Subject): number {
  const opens = ((items[from]?.word.bits ?? 0) & (is.determiner | is.possessive)) !== 0
  if (
    kind === 'pronoun' ||
    (opens && isNominal(items[from - 1]) && items[from - 1]!.kind === 'word')
  )
    return isNominal(items[from - 1]) && items[from - 1]!.kind === 'word' ? from : -1
  for (let i = headTo - 1; i > from; i--) {
    if (!isNominal(items[i - 1])) continue
    const { text, word, capital } = items[i]!
    if ((word.bits & (is.determiner | is.possessive)) !== 0) return i
    if (!capital && (groups.has(text) || (text.endsWith('s') && personNouns.has(text)))) return i
  }
  return -1
}
