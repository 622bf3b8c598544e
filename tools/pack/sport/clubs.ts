/** The records of clubs, leagues and cups, of the tables in packs/sport. */
import type { EntityRecord, Fact } from '../../../src/model/knowledge.ts'
import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import { fold } from '../../../src/text/fold.ts'
import { splitNames } from '../names-column.ts'
import type { League } from './leagues.ts'
import { repositories } from './repositories.ts'
import { wordsOfSport } from './sport-words.ts'
import type { Sport } from './sports.ts'
import { getTeamForms, stateOf } from './teams.ts'

/** Whether a name stands for other things too, so that it may not light up by itself. */
export type IsTaken = (name: string) => boolean

/** How likely a name of several words means the club, the league or the cup. */
const prior = 0.6

/**
 * A club, a line of clubs.tsv: league, English and Arabic name, other names, country where the
 * league has several. A name of one word or one that a place bears is put together with the word
 * that makes it a club's ("Liverpool FC", «نادي ليفربول»); a team of North America is known by its
 * second word as well, as a hint.
 */
export function toClub(
  line: string,
  leagues: ReadonlyMap<string, League>,
  isTaken: IsTaken,
): EntityRecord {
  const [key = '', label = '', ar = '', also = '', of] = line.split('\t')
  const league = leagues.get(key)
  if (!league) throw new Error(`clubs.tsv: no league has the key "${key}": ${line}`)
  const country = of || league.country
  const words = wordsOfSport[league.sport]
  const forms = getTeamForms(country)
  const isAlone = (name: string) => !name.includes(' ') || isTaken(name) || isCommonWord(name)
  const isFootball = league.sport === 'football'
  const english = [label, ...splitNames(also)].flatMap((name) =>
    isFootball && isAlone(withoutHyphen(name)) ? clubNames(name) : [name],
  )
  const hints = isFootball ? [] : english.slice(1).filter(isAlone)
  const arabic = splitNames(ar).flatMap((name) => (isAlone(name) ? [`نادي ${name}`] : [name]))
  return {
    id: idOf(`${key}-${label}`),
    type: 'ORG',
    kind: isFootball ? 'football-club' : 'sports-team',
    labels: { ar: arabic[0]!, en: english[0]!, fr: english[0]! },
    aliases: {
      ar: others(arabic),
      en: others(english.filter((name) => !hints.includes(name))),
    },
    ...(hints.length > 0 && { hints: { en: hints } }),
    descriptions: words.club(forms, league.en.at(-1)!),
    ...(forms && { country: stateOf(country) }),
    prior: prior,
    facts: [toFact(league, words.inSeason(league))],
  }
}

const withoutHyphen = (name: string): string => name.replaceAll('-', ' ').trim()

/** "Al-Hilal" is found by the index as "Al Hilal" too. */
function clubNames(name: string): string[] {
  const isOwn = /\b(?:FC|AFC|SC|CF|AC|SK|JK)\b/.test(name)
  return isOwn ? [name] : [`${name} FC`]
}

const others = (all: readonly string[]): string[] => [
  ...new Map(all.slice(1).map((one) => [fold(one), one])).values(),
]

const idOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')

function toFact({ year, source, path }: League, text: Fact['text']): Fact {
  const { repository, commit, name } = repositories[source]!
  return {
    text,
    date: year,
    source: {
      url: `https://github.com/${repository}/blob/${commit}/${path}`,
      name: { ar: name, en: name, fr: name },
    },
    status: 'record',
  }
}

/** The league itself, with how many play in it. */
export function toLeague(league: League): EntityRecord {
  const words = wordsOfSport[league.sport]
  const forms = getTeamForms(league.country)
  return {
    id: idOf(`league-${league.key}`),
    type: league.kind === 'cup' ? 'EVENT' : 'ORG',
    kind: league.kind === 'cup' ? 'tournament' : 'league',
    labels: { ar: league.ar[0]!, en: league.en[0]!, fr: league.fr },
    aliases: { ar: league.ar.slice(1), en: league.en.slice(1) },
    descriptions: words.league(forms),
    ...(forms && { country: stateOf(league.country) }),
    prior: prior,
    facts: [toFact(league, words.ofClubs(league))],
  }
}

/** A cup or other contest, a line of cups.tsv: sport, English name, others, Arabic names, French. */
export function toCup(line: string): EntityRecord {
  const [sport = '', en = '', also, ar, fr = ''] = line.split('\t')
  const [label = '', ...more] = splitNames(ar)
  return {
    id: idOf(`cup-${en}`),
    type: 'EVENT',
    kind: 'tournament',
    labels: { ar: label, en, fr },
    aliases: { ar: more, en: splitNames(also) },
    descriptions: wordsOfSport[sport === '-' ? 'several' : (sport as Sport)].cup,
    prior: prior,
  }
}
