import type { Case, Flag } from './linking-gold.ts'

export interface Figures {
  precision: number
  recall: number
  right: number
  linked: number
  wanted: number
}

const answers: readonly Flag[] = ['right', 'wrong record', 'gold names none', 'not in gold']

/**
 * Precision over all links that can be held against the gold, those on names that it leaves
 * unlabelled included; recall over the labels that `counts` lets in.
 */
export function getFigures(cases: readonly Case[], counts: (one: Case) => boolean): Figures {
  const linked = cases.filter(({ flag }) => answers.includes(flag)).length
  const wanted = cases.filter((one) => one.wanted !== '' && counts(one))
  const right = cases.filter(({ flag }) => flag === 'right').length
  const recalled = wanted.filter(({ flag }) => flag === 'right').length
  return {
    precision: linked ? right / linked : 0,
    recall: wanted.length ? recalled / wanted.length : 0,
    right: recalled,
    linked,
    wanted: wanted.length,
  }
}

export function printFigures(
  name: string,
  { precision, recall, right, linked, wanted }: Figures,
): void {
  console.log(
    `  ${name.padEnd(44)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}   (${right} of ${wanted} wanted, ${linked} linked)`,
  )
}

/** The cases that are not right, by flag. */
export function printErrors(cases: readonly Case[], most: number): void {
  const flags = [...new Set(cases.map(({ flag }) => flag))].filter((flag) => flag !== 'right')
  for (const flag of flags) {
    const of = cases.filter((one) => one.flag === flag && (answers.includes(flag) || one.inPack))
    if (of.length === 0) continue
    console.log(`  ${flag}: ${of.length}`)
    for (const { name, wanted, answered, id } of of.slice(0, most))
      console.log(
        `    «${name}»${wanted && ` wanted ${wanted}`}${answered && ` answered ${answered}`} in ${id}`,
      )
  }
}
