import { ClassTable } from '../../text/class-table.ts'
import { once } from '../../text/once.ts'

/** `NameRules.classOf` over a table that is opened at first use. */
export function classesOf(makeTable: () => Uint8Array): (folded: string) => number {
  const getTable = once(() => new ClassTable(makeTable()))
  return (folded) => {
    const table = getTable()
    const own = table.get(folded)
    return own === 0 ? 0 : (table.kindOf(own) << 12) | own
  }
}

/** The class itself of what `NameRules.classOf` gives, without its kind. */
export const ownClassOf = (usage: number): number => usage & 0xfff
