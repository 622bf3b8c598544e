import { plainText } from './quote.ts'

/**
 * The name of a control that stands many times in a list, with the words of what it acts on: heard
 * alone, it is told from the others like it.
 */
export const nameWith = (name: string, of: string): string => `${name}: ${plainText(of)}`
