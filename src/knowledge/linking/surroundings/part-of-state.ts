import type { EntityRecord } from '../../../model/knowledge.ts'
import type { ArticleContext } from './article-context.ts'
import { countryKey } from './country-words.ts'

/**
 * Whether a land is a part of the state whose code it has (Scotland). Such parts have teams of
 * their own, which have the state's code as well.
 */
export const isPartOfState = (
  { kind, country }: EntityRecord,
  { getRecord }: Pick<ArticleContext, 'getRecord'>,
): boolean =>
  kind === 'territory' &&
  country !== undefined &&
  getRecord(countryKey(country))?.kind === 'country'
