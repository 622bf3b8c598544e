import type { SourcePhrases } from '../../claims/attribution-rules.ts'
import { personNouns } from './lexicon/source-words.ts'
import { wordSet } from '../../word-sets.ts'

const spokesmen = 'spokesman spokeswoman spokesperson spokesmen spokespeople'

/** By which words a source names its speaker besides his bare name. */
export const sourcePhrases: SourcePhrases = {
  behindName: wordSet('of from at who whose with in'),
  byAge: /^the (\d{1,3})-year-old\b/i,
  stressing: wordSet('himself herself itself themselves there here both all each alone too'),
  opensRole: wordSet('the his her its their our my a an one another'),
  articles: wordSet('the a an'),
  people: personNouns,
  several: /(?:(?<!s)s|men|people|children|family|staff|crew)$/,
  titles: wordSet('mr mrs ms miss sir dame lady lord madam'),
  definite: 'the',
  prepositions: wordSet(
    'of for by with from to at in under against behind about on over and or between than',
  ),
  aiming: wordSet('to about on against over'),
  seen: wordSet('obtained seen viewed reviewed examined read heard verified'),
  pronouns: new Map([
    ['he', 'm'],
    ['she', 'f'],
  ]),
  completes: 'of',
  by: 'by',
  breaks: wordSet(
    `who whose whom which that where when led read seen founded owned run shown including said not by
    commissioned obtained cited reviewed and or colleague friend rival`,
  ),
  spokesmen: wordSet(spokesmen),
  speakers: wordSet(
    `${spokesmen} officials analysts researchers scientists engineers economists observers officers
    lawyers experts`,
  ),
  works: wordSet(
    `survey poll study report analysis note investigation research audit review figures data statistics
    ratings bulletin log memo letter release assessment summary count tally guidance rules estimate
    estimates index trial submission`,
  ),
  hearing: wordSet('heard hears hear'),
  companies: wordSet(
    `company firm airline carrier carmaker automaker planemaker chipmaker drugmaker maker manufacturer
    retailer supermarket giant conglomerate multinational
    startup start-up business group`,
  ),
  anyCompany: wordSet('company firm business group giant multinational'),
}
