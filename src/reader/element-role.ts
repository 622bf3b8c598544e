/**
 * What an element's name, classes and labels say of its part in the page. Families of words that
 * publishers and their systems use for the same thing, never the markup of one site.
 */

import { findByTag, findIn, getAttribute, hasAttribute, hasAttributes, idOf, tagOf } from './dom.ts'

/**
 * aside: not part of an article, by its tag or an attribute that says what it is · unlikely: so by
 * the words of its names, which may be wrong · body: named as the article's text · lead: summary
 * under the headline · plain: says nothing.
 */
export type ElementRole = 'aside' | 'unlikely' | 'body' | 'lead' | 'plain'

const asideTags = new Set(
  'NAV FOOTER ASIDE FIGURE FIGCAPTION DIALOG MENU BUTTON SELECT TEXTAREA LABEL LEGEND DATALIST ADDRESS'.split(
    ' ',
  ),
)
/** Elements whose text is never read, whatever is in them. */
export const silentTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO PICTURE IMG INPUT MAP HEAD LINK META FRAMESET RP RT AMP-IMG AMP-ANIM AMP-VIDEO AMP-IFRAME'.split(
    ' ',
  ),
)
/** Elements that stand within a line of text. */
export const inlineTags = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK ' +
    'NOBR Q RUBY RB S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
)
/** What is shown as no longer so: the words that took its place stand beside it. */
export const struckTags = new Set(['DEL', 'S', 'STRIKE'])
const asideRoles =
  /^(navigation|complementary|contentinfo|search|banner|dialog|alertdialog|menu|menubar|toolbar|button|tablist|alert|status|tooltip|comment|figure|img|form)$/

/** schema.org’s types of what readers wrote. */
const asideTypes = /\bschema\.org\/(Comment|UserComments)$/
const asideProps = /^(author|datePublished|dateModified|caption|publisher|comment|image)$/

/**
 * Words in a name that tell an aside: looked up, since one expression of them all costs a page 2
 * ms.
 */
const unlikelyWords = new Set(
  (
    'ad ads adslot outbrain taboola marketing cta bookmark follow nav navbar navigation menu breadcrumb breadcrumbs pagination pager toolbar sidebar rail masthead footer widget widgets toc popular trending ' +
    'comment comments commenting disqus reply replies respond newsletter newsletters optin paywall regwall piano cookie cookies consent gdpr onetrust cmp modal popup popover overlay lightbox tooltip ' +
    'caption captions credit credits figcaption copyright photocredit byline bylines author authors authorbox bio biography avatar dateline timestamp pubdate tag tags taglist topics keywords metadata postmeta ' +
    'gallery slideshow carousel slider thumbnail hidden invisible offscreen skip skiplink print noprint'
  ).split(' '),
)
/** So do words that begin so, and these runs of words. */
const unlikelyPhrases = new RegExp(
  `\\b(?:advert|sponsor|promo|donat\\w|shar(?:e|ing)|social|related|recirc|recommend|subscri\\w|(?:${[
    'support us|back to top|table of contents|news letter|sign ?up|log ?in|reading time|fact ?box|info ?box|sr ?only|screen ?reader',
    'read ?(?:more|next|also)|see ?also|most ?(?:read|popular|viewed|shared|recent)|latest news|editors? picks?|you may|may also|more (?:on|from|stories|news|articles|about|in)|up next|next (?:story|article|up)|(?:inline|links?) (?:list|block)',
    '(?:entry|article|story|post) (?:meta|tools|actions|info)|(?:image|photo|media|video|picture) (?:info|description|meta|text|desc)',
  ].join('|')})\\b)`,
)
const bodyPhrases =
  /\b((article|story|post|entry|news|detail|page|body|rich) ?(text )?(body|content|text|copy)|content ?body|wysiwyg)\b/
const leadPhrases =
  /\b(stand ?first|dec?k|sub ?(title|head|heads|headline|heading)|summary|sapo|lead|lede|intro|introduction|excerpt|vorspann|chapo|entradilla|spot|strapline|article ?description|ingress)\b/

/**
 * The only names that count on an element within a line: what only machines and screen readers get,
 * and labels hung on to a picture.
 */
const inlineAside =
  /\b(sr only|screen ?reader( text| only)?|visually ?hidden|a11y hidden|hidden|offscreen|invisible|tooltip|(image|photo|picture|media) (credit|source|copyright)|credits?$|photocredit|copyright)\b/

