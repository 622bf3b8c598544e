import type { ArticleContext } from './article-context.ts'
import type { WeighedCandidate } from './weigh-candidate.ts'

/** How strongly an article speaks of each country: the things it names stand for their countries as likely as they are meant. */
export interface CountryVotes {
  /** votes for an ISO code by all entities but one: 1 for each thing of that country that is surely named */
  of(code: string, exceptEntity: string): number
}

/** An outlet writes of its own country more than of others. */
const HOME_VOTE = 0.5
/** A people named in the article («اللبنانيون») speaks for its country. */
const DEMONYM_VOTE = 1

/** `named`: by entity id, what its name alone makes likely. */
export function countVotes(named: ReadonlyMap<string, readonly WeighedCandidate[]>, context: ArticleContext): CountryVotes {
  const total = new Map<string, number>(), byEntity = new Map<string, Map<string, number>>(), peoples = new Map<string, number>()
  for (const [id, weighed] of named) {
    const all = weighed.reduce((sum, { odds }) => sum + odds, 1), own = new Map<string, number>()
    for (const { record: { country }, odds } of weighed) if (country) own.set(country, (own.get(country) ?? 0) + odds / all)
    byEntity.set(id, own)
    for (const [code, vote] of own) total.set(code, (total.get(code) ?? 0) + vote)
  }
  const ofPeople = (code: string): number => {
    let vote = peoples.get(code)
    if (vote === undefined) peoples.set(code, vote = context.getCountryWords(code)?.demonyms.some((word) => context.hasWord(word)) ? DEMONYM_VOTE : 0)
    return vote
  }
  return { of: (code, except) => (total.get(code) ?? 0) - (byEntity.get(except)?.get(code) ?? 0) + ofPeople(code) + (context.home === code ? HOME_VOTE : 0) }
}
