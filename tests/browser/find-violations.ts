import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'

/** Rules of axe by name: those that are tried alone, or those that are left out. */
interface Rules {
  only?: readonly string[]
  without?: readonly string[]
}

/** What axe-core objects to in a page, in words: empty when nothing. */
export async function findViolations(page: Page, rules: Rules = {}): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${axe.source} }`)
  const { violations } = (await page.evaluate(
    (only, without) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: only } }),
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      }),
    rules.only ? [...rules.only] : null,
    [...(rules.without ?? [])],
  )) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`,
    ),
  )
}
