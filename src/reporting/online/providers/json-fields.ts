/** Reads JSON from outside: what is missing or of another type is null or empty. */
import { isObject } from '../../../model/shape.ts'
import { UnreadableAnswer } from './provider.ts'

export type Fields = Record<string, unknown>

/** The JSON object of a body. Throws UnreadableAnswer. */
export const readObject = (body: Uint8Array): Fields => read(body, isObject)

/** The objects of a body that is a JSON list. Throws UnreadableAnswer. */
export const readRecords = (body: Uint8Array): Fields[] =>
  read(body, (value): value is unknown[] => Array.isArray(value)).filter(isObject)

function read<Value>(body: Uint8Array, isWanted: (value: unknown) => value is Value): Value {
  const text = new TextDecoder().decode(body)
  try {
    const value: unknown = JSON.parse(text)
    if (isWanted(value)) return value
  } catch {
    // told below, with what it said instead
  }
  throw new UnreadableAnswer(text.slice(0, 1000))
}

/** An object inside, through any number of keys; null where the way breaks off. */
export function getFields(value: unknown, ...keys: string[]): Fields | null {
  let at = value
  for (const key of keys) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : null
  return isObject(at) ? at : null
}

/** A text that is not empty; halves of letters in it, which no address can carry, are marked. */
export function getText(value: unknown, key: string): string | null {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : null
  return typeof found === 'string' && found.trim() !== '' ? found.toWellFormed() : null
}

/** A number; 0 for anything else: an object may refuse to become one. */
export function getNumber(value: unknown, key: string): number {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : null
  return typeof found === 'number' ? found : 0
}

export function getList(value: unknown, key: string): unknown[] {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : null
  return Array.isArray(found) ? found : []
}

/** The objects of a list; anything else in it is left out. */
export const getRecords = (value: unknown, key: string): Fields[] =>
  getList(value, key).filter(isObject)

/** A text that is an address of the web; null for any other. */
export function getUrl(value: unknown, key: string): string | null {
  const text = getText(value, key)
  return text && /^https?:\/\/[^/\s]\S*$/.test(text) && URL.canParse(text) ? text : null
}
