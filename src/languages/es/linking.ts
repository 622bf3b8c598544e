import type { LinkingWords } from '../linking/linking-words.ts'
import { isOfEveryState, namesAbroad } from './linking/bodies-abroad.ts'
import { sorts } from './linking/sorts.ts'

export const linkingWords: LinkingWords = {
  sorts,
  isOfEveryState,
  namesAbroad,
  joinNationality: namesAbroad,
  headLinks: 'de del la el los las',
  formerWords: 'ex antiguo antigua entonces exministro expresidente expresidenta exministra',
  townOffices: 'alcalde alcaldesa concejal concejala',
  officeWords: 'el la actual nuevo nueva de del los las',
  nameOpeners: 'de la el los las',
}
