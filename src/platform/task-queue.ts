/**
 * Runs tasks one after the other, also when one fails. For tasks that read, change and write: of two
 * at once, the change of one would be lost.
 */
export function createTaskQueue(): <T>(task: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task)
    last = result.catch(() => {})
    return result
  }
}
