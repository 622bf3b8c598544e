import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../write-whole.ts'
import type { Tally } from './tally.ts'

/** How far an import came: enough to take it up again. */
export interface ImportState {
  /** what was imported how: another file, or other choices, begin again */
  key: string
  /** lines done, and the byte after them (of the unpacked text) */
  number: number
  next: number
  /** length of entities.jsonl at that point */
  written: number
  tally: Tally
}

const fileIn = (folder: string) => join(folder, 'import-state.json')

/** Names a file as it is now together with the choices of an import. */
export function keyOf(file: string, choices: unknown): string {
  const { size, mtimeMs } = statSync(file)
  return JSON.stringify({ file, size, changed: Math.round(mtimeMs), choices })
}

/** The state of an interrupted import with this key; null when there is none. */
export function loadState<T extends ImportState>(folder: string, key: string): T | null {
  const file = fileIn(folder)
  if (!existsSync(file)) return null
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as T
    return state.key === key ? state : null
  } catch {
    return null
  }
}

export const saveState = <T extends ImportState>(folder: string, state: T): void =>
  writeWhole(fileIn(folder), JSON.stringify(state))

export const clearState = (folder: string): void => rmSync(fileIn(folder), { force: true })
