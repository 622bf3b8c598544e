import type { Stretch } from '../../sentences/sentence-items.ts'
import type { Item } from './items.ts'
import { auxiliaries, getSpeechForms, type SpeechForm } from './verbs.ts'
import { leaning, negations } from './words.ts'

/** A verb of speech with its auxiliary. */
export interface Verb extends Stretch {
  form: SpeechForm
}

/** "declaró", "ha dicho"; null for none and for a denied one ("no ha dicho"). */
export function readVerb(items: readonly Item[], i: number): Verb | null {
  const { kind, text } = items[i]!
  if (kind !== 'word') return null
  const isCompound = auxiliaries.has(text)
  const at = isCompound ? i + 1 : i
  const form = items[at]?.kind === 'word' ? getSpeechForms().get(items[at]!.text) : undefined
  if (!form || form.isParticiple !== isCompound) return null
  let before = i - 1
  while (before > 0 && leaning.has(items[before]!.text)) before--
  // "la denuncia", "de la denuncia": a noun spelt like a verb
  const isNoun =
    !isCompound && !isPast(text) && ['la', 'una', 'su', 'esta'].includes(items[i - 1]?.text ?? '')
  const isNameOf = items[at]!.capital && at > 0
  return isNoun || isNameOf || isOfNobody(items, i, at) || negations.has(items[before]?.text ?? '')
    ? null
    : { from: i, to: at + 1, form }
}

/** "se ha dicho", "se dijo": nobody's words. */
const isOfNobody = (items: readonly Item[], from: number, at: number): boolean =>
  items[from - 1]?.text === 'se' && ofNobody.test(items[at]!.text)

const ofNobody =
  /^(?:dicho|dijo|dice|decía|afirma|afirmó|afirmado|informó|informado|asegura|comenta)$/

/** "la calificó": no noun is spelt like it. */
const isPast = (text: string) => /(?:ó|ron|aban?|ían?)$/.test(text)

/** The item left of a verb that begins at item `from`, past the pronouns that lean on it. */
export function leftOf(items: readonly Item[], from: number): number {
  let at = from - 1
  while (at >= 0 && items[at]!.kind === 'word' && leaning.has(items[at]!.text)) at--
  return at
}
