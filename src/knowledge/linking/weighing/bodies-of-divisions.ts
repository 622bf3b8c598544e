/** Bodies that a division of a country has under the name of the country's own. */
import type { Entity } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'
import { isArabicLetter } from '../../../text/letters.ts'
import { getSort, getSortsOfHead } from '../kind-words.ts'

const mostPlaces = 20

/**
 * "the state Senate", "the state House and Senate": the word before, over another such body. These two
 * look back from where the name begins: from each unit before it took four times as long.
 */
const noun = /(?<=(\p{Ll}+) (?:\p{Lu}\p{L}+ (?:and|&) )?)/uy
/** "the Ministry of Education in Bavaria", "… of the Kurdistan Region" */
const ofPlace = /^ (?:in|of) (?:the )?(?=\p{Lu})/u
/** "Ministry of Health and Long-Term Care": the name goes on with what no other name begins. */
const goesOn = /^ (?:and|&) (?=\p{Lu}[\p{Ll}-])/u
const reachBehind = 12
/** "North Carolina’s Department of Justice" */
const owner = /(?<=((?:\p{Lu}[\p{L}.]* )?\p{Lu}[\p{L}.]*['’]s? ))/uy

/**
 * Whether a text gives a body's name to the body of a division, so that it says nothing of the
 * country's own: "the state Senate", "Ohio’s Department of Health", "the Ministry of Education in
 * Bavaria", or to one that is for more: "the Ministry of Health and Long-Term Care". One word behind an
 * owner may be the country's: "Ohio’s Senate race". `entityAt`: the entity with a mention that begins
 * there.
 */
export function namesBodyOfDivision(
  name: string,
  text: string,
  entityAt: (start: number) => Entity | null,
): boolean {
  let at = text.indexOf(name)
  for (let k = 0; at >= 0 && k < mostPlaces; k++) {
    if (isOfDivision(name, at, text, entityAt)) return true
    at = text.indexOf(name, at + name.length)
  }
  return false
}

function isOfDivision(
  name: string,
  at: number,
  text: string,
  entityAt: (start: number) => Entity | null,
): boolean {
  // Arabic script has no capitals: its texts need not set up the expressions
  if (text[at - 1] !== ' ' || isArabicLetter(text.charCodeAt(at - 2))) return false
  noun.lastIndex = owner.lastIndex = at
  const [, word] = noun.exec(text) ?? []
  if (word && getSortsOfHead(fold(word))?.has('division')) return true
  if (!name.includes(' ')) return false
  const [, whose] = owner.exec(text) ?? []
  if (whose && isDivision(at - whose.length, whose, entityAt)) return true
  return isOfDivisionBehind(at + name.length, text, entityAt)
}

function isOfDivisionBehind(
  end: number,
  text: string,
  entityAt: (start: number) => Entity | null,
): boolean {
  const after = text.slice(end, end + reachBehind)
  const further = goesOn.exec(after)
  if (further) return entityAt(end + further[0].length) === null
  const place = ofPlace.exec(after)
  return place !== null && isNothingButDivision(entityAt(end + place[0].length))
}

/** Whether "Ohio’s", or the last word of "In Ohio’s", names nothing but a division. */
function isDivision(
  start: number,
  owned: string,
  entityAt: (start: number) => Entity | null,
): boolean {
  const last = owned.lastIndexOf(' ', owned.length - 2) + 1
  return isNothingButDivision(entityAt(start) ?? entityAt(start + last))
}

const isNothingButDivision = (entity: Entity | null): boolean =>
  entity !== null &&
  entity.candidates.length > 0 &&
  entity.candidates.every((candidate) => getSort(candidate) === 'division')

/** The first word of a body's name, folded. */
export const nounOf = (name: string): string => fold(name).split(' ')[0]!

/** First words of bodies of divisions: beside "Ohio’s Department of Health" no other department is the country's. */
export const findNounsOfDivisions = (
  entities: readonly Entity[],
  text: string,
  entityAt: (start: number) => Entity | null,
): ReadonlySet<string> =>
  new Set(
    entities
      .filter(({ type, name }) => type === 'ORG' && namesBodyOfDivision(name, text, entityAt))
      .map(({ name }) => nounOf(name)),
  )
