/** A feed is looked at once at a time: who asks meanwhile is given the look that is under way. */
export type Turns = (url: string, task: () => Promise<void>) => Promise<void>

export function createTurns(): Turns {
  const running = new Map<string, Promise<void>>()
  return (url, task) => {
    const before = running.get(url)
    if (before) return before
    const looking = task().finally(() => running.delete(url))
    running.set(url, looking)
    return looking
  }
}
