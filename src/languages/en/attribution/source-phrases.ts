import type { SourcePhrases } from '../../claims/source-phrases.ts'
import { nationalities } from '../names/demonyms.ts'
import { nationals } from './lexicon/nationals.ts'
import { personNouns } from './lexicon/source-words.ts'
import { ownerWords } from './owner-words.ts'
import { wordSet } from '../../word-sets.ts'

const spokesmen = 'spokesman spokeswoman spokesperson spokesmen spokespeople'

/** By which words a source names its speaker besides his bare name. */
export const sourcePhrases: SourcePhrases = {
  behindName: wordSet('of from at who whose with in'),
  byAge: /^the (\d{1,3})-year-old\b/i,
  stressing: wordSet('himself herself itself themselves there here both all each alone too'),
  opensRole: wordSet('the his her its their our my a an one another'),
  articles: wordSet('the a an'),
  nationals: new Set([...nationals, ...nationalities.trim().split(/\s+/)]),
  people: new Set([...personNouns, ...nationals]),
  ofAnother: wordSet(
    `source person man woman boy girl child witness resident critic supporter opponent relative mother father
    wife husband son daughter brother sister friend parent aunt uncle cousin nephew niece widow widower fiance
    fiancee sibling grandfather grandmother grandson granddaughter mum mom dad bride groom survivor victim
    suspect attacker defendant accused plaintiff complainant accuser gunman hostage inmate prosecutor judge
    lawyer attorney solicitor counsel magistrate justice juror teenager pensioner neighbor neighbour colleague
    guest partner insider caller passenger patient developer contractor owner operator broker dealer buyer seller
    creditor auditor agent employer publisher manufacturer killer murderer rival doctor adviser advisor aide
    bodyguard driver stepson stepdaughter stepmother stepfather lover ex-wife ex-husband`,
  ),
  owners: ownerWords,
  ofOneAlone: wordSet(
    `minister president premier taoiseach tanaiste chancellor mayor governor secretary senator lawmaker mp
    ambassador envoy chairman chairwoman chair chief leader head director manager executive ceo boss founder
    commissioner speaker sheriff coroner treasurer ombudsman archbishop bishop pontiff dean rector provost
    superintendent principal headteacher headmaster headmistress captain skipper coach commander general
    spokesman spokeswoman spokesperson editor curator vicar pastor referee`,
  ),
  several: /(?:(?<!s)s|men|people|children|family|staff|crew)$/,
  titles: wordSet('mr mrs ms miss sir dame lady lord madam'),
  definite: 'the',
  ofTwo: ['former', 'latter'],
  prepositions: wordSet(
    'of for by with from to at in under against behind about on over and or between than',
  ),
  aiming: wordSet('to about on against over'),
  seen: wordSet('obtained seen viewed reviewed examined read heard verified reported'),
  pronouns: new Map([
    ['he', 'm'],
    ['she', 'f'],
  ]),
  workplace: 'at',
  opensClause: 'that',
  completes: 'of',
  completedFurther: new Map([['for', wordSet('minister secretary commissioner')]]),
  by: 'by',
  makers: wordSet('by from'),
  breaks: wordSet(
    `who whose whom which that where when based led read seen founded owned run shown including said not by
    commissioned obtained cited reviewed and or colleague friend rival`,
  ),
  leading: wordSet('led headed chaired founded flanked joined backed supported accompanied'),
  ofBodies: wordSet('which founded established headquartered'),
  spokesmen: wordSet(spokesmen),
  ofAnyGender: wordSet('spokesperson'),
  addingTo: wordSet('add adds added adding continue continues continued'),
  speakers: wordSet(
    `${spokesmen} officials analysts researchers scientists engineers economists observers officers
    lawyers experts`,
  ),
  works: wordSet(
    `survey poll study report analysis note investigation research audit review figures data statistics
  ratings bulletin log memo letter release assessment summary count tally guidance rules estimate
  estimates index trial submission`,
  ),
  asking: wordSet('ask asks asked put puts pressed challenged quizzed'),
  also: wordSet('also'),
  telling: wordSet('told tells telling'),
  answering: wordSet('answer answers answered reply replies replied'),
  hearing: wordSet('heard hears hear'),
  companies: wordSet(
    `company firm airline carrier carmaker automaker planemaker chipmaker drugmaker maker manufacturer
    retailer supermarket giant conglomerate multinational
    startup start-up business group`,
  ),
  anyCompany: wordSet('company firm business group giant multinational'),
}
