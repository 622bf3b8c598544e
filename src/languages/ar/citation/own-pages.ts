/**
 * Pages, accounts and sites by which somebody publishes, without the name of a platform: «عبر حسابه
 * الرسمي», «على موقعها الإلكتروني», «الصفحة الرسمية للوزارة».
 */
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import type { SourceRule } from '../../citations/source-rules.ts'
import { isJoined } from './tail-parts.ts'
import { draftOf, isNear } from './drafting.ts'
import { bodyAt } from './publishers/body-at.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { announceVerbs, personalPages, reportVerbs, tellVerbs } from './words.ts'

const sites = /^(?:موقع|منص)/
const channels = new Set(['عبر', 'علي', 'في'])
const pages = new Set(['صفحه', 'حساب', 'موقع'])
const official = new Set(['رسمي', 'رسميه', 'الكتروني', 'شخصي', 'شخصيه', 'موثق'])
/** So many words before a page the verb may stand: who publishes lies between. */
const farthestVerb = 9
/** So many words behind a page its platform may be named, which then is cited. */
const farthestPlatform = 5

const isPublished = (block: ArabicBlock, i: number): boolean =>
  block.words
    .slice(Math.max(0, i - farthestVerb), i)
    .some(
      ({ bare }, at, { length }) =>
        isNear(block, i - length + at, i) &&
        (announceVerbs.has(bare) || reportVerbs.has(bare) || tellVerbs.has(bare)),
    )

const hasPlatform = ({ outletOf }: ArabicBlock, i: number): boolean =>
  outletOf.slice(i + 1, i + 1 + farthestPlatform).some((outlet) => outlet?.kind === 'platform')

/** The word behind «الرسمي», «الإلكتروني» and those whose page it is: «الصفحة الرسمية للوزارة». */
function endOf(block: ArabicBlock, i: number): number {
  let to = i + 1
  while (to - i < 3 && isJoined(block, to) && official.has(block.words[to]!.stem)) to++
  return to > i + 1 && isJoined(block, to) && block.words[to]!.particle === 'ل' ? to + 1 : to
}

/** So many words the owner of a site has at most. */
const longestOwner = 4

/** The word behind «موقع البلدية الرسمي»; `i` where no such site stands. */
function behindOfficialSite(block: ArabicBlock, i: number): number {
  const { words } = block
  if (words[i]!.bare !== 'موقع') return i
  for (let at = i + 2; at <= i + 1 + longestOwner && isJoined(block, at); at++)
    if (words[at]!.definite && siteAdjectives.has(words[at]!.stem)) return at + 1
  return i
}
const siteAdjectives = new Set(['رسمي', 'الكتروني'])

/** «الصفحة الرسمية لهيئة الموانئ»: whose it is, where a name tells. */
function ownerOf(block: ArabicBlock, i: number): CitedOutlet[] {
  let at = i + 1
  while (at - i < 3 && official.has(block.words[at]?.stem ?? '')) at++
  const word = block.words[at]
  const isOwner = at > i + 1 && isJoined(block, at) && word?.folded.startsWith('ل') === true
  const owner = isOwner ? bodyAt(block, at) : null
  return owner ? [owner] : []
}

const readPage = (block: ArabicBlock, i: number, rule: string) => ({
  ...draftOf(block, {
    from: i,
    to: endOf(block, i),
    kind: sites.test(block.words[i]!.stem) ? 'statement' : 'post',
    outlets: ownerOf(block, i),
  }),
  proposal: { rule, word: block.words[i]!.stem, publisher: 'none' as const },
})

/** «وأوضح | موقع البلدية الرسمي | أن»; not «وزار الوزير موقع البلدية الرسمي» */
function readSite(block: ArabicBlock, i: number) {
  const to = behindOfficialSite(block, i)
  const told = block.words[i - 1]?.bare ?? ''
  const isTold = announceVerbs.has(told) || reportVerbs.has(told) || tellVerbs.has(told)
  if (to === i || !isTold) return null
  const body = bodyAt(block, i + 1)
  const publisher = body ? ('unlisted' as const) : ('none' as const)
  return {
    ...draftOf(block, { from: i, to, kind: 'statement', outlets: body ? [body] : [] }),
    proposal: { rule: 'official page', word: 'موقع', publisher },
  }
}

export const pageRules: readonly SourceRule<ArabicBlock>[] = [
  {
    name: 'own page',
    accepted: 'وأعلنت البلدية عبر [[موقعها الإلكتروني]] أن الطريق مغلق.',
    refused: 'وعاد الجيش إلى موقعه القديم، وأغلق حسابه في المصرف.',
    read(block, i) {
      const { words } = block
      const isOwn = personalPages.has(words[i]!.bare) && channels.has(words[i - 1]?.bare ?? '')
      return isOwn && !hasPlatform(block, i) && isPublished(block, i)
        ? readPage(block, i, 'own page')
        : null
    },
  },
  {
    name: 'official page',
    accepted: 'وكشفت [[الصفحة الرسمية للبلدية]] أن الطريق مغلق.',
    refused: 'وكشفت الصفحة الأولى للكتاب أن الطريق مغلق.',
    read(block, i) {
      const { words } = block
      const { stem, definite } = words[i]!
      const isPage = definite && pages.has(stem) && official.has(words[i + 1]?.stem ?? '')
      return isPage && !hasPlatform(block, i) && isPublished(block, i)
        ? readPage(block, i, 'official page')
        : readSite(block, i)
    },
  },
]
