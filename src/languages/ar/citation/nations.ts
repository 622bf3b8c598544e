/** «السورية», «الفرنسي»: adjectives of nations, folded and with the article. */
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { nationalities } from '../names/demonyms.ts'

export const getNationalities = once(
  () =>
    new Set(
      nationalities
        .trim()
        .split(/\s+/)
        .flatMap((one) => [fold(`ال${one}`), fold(`ال${one}ة`)]),
    ),
)
