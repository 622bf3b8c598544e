import type { Entity } from '../../model/annotation.ts'
import type { ArticleContext } from './surroundings/article-context.ts'
import type { CountryVotes } from './settling/country-votes.ts'
import type { SortName } from './kind-words.ts'
import type { ListedWith } from './surroundings/list-mates.ts'
import type { Surroundings } from './surroundings/surroundings.ts'
import type { WeighedName } from './weighing/weigh-by-name.ts'

/** A name with all that it is held against. */
export interface LinkQuestion {
  entity: Entity
  name: WeighedName
  around: Surroundings
  votes: CountryVotes
  /** of which sorts the records are that bear the name */
  sorts: ReadonlySet<SortName | null>
  /** what stands in a list with it, null when none does */
  listed: ListedWith | null
  context: ArticleContext
}
