import { NoRoom } from '../../model/trouble.ts'

/** The parts of a transaction that are needed. */
interface Transaction {
  done: Promise<void>
  error: DOMException | null
}

/**
 * Does a transaction's work and waits for its end. What failed is told by the transaction's own
 * error: that of a single write only says that all were undone. Throws NoRoom where the browser, or
 * the disk, has no more room.
 */
export async function inTransaction<T>(
  transaction: Transaction,
  work: () => Promise<T>,
): Promise<T> {
  transaction.done.catch(() => {
    // told below
  })
  try {
    const result = await work()
    await transaction.done
    return result
  } catch (error) {
    throw withName(transaction.error ?? error)
  }
}

/** NoRoom if the error means that storage is full, else the same error. */
export const withName = (error: unknown): unknown =>
  error instanceof Error && error.name === 'QuotaExceededError'
    ? new NoRoom('the browser gives no more room')
    : error
