import type { ArticleContext } from '../surroundings/article-context.ts'
import type { WeighedCandidate } from '../weighing/weigh-by-name.ts'
import { leaderPrior } from '../weights.ts'

/**
 * How much an article is about each country: each linked entity votes for its country in proportion
 * to the probability of its link.
 */
export interface CountryVotes {
  /**
   * The factor by which the votes of the other entities change the odds of a candidate from that
   * country: 1 to 1.7 when the article is mostly about it, below 1 when it is more about another.
   * Votes choose between candidates of one name; they say little about whether the name means any
   * of them.
   */
  favour(code: string | undefined, exceptEntity: string): number
  /** whether the article names the people of a country */
  hasPeople(code: string): boolean
  /** whether it names two places, bodies or heads of a country, or one that is sure and more */
  hasThingsOf(code: string, exceptEntity: string): boolean
  /** whether it names at least one */
  hasThingOf(code: string, exceptEntity: string): boolean
  /** whether these are more than those of any other country */
  leads(code: string, exceptEntity: string): boolean
  /** whether the article is on other countries and says nothing of this one */
  isElsewhere(code: string, exceptEntity: string): boolean
  /** whether things of several countries bear an entity's name */
  isShared(entity: string): boolean
}

const mostVotes = 2
/**
 * Votes of places, bodies and heads of state that show a country: namesakes among other people could
 * show their own.
 */
const votesShown = 1.5
/** The vote of one that is fairly sure. */
const voteOfOne = 0.7
const aVote = 2
/** An outlet writes of its own country more than of others. */
const homeVote = 0.5
/** A people named in the article («اللبنانيون») speaks for its country. */
const demonymVote = 1
/** So does a division that is written short: "Macon, Ga." */
const shortVote = 1

/** What each entity's name makes likely of each country, and all entities together. */
interface Tally {
  total: ReadonlyMap<string, number>
  byEntity: ReadonlyMap<string, ReadonlyMap<string, number>>
}

function tally(named: Iterable<readonly [string, readonly WeighedCandidate[]]>): Tally {
  const total = new Map<string, number>()
  const byEntity = new Map<string, ReadonlyMap<string, number>>()
  for (const [id, weighed] of named) {
    const all = weighed.reduce((sum, { odds }) => sum + odds, 1)
    const own = new Map<string, number>()
    for (const {
      record: { country },
      odds,
    } of weighed)
      if (country) own.set(country, (own.get(country) ?? 0) + odds / all)
    byEntity.set(id, own)
    for (const [code, vote] of own) total.set(code, (total.get(code) ?? 0) + vote)
  }
  return { total, byEntity }
}

/** The votes for a country without those of one entity. */
const votesOf = ({ total, byEntity }: Tally, code: string, except: string): number =>
  (total.get(code) ?? 0) - (byEntity.get(except)?.get(code) ?? 0)

/** `named`: by entity id, what its name alone makes likely. */
export function countVotes(
  named: ReadonlyMap<string, readonly WeighedCandidate[]>,
  context: ArticleContext,
): CountryVotes {
  const votes = tally(named)
  const ofThings = tally(
    [...named].filter(([, weighed]) =>
      weighed.every(({ record: { type, prior = 0 } }) => type !== 'PER' || prior >= leaderPrior),
    ),
  )
  const peoples = new Map<string, number>()
  const ofPeople = (code: string): number => {
    let vote = peoples.get(code)
    if (vote === undefined)
      peoples.set(
        code,
        (vote = context.getCountryWords(code)?.demonyms.some((word) => context.hasWord(word))
          ? demonymVote
          : 0),
      )
    return vote
  }
  const of = (code: string, except: string) =>
    Math.min(
      mostVotes,
      votesOf(votes, code, except) +
        ofPeople(code) +
        (context.home === code ? homeVote : 0) +
        (context.getShortDivisions().has(code) ? shortVote : 0),
    )
  const mostOf = new Map<string, number>()
  return {
    hasPeople: (code) => ofPeople(code) > 0,
    hasThingsOf: (code, except) => votesOf(ofThings, code, except) >= votesShown,
    hasThingOf: (code, except) => votesOf(ofThings, code, except) >= voteOfOne,
    leads(code, except) {
      const own = votesOf(ofThings, code, except)
      const isLess = (other: string) => other === code || votesOf(ofThings, other, except) < own
      return own >= votesShown && [...ofThings.total.keys()].every(isLess)
    },
    isElsewhere(code, except) {
      if (of(code, except) > 0) return false
      return [...ofThings.total.keys()].some(
        (other) => votesOf(ofThings, other, except) >= votesShown,
      )
    },
    isShared: (entity) => (votes.byEntity.get(entity)?.size ?? 0) > 1,
    favour(code, except) {
      const rivals = votes.byEntity.get(except)
      if (code === undefined || !rivals) return 1
      let most = mostOf.get(except)
      if (most === undefined) {
        most = 0
        for (const rival of rivals.keys()) most = Math.max(most, of(rival, except))
        mostOf.set(except, most)
      }
      return (1 + aVote * of(code, except)) / (1 + most)
    },
  }
}
