/** Whether a party's name says what the thing is. */
import { fold } from '../../../src/text/fold.ts'

/** Words that parties are called by, folded. */
const ofParties = new Set(
  (
    'party partido parti partei partij partito movement movimiento mouvement harakat union ' +
    'front frente congress alliance rally democrat democrats democratic democracy democracia ' +
    'coalition social socialist socialists socialism communist communists liberal liberals ' +
    'republican republicans green greens conservative conservatives worker workers people peoples ' +
    'national nationalist nationalists forces bloc league liga alternative reform assembly unity ' +
    'unidad popular freedom justice'
  ).split(' '),
)
/** Words of bodies and lists that are no party. */
const ofOthers = new Set('government administration parties independents candidates'.split(' '))
/** Where others see a party, which none calls itself: such a name is a verdict. */
const ofVerdicts = new Set('far extreme ultra'.split(' '))

/** Where people meet: "Freedom Square" is a square of every other town. */
const ofPlaces = new Set('square street hall'.split(' '))

const article = /^(?:the|el|la|le|les|los|die|der|das|il|lo|o|os|de|het)\s/i

/** One word stands in any text, with an article too: "the Republicans", "The Left". */
export const isOneWord = (name: string): boolean => !name.replace(article, '').includes(' ')

/** Several words, one of them a party's: "New Hope" and "The Bridge" stand in any text. */
export function isTelling(name: string): boolean {
  const words = fold(name).split(/[^\p{L}]+/u)
  return (
    !isOneWord(name) &&
    words.some((word) => ofParties.has(word.replace(/s$/, '')) || ofParties.has(word)) &&
    !words.some((word) => ofOthers.has(word) || ofVerdicts.has(word)) &&
    !ofPlaces.has(words.at(-1)!)
  )
}
