/**
 * Validators for data from outside (files, messages of a page's script, stored values), applied
 * before any other code reads it. Each throws Malformed with the field's name.
 */

/** The data is malformed. The message names the place and the fault. */
export class Malformed extends Error {
  override name = 'Malformed'
}

/** The most characters of a text: more than any note has, few enough to show. */
const longest = 20_000
/** Entries of a list or of a text by language. */
const mostEntries = 5_000

export type Shape = (value: unknown, where: string) => void

export function refuse(where: string, what: string): never {
  throw new Malformed(`${where}: ${what}`)
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The texts of a list, whatever else it holds; of anything else none. */
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

export const text: Shape = (value, where) => {
  if (typeof value !== 'string') refuse(where, 'no text')
  else if (value.length > longest) refuse(where, 'too long a text')
}

export const filled: Shape = (value, where) => {
  text(value, where)
  if ((value as string).trim() === '') refuse(where, 'empty')
}

export const matching =
  (pattern: RegExp): Shape =>
  (value, where) => {
    if (typeof value !== 'string' || value.length > 200 || !pattern.test(value))
      refuse(where, 'not as it must be')
  }

export const oneOf =
  (...known: readonly (string | number | null)[]): Shape =>
  (value, where) => {
    if (!known.includes(value as string | number | null)) refuse(where, 'an unknown word')
  }

export const share: Shape = (value, where) => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    refuse(where, 'no number from 0 to 1')
}

export const count: Shape = (value, where) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) refuse(where, 'no number')
}

export const nullable =
  (shape: Shape): Shape =>
  (value, where) => {
    if (value !== null) shape(value, where)
  }

export const listOf =
  (shape: Shape): Shape =>
  (value, where) => {
    if (!Array.isArray(value) || value.length > mostEntries) return refuse(where, 'no list')
    value.forEach((item, i) => shape(item, `${where}[${i}]`))
  }

/** By language code. Other keys are refused, so none can mean anything to an object. */
export const byLanguage =
  (shape: Shape): Shape =>
  (value, where) => {
    if (!isObject(value) || Object.keys(value).length > mostEntries)
      return refuse(where, 'nothing by language')
    for (const [language, item] of Object.entries(value)) {
      if (!/^[a-z]{2,3}$/.test(language)) refuse(where, 'a key that is no language')
      shape(item, `${where}.${language}`)
    }
  }

/** By a key in small letters. */
export const byKey =
  (shape: Shape): Shape =>
  (value, where) => {
    if (!isObject(value) || Object.keys(value).length > mostEntries)
      return refuse(where, 'nothing by key')
    for (const [key, item] of Object.entries(value)) {
      if (!/^[a-z]{2,20}$/.test(key)) refuse(where, 'a key that is no word')
      shape(item, `${where}.${key}`)
    }
  }

/** Required and optional fields; unknown fields are ignored, for later versions. */
export const object =
  (must: Record<string, Shape>, may: Record<string, Shape> = {}): Shape =>
  (value, where) => {
    if (!isObject(value)) return refuse(where, 'no object')
    if (Object.hasOwn(value, '__proto__')) refuse(where, 'a field that no record has')
    for (const [field, shape] of Object.entries(must))
      shape(Object.hasOwn(value, field) ? value[field] : undefined, `${where}.${field}`)
    for (const [field, shape] of Object.entries(may))
      if (Object.hasOwn(value, field) && value[field] !== undefined)
        shape(value[field], `${where}.${field}`)
  }

export const flag: Shape = (value, where) => {
  if (typeof value !== 'boolean') refuse(where, 'neither yes nor no')
}

/** A text of at most so many UTF-16 units. */
export const textUpTo =
  (most: number): Shape =>
  (value, where) => {
    if (typeof value !== 'string') return refuse(where, 'no text')
    if (value.length > most) refuse(where, 'too long a text')
  }

/** A list of at most so many entries. */
export const listUpTo =
  (most: number, shape: Shape): Shape =>
  (value, where) => {
    if (!Array.isArray(value)) return refuse(where, 'no list')
    if (value.length > most) refuse(where, 'too long a list')
    value.forEach((item, i) => shape(item, `${where}[${i}]`))
  }

/**
 * Anything that says no more than so much in all: UTF-16 units of its texts and of the names of its
 * fields, and one for each value. Looked at without recursion, and no further than it may be.
 */
export const weighingUpTo =
  (most: number): Shape =>
  (value, where) => {
    const left: unknown[] = [value]
    let weight = 0
    while (left.length > 0) {
      const one = left.pop()
      weight += 1 + (typeof one === 'string' ? one.length : 0)
      const isList = Array.isArray(one)
      // before its entries are looked at: they may be very many
      if (weight + left.length + (isList ? one.length : 0) > most)
        refuse(where, `more than ${most} letters and values`)
      if (isList) for (const entry of one) left.push(entry)
      else if (isObject(one))
        for (const [field, entry] of Object.entries(one)) {
          weight += field.length
          left.push(entry)
        }
    }
  }

/** A valid date, with or without a time. */
export const moment: Shape = (value, where) => {
  if (typeof value !== 'string' || value.length > 40 || Number.isNaN(Date.parse(value)))
    refuse(where, 'no date')
}

export const isAddress: Shape = (value, where) => {
  if (typeof value !== 'string' || !URL.canParse(value)) refuse(where, 'no address')
}

export const anything: Shape = () => {}

/** Whether a value has a shape. */
export function hasShape(shape: Shape, value: unknown): boolean {
  try {
    shape(value, '')
    return true
  } catch (error) {
    if (error instanceof Malformed) return false
    throw error
  }
}

/** The number of an item of Wikidata. */
export const itemNumber = matching(/^Q[1-9]\d*$/)

/** A SHA-256 in hexadecimal. */
export const checksum = matching(/^[0-9a-f]{64}$/)
