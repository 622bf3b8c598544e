/** Whether a town of the name lies far from all that the article tells. */
import type { EntityRecord } from '../../../model/knowledge.ts'
import { getSort } from '../kind-words.ts'
import type { LinkQuestion } from '../link-question.ts'

/** The prior below which a pack says that other towns bear the name too. */
const sharedPrior = 0.6

/**
 * "Hamilton and Auckland" beside Wellington: a town by a name that others bear, in a country of which
 * an article on another one tells nothing else. So is a capital's by a name that a town of that
 * other country bears: «طرابلس» in an article on Lebanon.
 */
export function isTownElsewhere(record: EntityRecord, asked: LinkQuestion): boolean {
  const { entity, votes, context } = asked
  return (
    getSort(record) === 'town' &&
    record.country !== undefined &&
    ((record.prior ?? 0) < sharedPrior || isBorneWhereItIsAbout(asked)) &&
    !context.speaksOf(record.country, entity) &&
    votes.isElsewhere(record.country, entity.id)
  )
}

/** Whether a town of the country that the article is mostly about bears the name. */
const isBorneWhereItIsAbout = ({ entity, votes, context }: LinkQuestion): boolean =>
  entity.candidates.some((candidate) => {
    const country = getSort(candidate) === 'town' && context.getRecord(candidate)?.country
    return Boolean(country) && votes.leads(country as string, entity.id)
  })
