/**
 * Makes a line in which tasks stand: each begins when the one before it is over, well or badly. For
 * what reads, changes and writes: of two at once, one would be lost.
 */
export function createLine(): <T>(task: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task)
    last = result.catch(() => {})
    return result
  }
}
