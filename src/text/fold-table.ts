import { getFoldTable } from './fold.ts'

/** The fold table, opened at once: for loops over the units of a text. */
export const foldTable: Uint16Array = getFoldTable()
