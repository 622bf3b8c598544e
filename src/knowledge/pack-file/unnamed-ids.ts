/**
 * Records without a name, which only others refer to (words of offices), come first in a pack, and
 * the id of each may tell its number: then they are found without the table of ids.
 */

/** The id that tells the number of a record without a name: "o" and the number in base 36. */
export const idOfUnnamed = (number: number): string => `o${number.toString(36)}`

/**
 * The number that an id tells in a pack of so many records without a name, null where it tells none.
 * Only the record itself says whether it is so.
 */
export function numberOfUnnamed(id: string, unnamed: number): number | null {
  const number = parseInt(id.slice(1), 36)
  return number < unnamed && idOfUnnamed(number) === id ? number : null
}
