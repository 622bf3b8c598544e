import { looseFormsOf, wordsFor } from '../../../languages/words-in-linking.ts'
import { getExactness } from '../record-names.ts'
import type { ArticleContext } from '../surroundings/article-context.ts'
import { teamKinds } from '../surroundings/on-sport.ts'
import type { NamedCandidate, WeighedName } from './weigh-by-name.ts'

/** So many words of sport alone an article on other matters may have. */
const fewSigns = 1
const doubtful = [...wordsFor('doubtfulSportWords')]

/**
 * Those who may bear a name, without the teams that bear it only behind a team's word («نادي نورثكي»)
 * where the article is not on sport and has hardly a word of it: a crew («فريق طبي») asks for no club. A
 * national team stays, which says that its country is meant.
 */
export function withoutTeamsOffSport(
  bearers: NamedCandidate[],
  { isDerived, folded, own }: WeighedName,
  context: ArticleContext,
): NamedCandidate[] {
  if (
    !isDerived ||
    context.isOnSport(own) ||
    context.countSigns('club', new Set([...own, ...doubtful])) > fewSigns
  )
    return bearers
  const forms = looseFormsOf(folded)
  return bearers.filter(
    ({ record: { kind }, record }) =>
      !teamKinds.has(kind) || kind === 'national-team' || getExactness(forms, record) !== null,
  )
}
