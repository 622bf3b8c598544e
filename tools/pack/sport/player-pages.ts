/** The page of openfootball/players on which a country's players stand. */

/** Folder and file of each country from which a player was taken. */
const pages: Record<string, string> = {
  Albania: 'europe/albania/al',
  Algeria: 'africa/algeria/dz',
  Argentina: 'south-america/argentina/ar',
  Austria: 'europe/austria/at',
  Belgium: 'europe/belgium/be',
  Brazil: 'south-america/brazil/br',
  Colombia: 'south-america/colombia/co',
  'Cote D Ivoire': 'africa/cote-d-ivoire/ci',
  'Czech Republic': 'europe/czech-republic/cz',
  Egypt: 'africa/egypt/eg',
  England: 'europe/england/eng',
  France: 'europe/france/fr',
  Georgia: 'europe/georgia/ge',
  Germany: 'europe/germany/de',
  Guinea: 'africa/guinea/gn',
  Hungary: 'europe/hungary/hu',
  Ireland: 'europe/ireland/ie',
  Italy: 'europe/italy/it',
  Mali: 'africa/mali/ml',
  Morocco: 'africa/morocco/ma',
  Netherlands: 'europe/netherlands/nl',
  Nigeria: 'africa/nigeria/ng',
  'Northern Ireland': 'europe/northern-ireland/nir',
  Norway: 'europe/norway/no',
  Paraguay: 'south-america/paraguay/py',
  Portugal: 'europe/portugal/pt',
  Scotland: 'europe/scotland/sco',
  Slovakia: 'europe/slovakia/sk',
  Slovenia: 'europe/slovenia/si',
  Spain: 'europe/spain/es',
  Sweden: 'europe/sweden/se',
  Turkey: 'europe/turkey/tr',
  Ukraine: 'europe/ukraine/ua',
  Wales: 'europe/wales/wal',
}

/** The page's path without its ending; null for a country that no page is known of. */
export const pageOfPlayers = (country: string): string | null => pages[country] ?? null