/**
 * Captions of pictures that are written within a line. Next to the caption stands what it is of:
 * design systems call a size of letters "text-caption" too.
 */
const inlineCaption =
  /\b((?:media|image|photo|picture|figure|fig|img|wp|video|embed|gallery|article|story) ?captions?|captions? text)\b|^captions?$/

const byName = new Map<string, ElementRole>()
const byInlineName = new Map<string, ElementRole>()

/**
 * Reads only names and attributes; the same names get the same answer from memory. `isInline`: it
 * stands within a line of text.
 */
export function findRole(element: Element, tag: string, isInline: boolean): ElementRole {
  if (asideTags.has(tag)) return 'aside'
  if (!isCustom(tag) && !hasAttributes(element)) return 'plain'
  if (hasAttribute(element, 'hidden')) return 'aside'
  const prop = getAttribute(element, 'itemprop')
  if (prop) {
    if (prop === 'articleBody') return 'body'
    if (asideProps.test(prop)) return 'aside'
  }
  if (!isInline) {
    if (asideTypes.test(getAttribute(element, 'itemtype') ?? '')) return 'aside'
    const role = getAttribute(element, 'role')
    if ((role && asideRoles.test(role)) || getAttribute(element, 'aria-modal') === 'true')
      return 'aside'
  }
  const names = isInline ? bounded(getAttribute(element, 'class')) : namesOf(element, tag)
  if (names.length < 5) return 'plain'
  const memory = isInline ? byInlineName : byName
  let known = memory.get(names)
  if (known === undefined) {
    if (memory.size > 20_000) memory.clear()
    memory.set(names, (known = (isInline ? roleInLine : roleOfNames)(toWords(names))))
  }
  return known
}

/** What the page gave a name of its own says by that what it is. */
const isCustom = (tag: string): boolean => tag.includes('-')

const namesOf = (element: Element, tag: string): string =>
  [
    isCustom(tag) ? tag : '',
    getAttribute(element, 'class'),
    idOf(element),
    getAttribute(element, 'data-component'),
    getAttribute(element, 'data-testid'),
  ]
    .map(bounded)
    .join(' ')

/** UTF-16 units of one attribute that are looked at. */
const longestName = 400
const bounded = (name: string | null): string => (name ?? '').slice(0, longestName)

/** camelCase, BEM, kebab and snake case alike to words parted by spaces. `names`: bounded. */
const toWords = (names: string): string =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const roleInLine = (words: string): ElementRole =>
  inlineAside.test(words) ? 'aside' : inlineCaption.test(words) ? 'unlikely' : 'plain'

function roleOfNames(words: string): ElementRole {
  if (bodyPhrases.test(words)) return 'body'
  if (words.split(' ').some((word) => unlikelyWords.has(word)) || unlikelyPhrases.test(words))
    return 'unlikely'
  return leadPhrases.test(words) ? 'lead' : 'plain'
}

/** Names of elements that are never the article, even with most of the page's paragraphs. */
const never =
  /\b(comments?|disqus|subscribe|cookies?|consent|gdpr|onetrust|cmp|footer|modal|related|recommended|recommendations|recirc|sidebar|newsletters?|outbrain|taboola)\b/

/** Whether an element of an unlikely name is called what articles never are. */
export const isNeverArticle = (element: Element): boolean =>
  never.test(
    toWords([tagOf(element), getAttribute(element, 'class'), idOf(element)].map(bounded).join(' ')),
  )

const shareOf = (element: Element, paragraphs: number): number =>
  paragraphs > 4 ? findByTag(element, 'p').length / paragraphs : 0
const holdsHeadline = (element: Element): boolean =>
  findIn(element, 'h1,[itemprop="articleBody"]') !== null

/** Whether an element holds the headline and most of the page's paragraphs (`paragraphs`: their number). */
export const holdsWholeArticle = (element: Element, paragraphs: number): boolean =>
  holdsHeadline(element) && shareOf(element, paragraphs) > 0.6

/**
 * An element of an unlikely name is the article all the same if it holds the headline, or much of
 * the page's paragraphs.
 */
export const isArticleAllTheSame = (element: Element, paragraphs: number): boolean =>
  isNeverArticle(element)
    ? holdsWholeArticle(element, paragraphs)
    : holdsHeadline(element) || shareOf(element, paragraphs) > 0.4
