/** «العضو المنتدب للبنك»: the body of a person's office, named before by that noun and more. */
import { covers } from '../../../../model/spans.ts'
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { bearerOf, issuingNouns } from '../bearers.ts'
import { readWords } from '../read-words.ts'
import type { ArabicBlock } from '../words-of-block.ts'

/** The body that a person who gives out a piece speaks for; null where none is told. */
export function bodyOfOffice(block: ArabicBlock, issuer: CitedOutlet): CitedOutlet | null {
  const { text, mentionedIn } = block
  const person = mentionedIn({ start: 0, end: text.length }).find(
    ({ type, name }) => type === 'PER' && name === issuer.name,
  )
  if (!person?.introduction) return null
  const nouns = readWords(text, person.introduction).filter(
    (word) =>
      word.definite &&
      issuingNouns().has(word.stem) &&
      !person.mentions.some((mention) => covers(mention, word)),
  )
  const bearers = nouns.flatMap((noun) => bearerOf(block, noun) ?? [])
  return bearers.length === 1 ? { ...issuer, name: bearers[0]!.name } : null
}
