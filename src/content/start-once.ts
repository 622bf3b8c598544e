/**
 * Runs what a script of ours begins with, in the page that the reader sees and not in its frames.
 * Where it has run already it does not run again: manifest, permission and click may each bring it.
 * `name`: what it is remembered by in the world that our scripts share.
 */
export function startOnce(name: 'looked' | 'started', start: () => void): void {
  const mark = Symbol.for(`hashiya-${name}`)
  const world = globalThis as unknown as Record<symbol, boolean>
  if (world[mark] || window.top !== window) return
  world[mark] = true
  start()
}
