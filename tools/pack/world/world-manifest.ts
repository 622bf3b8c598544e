/** What a world pack says of itself. */
import type { Localised, PackManifest } from '../../../src/model/knowledge.ts'
import type { Theme } from './read-world-line.ts'

const titles: Record<Theme, Localised> = {
  people: { ar: 'العالم: أشخاص', en: 'World: people', fr: 'Monde : personnes' },
  bodies: { ar: 'العالم: هيئات', en: 'World: bodies', fr: 'Monde : organismes' },
  places: { ar: 'العالم: أماكن', en: 'World: places', fr: 'Monde : lieux' },
  events: { ar: 'العالم: أحداث', en: 'World: events', fr: 'Monde : événements' },
  works: { ar: 'العالم: أعمال وقوانين', en: 'World: works and laws', fr: 'Monde : œuvres et lois' },
}

const descriptions: Record<Theme, Localised> = {
  people: {
    ar: 'أصحاب الأدوار العامة ومناصبهم وأيامها، كما في ويكي بيانات في يوم النسخة.',
    en: 'People with a public role, their offices and the days of these, as in Wikidata on the day of the copy.',
    fr: 'Personnes ayant un rôle public, leurs fonctions et leurs dates, selon Wikidata au jour de la copie.',
  },
  bodies: {
    ar: 'شركات وأحزاب ووزارات ومنظمات وأندية، كما في ويكي بيانات في يوم النسخة.',
    en: 'Companies, parties, ministries, organisations and clubs, as in Wikidata on the day of the copy.',
    fr: 'Entreprises, partis, ministères, organisations et clubs, selon Wikidata au jour de la copie.',
  },
  places: {
    ar: 'دول ومدن ومناطق وعدد سكانها، كما في ويكي بيانات في يوم النسخة.',
    en: 'Countries, cities and regions with their inhabitants, as in Wikidata on the day of the copy.',
    fr: 'Pays, villes et régions avec leur population, selon Wikidata au jour de la copie.',
  },
  events: {
    ar: 'حروب وانتخابات وكوارث وأيامها، كما في ويكي بيانات في يوم النسخة.',
    en: 'Wars, elections and disasters with their days, as in Wikidata on the day of the copy.',
    fr: 'Guerres, élections et catastrophes avec leurs dates, selon Wikidata au jour de la copie.',
  },
  works: {
    ar: 'قوانين ومعاهدات وكتب وأفلام، كما في ويكي بيانات في يوم النسخة.',
    en: 'Laws, treaties, books and films, as in Wikidata on the day of the copy.',
    fr: 'Lois, traités, livres et films, selon Wikidata au jour de la copie.',
  },
}

/** The id of the pack of a theme in these languages. */
const worldPackId = (theme: Theme, languages: readonly string[]): string =>
  `world-${theme}-${languages.join('-')}`

/** An ISO day as a version: a later dump is a higher one. */
const versionOf = (day: string): string => day.split('-').map(Number).join('.')

/**
 * The manifest of a theme's pack. `from`: ISO day, month or year of its earliest fact, null where it
 * has none; `day`: of the dump.
 */
export function makeWorldManifest(
  theme: Theme,
  languages: readonly string[],
  { from, day }: { from: string | null; day: string },
): PackManifest {
  const inAll = (texts: Localised, more = (_: string) => ''): Localised =>
    Object.fromEntries(
      languages.map((language) => [language, `${texts[language] ?? texts.en}${more(language)}`]),
    )
  const name = inAll({ ar: 'ويكي بيانات', en: 'Wikidata', fr: 'Wikidata' })
  return {
    id: worldPackId(theme, languages),
    version: versionOf(day),
    title: inAll(titles[theme], (language) => ` (${namesOf(languages, language)})`),
    description: inAll(descriptions[theme]),
    languages: [...languages],
    licence: 'CC0-1.0',
    credits: [
      {
        name: `Wikidata, dump of ${day}`,
        licence: 'CC0-1.0',
        url: 'https://www.wikidata.org/',
      },
    ],
    coverage: from === null ? null : { from: firstOf(from), to: day },
    sources: { wikidata: { url: 'https://www.wikidata.org/wiki/{path}', name } },
  }
}

const namesOf = (languages: readonly string[], language: string): string => {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return new Intl.ListFormat(language, { type: 'unit' }).format(
    languages.map((code) => names.of(code) ?? code),
  )
}

/** The first day of a day, month or year. */
const firstOf = (date: string): string => `${date}-01-01`.slice(0, 10)
