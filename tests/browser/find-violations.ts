import axe, { type AxeResults, type NodeResult } from 'axe-core'
import type { Page } from 'puppeteer-core'

/** Rules of axe by name: those that are tried alone, or those that are left out. */
interface Rules {
  only?: readonly string[]
  without?: readonly string[]
}

/**
 * What axe-core objects to in a page, in words: empty when nothing. It only doubts words of the very
 * colour that is behind them, since some are hidden so on purpose: none of ours are.
 */
export async function findViolations(page: Page, rules: Rules = {}): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${axe.source} }`)
  const { violations, incomplete } = (await page.evaluate(
    (only, without) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        ...(only && { runOnly: { type: 'rule', values: only } }),
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      }),
    rules.only ? [...rules.only] : null,
    [...(rules.without ?? [])],
  )) as AxeResults
  const unseen = incomplete.map((doubt) => ({ ...doubt, nodes: doubt.nodes.filter(isUnseen) }))
  return [...violations, ...unseen].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`,
    ),
  )
}

const isUnseen = ({ any }: NodeResult): boolean =>
  any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'equalRatio')
