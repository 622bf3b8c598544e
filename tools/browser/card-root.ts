/**
 * Looks into the card as no script of a page can: its shadow root is closed, and only the browsers'
 * debugging protocols open it.
 */
import type { ElementHandle, Page } from 'puppeteer-core'
import { patience } from './patience.ts'
import { waitUntil } from './wait-until.ts'

/** What puppeteer keeps to itself: the protocols' own handles. */
interface CdpHandle {
  client: {
    send(
      method: string,
      params: object,
    ): Promise<{ node: { shadowRoots?: { backendNodeId: number }[] } }>
  }
  remoteObject(): { objectId?: string }
  realm: { adoptBackendNode(id: number): Promise<CardRoot> }
}
interface BidiHandle {
  remoteValue(): object
  realm: {
    realm: {
      callFunction(
        declaration: string,
        awaitPromise: boolean,
        options: object,
      ): Promise<{ result?: { value?: { shadowRoot?: object | null } } }>
    }
    createHandle(value: object): CardRoot
  }
}

type CardRoot = ElementHandle<Element>
/** A function that runs in the page with the card's root. */
type InRoot<Args extends unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result

/** Milliseconds between two looks. */
const pause = 50

/** The closed root of the open card; null while none is open. */
async function getCardRoot(page: Page): Promise<CardRoot | null> {
  // by the prototype: a page's markup may give its document a "querySelector" of its own
  const found = await page.evaluateHandle(() =>
    Document.prototype.querySelector.call(document, 'hashiya-card'),
  )
  const host: unknown = found.asElement()
  if (!host) return null
  return 'remoteValue' in (host as object)
    ? pierceByBidi(host as BidiHandle)
    : pierceByCdp(host as CdpHandle)
}

async function pierceByCdp(host: CdpHandle): Promise<CardRoot | null> {
  const { node } = await host.client.send('DOM.describeNode', {
    objectId: host.remoteObject().objectId,
    pierce: true,
  })
  const root = node.shadowRoots?.[0]
  return root ? host.realm.adoptBackendNode(root.backendNodeId) : null
}

async function pierceByBidi(host: BidiHandle): Promise<CardRoot | null> {
  const { result } = await host.realm.realm.callFunction('(host) => host', false, {
    arguments: [host.remoteValue()],
    resultOwnership: 'root',
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  })
  const root = result?.value?.shadowRoot
  return root ? host.realm.createHandle(root) : null
}

/** The first element of the card that matches, of those that hold `text`; null when there is none. */
export async function findInCard(
  page: Page,
  selector: string,
  text = '',
): Promise<ElementHandle<HTMLElement> | null> {
  const root = await getCardRoot(page)
  for (const found of (await root?.$$(selector)) ?? [])
    if (await found.evaluate((one, words) => one.textContent?.includes(words) ?? false, text))
      return found as ElementHandle<HTMLElement>
  return null
}

/** Waits for such an element. */
export async function waitInCard(
  page: Page,
  selector: string,
  text = '',
): Promise<ElementHandle<HTMLElement>> {
  return until(`the card has no ${selector} "${text}"`, patience, () =>
    findInCard(page, selector, text),
  )
}

/** What a function gives that runs in the page with the card's root. Throws while no card is open. */
export async function askCard<Args extends unknown[], Result>(
  page: Page,
  ask: InRoot<Args, Result>,
  ...args: Args
): Promise<Awaited<Result>> {
  const root = await getCardRoot(page)
  if (!root) throw new Error('no card is open')
  return (await root.evaluate(ask as never, ...(args as unknown as never[]))) as Awaited<Result>
}

/** The words of the open card; none while none is open. */
export const readCard = (page: Page): Promise<string> =>
  askCard(page, (root) => root.textContent ?? '').catch(() => '')

/** Waits until the card says these words. */
export async function waitForWords(page: Page, words: string, lasting = patience): Promise<void> {
  await until(`no card says "${words}"`, lasting, async () =>
    (await readCard(page)).includes(words),
  )
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await waitUntil(page, () => document.querySelector('hashiya-card') === null)
}

/** Asks until there is an answer. A card that goes while it is looked at is looked at again. */
async function until<Value>(
  failure: string,
  lasting: number,
  look: () => Promise<Value | null | false>,
): Promise<Value> {
  for (const end = Date.now() + lasting; ; await new Promise((later) => setTimeout(later, pause))) {
    const found = await look().catch(() => null)
    if (found !== null && found !== false) return found
    if (Date.now() > end) throw new Error(failure)
  }
}
