import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'

/**
 * What axe-core objects to in a page, in words: empty when nothing. `without`: rules that are left
 * out.
 */
export async function findViolations(
  page: Page,
  without: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${axe.source} }`)
  const { violations } = (await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
      }),
    [...without],
  )) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`,
    ),
  )
}
