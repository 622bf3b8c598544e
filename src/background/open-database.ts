/** The database, opened once in a worker's life, when it is first wanted. */
import { openDatabase, type Database } from '../platform/database.ts'

let opened: Promise<Database> | null = null

export function getDatabase(): Promise<Database> {
  opened ??= openDatabase()
  opened.catch(() => { opened = null })
  return opened
}
