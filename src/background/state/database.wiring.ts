/** The database, opened once in a worker's life, when it is first wanted. */
import { createDatabaseKeeper, openDatabase } from '../../platform/database/database.ts'

export const getDatabase = createDatabaseKeeper(openDatabase)
