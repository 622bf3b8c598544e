import { partsOf } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import { isWhereAgenciesStand } from '../surroundings/is-dateline.ts'

const wholeNames = partsOf('agencyName')

/**
 * The names of the news agency that a short name stands for where reports name theirs: «الدوحة -
 * قنا: », «(بترا)». Such names are words or towns elsewhere. None for a person, nor elsewhere.
 */
export function agencyNamesOf({ name, type, mentions }: Entity, text: string): string[] {
  if (type === 'PER' || name.includes(' ')) return []
  return mentions.some((mention) => isWhereAgenciesStand(mention, text))
    ? wholeNames.map((write) => write(name))
    : []
}
