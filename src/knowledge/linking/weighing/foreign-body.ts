/** A state's body or a party by a name that other countries' bear, in an article on another one. */
import { fold } from '../../../text/fold.ts'
import { bodiesOfState, getSort } from '../kind-words.ts'
import type { LinkQuestion } from '../link-question.ts'
import type { NamedCandidate } from './weigh-by-name.ts'

/** The prior from which a pack says that no other country's body bears the name: "the Pentagon". */
const unlikeOthers = 0.9

/**
 * Whether it is such a body, or a party by a shared name or its capitals, of a country of which
 * neither the name nor the article speaks.
 */
export function isForeignBody(
  { record: { kind, labels, country, prior = 1 }, exactness }: NamedCandidate,
  { entity, name, votes, context }: LinkQuestion,
): boolean {
  const isOfMany = () =>
    exactness === 'acronym' ||
    votes.isShared(entity.id) ||
    Object.values(labels).some((label) => isCutShort(name.forms, label))
  if (
    country === undefined ||
    !(bodiesOfState.has(kind) || (getSort({ kind }) === 'party' && isOfMany())) ||
    (exactness !== 'hint' && prior >= unlikeOthers) ||
    context.home === country ||
    context.speaksOf(country, entity) ||
    votes.hasPeople(country) ||
    votes.hasThingsOf(country, entity.id)
  )
    return false
  const words = context.getCountryWords(country)
  return (
    words !== null &&
    !name.forms.some((form) => [...words.all].some((word) => ` ${form} `.includes(` ${word} `)))
  )
}

/**
 * Whether a label goes on by one word where the name ends, as where the pack tells a party from
 * those of other countries: «حزب العمل» of «حزب العمل الإسرائيلي».
 */
function isCutShort(forms: readonly string[], label: string): boolean {
  const whole = fold(label)
  return forms.some(
    (form) => whole.startsWith(`${form} `) && !whole.slice(form.length + 1).includes(' '),
  )
}
