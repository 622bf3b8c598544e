/** « Tout, dit la maire Anna Blanc, va bien. »: who speaks, told inside the quotation marks. */
import type { Aside } from '../../sentences/aside-in-quote.ts'
import type { Item } from './items.ts'
import { endOfParticiple } from './participle.ts'
import { subjectBehind } from './subject.ts'
import { readVerbGroup } from './verb-group.ts'
import { canSpeak, determiners, pronouns } from './words.ts'

const beforeAside: ReadonlySet<string> = new Set([',', '…', '?', '!'])

/** The first aside of a sentence within a quotation that tells who speaks. */
export function findAside(items: readonly Item[]): Aside | null {
  for (let mark = 1; mark < items.length - 1; mark++) {
    if (!beforeAside.has(items[mark]!.text)) continue
    const isReflexive = ['s', 'se'].includes(items[mark + 1]!.text)
    const group = readVerbGroup(items, isReflexive ? mark + 2 : mark + 1)
    if (!group || group.gerund) continue
    const pronoun = group.pronoun === null ? null : items[group.pronoun]!
    if (pronoun && !pronouns.has(pronoun.text)) continue
    const source = pronoun
      ? { from: group.pronoun!, to: group.pronoun! + 1 }
      : subjectBehind(items, group.to)
    if (!source) continue
    const end = Math.max(source.to, group.to)
    const to = endOfAside(items, end)
    if (to === null) continue
    const cue = {
      from: group.from,
      to: pronoun && group.pronoun === group.to - 1 ? group.to - 1 : group.to,
    }
    return { whole: { from: mark, to }, cue, source }
  }
  return null
}

/** Behind the mark that closes an aside whose subject ends before item `end`; null where none does. */
function endOfAside(items: readonly Item[], end: number): number | null {
  let at = end
  while (items[at]?.text === ',' && tellsMore(items, at)) {
    const next = items.findIndex(({ kind }, i) => i > at && kind !== 'word')
    if (next < 0) return items.length
    at = next
  }
  if (at >= items.length) return items.length
  return items[at]!.kind === 'mark' ? at + 1 : null
}

/** ", infirmier du service", ", qui rappelle la grève", ", 22 ans", ", chargée du dossier": of who speaks. */
function tellsMore(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1]
  if (next?.kind !== 'word') return false
  const second = determiners.has(next.text) ? items[comma + 2] : next
  return (
    next.text === 'qui' ||
    /^\d+$/.test(next.text) ||
    (second !== undefined && !second.capital && canSpeak(second.text)) ||
    endOfParticiple(items, comma) > comma
  )
}
