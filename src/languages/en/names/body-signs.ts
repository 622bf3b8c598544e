import type { BodySigns } from '../../names/body-signs.ts'
import { wordSet } from '../../word-sets.ts'

const companies = `
company firm airline carrier retailer automaker carmaker chipmaker drugmaker start-up startup insurer
lender supermarket conglomerate manufacturer bank brokerage
`

export const bodySigns: BodySigns = {
  holdings: wordSet('shares stake stakes stock'),
  holdingLinks: wordSet('of in'),
  staff: wordSet(`
workers staff employees analysts engineers economists strategists executives managers researchers
miners drivers pilots nurses
`),
  staffLinks: wordSet('at'),
  followers: wordSet('shares stock shareholders investors employees'),
  possessions: wordSet(`
board shareholders investors shares stock profits profit revenue revenues sales earnings turnover
headquarters subsidiary subsidiaries employees factories factory plants customers
`),
  // not "miner", "supplier": people are too
  nouns: wordSet(`${companies} charity club utility`),
  behindNoun: wordSet('of that which based in with founded owned'),
  takingUp: wordSet(companies),
  verbs: wordSet('employs'),
  reportingVerbs: wordSet('reported posted'),
  reported: wordSet('loss losses profit profits revenue revenues sales earnings turnover'),
  lastWords: wordSet(`
air jet airways airlines foods brands labs motors energy holdings capital partners media pharma
logistics systems technologies industries
`),
  ofOffices: wordSet(
    'managing acting interim senior associate regional national sales finance marketing investment executive',
  ),
  relative: 'which',
  ofWhich: 'whose',
  spokesmen: wordSet('spokesman spokeswoman spokesperson spokespeople'),
  spokesmanLink: 'for',
  things: wordSet('it its itself'),
  people: wordSet('he she his her him himself herself'),
}
