import { packNameLexicon } from '../../names/name-lexicon.ts'
import { inLexicon } from '../../names/usual-lists.ts'
import { once } from '../../../text/once.ts'
import * as demonyms from './demonyms.ts'
import * as organisations from './organisations.ts'
import * as people from './people.ts'
import * as places from './places.ts'
import * as things from './things.ts'
import * as titles from './titles.ts'

const pack = once(() =>
  packNameLexicon(
    inLexicon({ ...demonyms, ...organisations, ...people, ...places, ...things, ...titles }),
  ),
)

export const makeWords = (): Uint8Array => pack().words
export const makePhrases = (): Uint8Array => pack().phrases
export const makeOpeners = (): Uint8Array => pack().openers
