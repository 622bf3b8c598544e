import { closestAround } from './drawn-tree.ts'
import { findByTag, findIn, getAttribute, hasAttribute } from './dom.ts'
import {
  holdsWholeArticle,
  isArticleAllTheSame,
  isNeverArticle,
  type ElementRole,
} from './element-role.ts'

/**
 * How much of a page is looked through for its article. likely: nothing that names itself as
 * something else · unlikely: such too, but for comments, other pieces and the like · captions: as
 * likely, with the captions of pictures · all: whatever its tag does not tell to be no part of one.
 */
export type Reach = 'likely' | 'unlikely' | 'captions' | 'all'

/** How many elements with an unlikely name are looked at, since they may hold the article. */
const mostUnlikely = 50

/** Some systems put all of a page, or an article that opens above a list, into a form or a dialog. */
const mayFrame = (element: Element, tag: string): boolean =>
  !hasAttribute(element, 'hidden') &&
  (tag === 'DIALOG' || /^(form|dialog)$/.test(getAttribute(element, 'role') ?? ''))

const isFigure = (tag: string): boolean => tag === 'FIGURE' || tag === 'FIGCAPTION'

/** It holds the caption of a picture, or is of one. */
const isOfCaption = (element: Element): boolean =>
  findIn(element, 'figcaption') !== null || closestAround(element, 'figcaption') !== null

/** A rule that says what is left out of an article by its role. */
export function createLeaveOutRule(
  root: Element,
  reach: Reach,
): (element: Element, role: ElementRole, tag: string) => boolean {
  const paragraphs = findByTag(root, 'p').length
  let kept = 0
  /** Each test reads all that is in the element, so nested ones are tested only so often. */
  const mayBeArticle = (element: Element) => {
    if (kept >= mostUnlikely || !isArticleAllTheSame(element, paragraphs)) return false
    kept++
    return true
  }
  const isAllowed = (element: Element) =>
    reach === 'all' ||
    (reach === 'unlikely' && !isNeverArticle(element)) ||
    (reach === 'captions' && !isNeverArticle(element) && isOfCaption(element))
  const isAside = (element: Element, tag: string) =>
    !mayFrame(element, tag) || !holdsWholeArticle(element, paragraphs)
  return (element, role, tag) =>
    !(reach === 'captions' && isFigure(tag)) &&
    ((role === 'aside' && isAside(element, tag)) ||
      (role === 'unlikely' && !isAllowed(element) && !mayBeArticle(element)))
}
