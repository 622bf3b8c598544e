/**
 * The one database of the extension, shared by background and views: everything kept that is too
 * large for storage.local.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { FiledRow } from '../../model/filed-reports.ts'
import type { InstalledPack } from '../../model/installed-pack.ts'
import type { KeptArticle } from '../../model/kept-article.ts'
import type { RequestEntry } from '../../model/outward.ts'
import type { OwnNote } from '../../model/own-note.ts'
import type { Feed, StoredReport } from '../../model/stored-report.ts'
import { createKeptPromise } from '../kept-promise.ts'

export interface Schema extends DBSchema {
  /** by id */
  packs: { key: string; value: InstalledPack }
  /**
   * the compiled file by the pack's id, or of a large one what is read whenever it is opened;
   * written in one transaction with its entry in `packs`
   */
  'pack-files': { key: string; value: ArrayBuffer | Blob }
  /** the rest of a large one, by the pack's id and the piece's number */
  'pack-pieces': { key: [string, number]; value: ArrayBuffer }
  /** the newest version of each note, by id */
  notes: { key: string; value: OwnNote }
  /** every version, by revision */
  'note-versions': { key: string; value: OwnNote; indexes: { note: string } }
  requests: { key: number; value: RequestEntry; indexes: { at: string } }
  /** cached answers of online sources, by a key that the source defines */
  answers: { key: string; value: { key: string; at: string; body: unknown } }
  feeds: { key: string; value: Feed }
  /** by normalised address (the report's id) */
  reports: { key: string; value: StoredReport; indexes: { via: string; seen: string } }
  /**
   * how `reports` are filed for searching, in the order in which things happened (report-files.ts)
   */
  'report-files': { key: number; value: FiledRow }
  /** articles that the reader keeps, by normalised address */
  kept: { key: string; value: KeptArticle }
  /** plain JSON by name, out of the reach of web pages' scripts: private-area.ts */
  private: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Schema>

/**
 * One step for each version: step n brings a database of version n to n + 1. A step that was
 * released is never changed.
 */
const steps: ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' })
    database.createObjectStore('pack-files')
    database.createObjectStore('notes', { keyPath: 'id' })
    database.createObjectStore('note-versions', { keyPath: 'revision' }).createIndex('note', 'id')
    database
      .createObjectStore('requests', { keyPath: 'id', autoIncrement: true })
      .createIndex('at', 'at')
    database.createObjectStore('answers', { keyPath: 'key' })
    database.createObjectStore('feeds', { keyPath: 'url' })
    const reports = database.createObjectStore('reports', { keyPath: 'id' })
    reports.createIndex('via', 'via')
    reports.createIndex('seen', 'seen')
  },
  (database) => {
    database.createObjectStore('private')
  },
  // what lies in `pack-files` stays as it is: a file without pieces is all of it
  (database) => {
    database.createObjectStore('pack-pieces')
  },
  // what is in `reports` already is filed when it is next searched
  (database) => {
    void database.createObjectStore('report-files', { autoIncrement: true }).add({ kind: 'all' })
  },
  (database) => {
    database.createObjectStore('kept', { keyPath: 'id' })
  },
]

/** The browser has a database of a later version of the extension: it is not changed. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase'
}

/**
 * Opens the database and brings an older one up to date. Rejects where the browser refuses storage;
 * with NewerDatabase where it holds a later one than this program knows.
 */
export async function openDatabase(name = 'hashiya'): Promise<Database> {
  const opening = openDB<Schema>(name, steps.length, {
    upgrade(database, from) {
      for (const step of steps.slice(from)) step(database)
    },
    // another part of the extension is newer: let it go on
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  return opening.catch((error: unknown) => {
    throw error instanceof Error && error.name === 'VersionError'
      ? new NewerDatabase(error.message)
      : error
  })
}

/**
 * Gives the database, opened at the first call, and again where the connection was lost: the browser
 * ends it, another part wants a later version, or a full disk leaves it behind broken, so that every later call fails. To be called at
 * each use.
 */
export function createDatabaseKeeper(open: () => Promise<Database>): () => Promise<Database> {
  return createKeptPromise(async (forget) => {
    const database = await open()
    for (const lost of ['close', 'versionchange'] as const) database.addEventListener(lost, forget)
    database.addEventListener('abort', ({ target }) => {
      if (!isFault((target as IDBTransaction | null)?.error)) return
      forget()
      // once what still runs on it is over
      database.close()
    })
    return database
  }).get
}

/** Whether a transaction failed of more than what was asked of it. */
const isFault = (error: DOMException | null | undefined): boolean =>
  error !== null && error !== undefined && !['AbortError', 'ConstraintError'].includes(error.name)
