import { dirname, join } from 'node:path/posix'

const statement = /^(?:import|export) (type )?(?:([^'"]*?) from )?'(\.[^'?]+)/gm

/** Whether an import brings nothing that is there when the program runs. */
const isOnlyTypes = (bindings: string): boolean => {
  const names = /^\{(.*)\}$/s.exec(bindings.trim())?.[1]?.split(',') ?? []
  const given = names.map((name) => name.trim()).filter((name) => name !== '')
  return given.length > 0 && given.every((name) => name.startsWith('type '))
}

/** Files that a source imports. `values`: without imports of types alone. */
export function importsOf(file: string, source: string, values: boolean): string[] {
  return [...source.matchAll(statement)]
    .filter(([, type, bindings = '']) => !values || !(type || isOnlyTypes(bindings)))
    .map(([, , , path]) => join(dirname(file), path!))
}

/**
 * The circles of a graph of imports: its strongly connected components of two files or more
 * (Tarjan 1972).
 */
export function findCycles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const cycles: string[][] = []
  const visit = (file: string): void => {
    order.set(file, order.size)
    lowest.set(file, order.get(file)!)
    open.push(file)
    for (const next of imports.get(file) ?? []) {
      if (!imports.has(next)) continue
      if (!order.has(next)) visit(next)
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!))
    }
    if (lowest.get(file) !== order.get(file)) return
    const cycle = open.splice(open.indexOf(file))
    if (cycle.length > 1) cycles.push(cycle.sort())
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return cycles
}
