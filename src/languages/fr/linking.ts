import type { LinkingWords } from '../linking/linking-words.ts'
import { isOfEveryState, namesAbroad } from './linking/bodies-abroad.ts'
import { sorts } from './linking/sorts.ts'

export const linkingWords: LinkingWords = {
  sorts,
  isOfEveryState,
  namesAbroad,
  joinNationality: namesAbroad,
  headLinks: 'de du la le les des',
  formerWords: 'ancien ancienne ex feu alors',
  townOffices: 'maire conseiller conseillere echevin',
  officeWords: 'le la l actuel actuelle nouveau nouvelle de du des',
  smallWords: 'de la du des et',
  wordsLeftOut: 'de la du des les et d l',
  nameOpeners: 'de la le les',
}
