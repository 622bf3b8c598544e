import { findAllInPage, findAllInRoot, shadowRootOf } from './dom.ts'

/** Where pages that are built of shadow trees have the outermost: to ask all elements takes milliseconds. */
const nearTop = 'body>*,body>*>*,body>*>*>*'

/**
 * Elements with an open shadow root near the top of a page, and in the shadow trees there. For a
 * look: a reading finds them all.
 */
export function findOuterHosts(page: globalThis.Document): Set<Element> {
  const hosts = new Set<Element>()
  const trees: Iterable<Element>[] = [findAllInPage(page, nearTop)]
  for (const tree of trees)
    for (const element of tree) {
      const root = shadowRootOf(element)
      if (!root) continue
      hosts.add(element)
      trees.push(findAllInRoot(root, '*'))
    }
  return hosts
}
