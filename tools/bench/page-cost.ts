import type { Browser } from 'puppeteer-core'
import { median } from './statistics.ts'

/**
 * What a page load cost its main thread: milliseconds of CPU time, and how often it was laid out.
 */
export interface Cost {
  task: number
  layout: number
  style: number
  layouts: number
}

/** One way to load the page: a browser, and the address under which it is that page. */
export interface Variant {
  browser: Browser
  url: string
}

/**
 * Time after the load event that belongs to the load: reading, asking and marking are over long
 * before, and the page script's clock has not rung.
 */
const settling = 900

/**
 * Loads every variant in turn, `times` times after one load that does not count; medians by
 * variant. Turns alternate, so that whatever else the machine does falls on all alike. Throws where
 * any but `marked` shows marks, or `marked` none.
 */
export async function measureCosts<Name extends string>(
  variants: Record<Name, Variant>,
  times: number,
  marked: Name,
): Promise<Record<Name, Cost>> {
  const names = Object.keys(variants) as Name[]
  const runs = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Cost[]
  >
  for (let i = 0; i <= times; i++) {
    for (const name of names) {
      const { cost, isMarked } = await loadOnce(variants[name])
      if (i === 0) continue
      if (isMarked !== (name === marked))
        throw new Error(`${variants[name].url} is ${isMarked ? '' : 'not '}marked`)
      runs[name].push(cost)
    }
  }
  const middle = (costs: readonly Cost[], key: keyof Cost) => median(costs.map((cost) => cost[key]))
  const of = (costs: readonly Cost[]): Cost => ({
    task: middle(costs, 'task'),
    layout: middle(costs, 'layout'),
    style: middle(costs, 'style'),
    layouts: middle(costs, 'layouts'),
  })
  return Object.fromEntries(names.map((name) => [name, of(runs[name])])) as Record<Name, Cost>
}

async function loadOnce({ browser, url }: Variant): Promise<{ cost: Cost; isMarked: boolean }> {
  const page = await browser.newPage()
  try {
    const session = await page.createCDPSession()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(url, { waitUntil: 'load' })
    await new Promise((later) => setTimeout(later, settling))
    const { metrics } = await session.send('Performance.getMetrics')
    const isMarked = await page.evaluate(() => CSS.highlights.size > 0)
    const get = (name: string) =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    const cost = {
      task: get('TaskDuration') * 1000,
      layout: get('LayoutDuration') * 1000,
      style: get('RecalcStyleDuration') * 1000,
      layouts: get('LayoutCount'),
    }
    return { cost, isMarked }
  } finally {
    await page.close()
  }
}
