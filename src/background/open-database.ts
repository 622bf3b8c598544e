/**
 * The database, opened once in a worker's life, when it is first wanted, and anew where the browser
 * ended the connection.
 */
import { openDatabase, type Database } from '../platform/database.ts'

let opened: Promise<Database> | null = null

export function getDatabase(): Promise<Database> {
  if (opened) return opened
  const opening = openDatabase()
  const forget = () => {
    if (opened === opening) opened = null
  }
  opened = opening
  opening.then((database) => database.addEventListener('close', forget), forget)
  return opening
}
