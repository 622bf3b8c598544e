import { wordSet } from '../../../word-sets.ts'
import { nationalities } from '../../names/demonyms.ts'

/** Those that with "the" mean a people or its government: "the Chinese said". */
const ofPeoples = wordSet('chinese japanese vietnamese african asian european arabian latin')

/** With "south", one man or woman nevertheless: "the South African". */
export const southern = wordSet('african')

/** Nouns for one man or woman by nation: "the Belgian", "the Spaniard", not "the French". */
export const nationals: ReadonlySet<string> = new Set([
  ...nationalities
    .trim()
    .split(/\s+/)
    .filter((word) => /(?:an|i|ese)$/.test(word) && !ofPeoples.has(word)),
  ...wordSet(
    `spaniard finn dane swede pole turk briton scot croat serb slovene slovak czech greek icelander kiwi aussie
    zealander argentine montenegrin kosovar emirati bosniak luxembourger irishman irishwoman frenchman
    frenchwoman welshman welshwoman dutchman dutchwoman englishman englishwoman scotsman scotswoman cypriot filipino filipina kurd uzbek kazakh thai swiss londoner texan floridian
    hawaiian queenslander tasmanian yorkshireman cornishman ulsterman dubliner glaswegian mancunian liverpudlian`,
  ),
])
