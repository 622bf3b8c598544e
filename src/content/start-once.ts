/**
 * Runs what a script of ours begins with, in the page that the reader sees and not in its frames.
 * Where it has run already it does not run again: manifest, permission and click may each bring it.
 * `name`: what it is remembered by in the world that our scripts share. What `start` gives to
 * `onAgain` is called instead when the script is brought again.
 */
export function startOnce(
  name: 'looked' | 'started',
  start: (onAgain: (callback: () => void) => void) => void,
): void {
  const mark = Symbol.for(`hashiya-${name}`)
  const world = globalThis as unknown as Record<symbol, (() => void) | undefined>
  const before = world[mark]
  if (before) return before()
  if (window.top !== window) return
  let again = () => {}
  world[mark] = () => again()
  start((callback) => {
    again = callback
  })
}
