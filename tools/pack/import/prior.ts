import type { EntityType } from '../../../src/model/kinds.ts'

/** What lists of names tell of how well known a thing is; what a list does not tell is left out. */
export interface Fame {
  type: EntityType
  /**
   * country, region, county, locality… in Who's On First's words; other words count as a settlement
   */
  placetype?: string
  /** inhabitants */
  population?: number
  /**
   * how many languages have a label of their own for it; a label that was translated by machine is
   * none
   */
  languages?: number
  /** how many other names it has */
  aliases?: number
  /** how many lists of names, made apart from one another, hold it */
  lists?: number
}

/**
 * Log-odds of a thing of which nothing more is known. A list holds many more of them than the news
 * names.
 */
const ofType: Record<EntityType, number> = {
  LOC: -2.2,
  ORG: -1,
  PER: -1,
  PRODUCT: -1.5,
  WORK: -2,
  EVENT: -1.5,
  GROUP: -1.5,
  MISC: -2,
}
/**
 * States and parts of the earth are named for themselves, smaller divisions rarely, quarters of a
 * town hardly ever.
 */
const ofPlacetype: Record<string, number> = {
  country: 3,
  continent: 3,
  dependency: 1.5,
  disputed: 1.5,
  ocean: 2,
  marinearea: 0,
  empire: 0,
  region: -1.5,
  macroregion: -1.5,
  locality: -3.5,
  city: -3.5,
  county: -2.5,
  district: -3,
  localadmin: -3.5,
  borough: -3.5,
  neighbourhood: -4.5,
  macrohood: -4.5,
  microhood: -5,
  campus: -3.5,
}
/** A town of so many inhabitants is as often meant as not; each tenfold adds so much. */
const townAtEven = 5.5
const aTenfold = 1.5
/** Lists tell little more where the population is known, or of divisions, which every list has. */
const aList = 1.2
const aListBesideMore = 0.4
const mostLists = 4
const languagesDoubled = 0.25
const aliasesDoubled = 0.4
const mostAliases = 15
/** Nothing is certain, and nothing impossible: the article's words must be able to overrule. */
const least = 0.01
const most = 0.97

/**
 * The prior of a record made from a list of names: how likely a bare mention of its name in the
 * news means it, 0 to 1, two decimals.
 * A sum of log-odds put through the logistic function; the weights are our judgement of how such
 * lists are made, not fitted to any text.
 */
export function getPrior({
  type,
  placetype,
  population,
  languages = 1,
  aliases = 0,
  lists = 1,
}: Fame): number {
  const place = type === 'LOC' ? ofPlacetype[placetype ?? ''] : undefined
  const isTown =
    type === 'LOC' &&
    population !== undefined &&
    population > 0 &&
    (place === undefined || placetype === 'locality' || placetype === 'city')
  const base = isTown ? aTenfold * (Math.log10(population) - townAtEven) : (place ?? ofType[type])
  const odds =
    base +
    (Math.min(lists, mostLists) - 1) *
      (isTown || placetype === 'region' ? aListBesideMore : aList) +
    languagesDoubled * Math.log2(Math.max(languages, 1)) +
    aliasesDoubled * Math.log2(1 + Math.min(aliases, mostAliases))
  return Math.round(Math.min(most, Math.max(least, 1 / (1 + Math.exp(-odds)))) * 100) / 100
}
