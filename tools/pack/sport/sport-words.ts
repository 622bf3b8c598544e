/** Words by which records of sport are described, in three languages. */
import type { Localised } from '../../../src/model/knowledge.ts'
import type { League } from './leagues.ts'
import { sports, type Sport } from './sports.ts'
import type { TeamForms } from './teams.ts'

export interface SportWords {
  /** `league`: its short name, told of teams whose short names several bear */
  club(forms: TeamForms | null, league: string): Localised
  league(forms: TeamForms | null): Localised
  cup: Localised
  /** that a club played in a season of the league */
  inSeason(league: League): Localised
  /** how many clubs the league has in the season */
  ofClubs(league: League): Localised
}

function makeWords([en, ar, bare, fr]: (typeof sports)[Sport]): SportWords {
  const isFootball = en === 'football'
  return {
    club: (forms, league) => ({
      ar: `${isFootball ? 'نادي' : 'فريق'} ${bare} ${!forms ? 'في أميركا الشمالية' : isFootball ? nisba(forms) : `في ${forms.c}`}`,
      en: `${en} ${isFootball ? 'club' : `team (${league})`}${forms ? `, ${forms.en}` : ', North America'}`,
      fr: `${isFootball ? 'club' : 'équipe'} ${fr}${isFootball ? '' : ` (${league})`}${forms ? ` ${forms.de}` : ' d’Amérique du Nord'}`,
    }),
    league: (forms) => ({
      ar: `دوري ${ar}${forms ? ` في ${forms.c}` : ''}`,
      en: `${en} league${forms ? `, ${forms.en}` : ''}`,
      fr: `championnat ${fr}${forms ? ` ${forms.de}` : ''}`,
    }),
    cup: { ar: `بطولة في ${ar}`, en: `${en} competition`, fr: `compétition ${fr}` },
    inSeason: ({ kind, en: names, ar: arabic, inFrench, season }) => {
      const [name = '', label = ''] = [names[0], arabic[0]]
      const of = withoutArticle.test(name) ? name : `the ${name}`
      return kind === 'cup'
        ? {
            ar: `شارك في ${label} موسم ${arabicSeason(season)}.`,
            en: `Took part in ${of} of ${englishSeason(season)}.`,
            fr: `A participé à la ${inFrench} ${frenchSeason(season)}.`,
          }
        : {
            ar: `من ${isFootball ? 'أندية' : 'فرق'} ${label} في ${inArabic(season)}.`,
            en: `One of the ${isFootball ? 'clubs' : 'teams'} of ${of} in ${englishSeason(season)}.`,
            fr: `${isFootball ? 'Club' : 'Équipe'} ${before(inFrench)} en ${frenchSeason(season)}.`,
          }
    },
    ofClubs: ({ en: names, clubs, season }) => ({
      ar: `عدد ${isFootball ? 'الأندية' : 'الفرق'} في ${inArabic(season)}: ${clubs}.`,
      en: `${names[0]}: ${clubs} ${isFootball ? 'clubs' : 'teams'} in ${englishSeason(season)}.`,
      fr: `Nombre ${isFootball ? 'de clubs' : 'd’équipes'} en ${frenchSeason(season)} : ${clubs}.`,
    }),
  }
}

/** Leagues that English names without "the". */
const withoutArticle = /^(?:La|Serie|Ligue|Liga|Major|Super|Algerian) /

/** «إنجليزي», or «في الكونغو» where the language has no adjective. */
const nisba = ({ m, c }: TeamForms): string =>
  m.startsWith('في ') ? `في ${c}` : m.replace(/(^| )ال/g, '$1')

const before = (name: string): string =>
  /^(?:Major|NFL|NBA)/.test(name)
    ? `de la ${name}`
    : /^(?:deuxième|ligue|Ligue)/.test(name)
      ? `de la ${name}`
      : `du ${name}`

const years = (season: string): string[] => {
  const [first = '', second] = season.split('-')
  return second === undefined ? [first] : [first, `${first.slice(0, 2)}${second}`]
}
const arabicSeason = (season: string): string => years(season).join('-')
const inArabic = (season: string): string =>
  `${years(season).length > 1 ? 'موسم' : 'عام'} ${arabicSeason(season)}`
const englishSeason = (season: string): string => season.replace('-', '–')
const frenchSeason = (season: string): string => years(season).join('-')

export const wordsOfSport = Object.fromEntries(
  Object.entries(sports).map(([sport, words]) => [sport, makeWords(words)]),
) as Record<Sport, SportWords>
