/**
 * Pages, accounts and sites by which somebody publishes, without the name of a platform: «عبر حسابه
 * الرسمي», «على موقعها الإلكتروني», «الصفحة الرسمية للوزارة».
 */
import type { SourceRule } from '../../citations/source-rules.ts'
import { isJoined } from './tail-parts.ts'
import { draftOf, isNear } from './drafting.ts'
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

const readPage = (block: ArabicBlock, i: number, rule: string) => ({
  ...draftOf(block, {
    from: i,
    to: endOf(block, i),
    kind: sites.test(block.words[i]!.stem) ? 'statement' : 'post',
    outlets: [],
  }),
  proposal: { rule, word: block.words[i]!.stem, publisher: 'none' as const },
})

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
        : null
    },
  },
]
