/**
 * What may be cited without the noun of a piece: an outlet wherever it is named, a body beside a
 * verb of telling («أخبر قناة…», «وفقا لمراقب الموانئ»), outlets in general («وسائل إعلام محلية»),
 * and what stands on a platform («كتب على تويتر»).
 */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import {
  proposeSources,
  type ProposedSource,
  type SourceRule,
} from '../../citations/source-rules.ts'
import { sortOf, type ArabicBlock } from './words-of-block.ts'
import {
  bareAt,
  beginsWithLam,
  bodyAt,
  bodyBehindNoun,
  isInPiece,
  isInSession,
} from './named-bodies.ts'
import { behindMedia, isInMeans, isNoOutlet, isPartner, isToldMeans } from './general-outlets.ts'
import { isOfOffice } from './offices.ts'
import { isActing } from './acting-platforms.ts'
import { isOnNet } from './on-net.ts'
import { pageRules } from './own-pages.ts'
import { draftOf, isNear } from './drafting.ts'
import { accordingWords, generalOutlets, reportVerbs, tellVerbs } from './words.ts'
import { cueBefore, hears, tellBefore } from './telling-before.ts'
import { wordSet } from '../../word-sets.ts'

const propose = (block: ArabicBlock, { from, to, kind, outlets, proposal }: ProposedSource) => ({
  ...draftOf(block, { from, to, kind, outlets }),
  proposal,
})

const objects = new Set(['به', 'بها'])
const platformVerbs = wordSet(
  'اورده اوردته كتبه كتبته نشره نشرته ذكره ذكرته كتب كتبت غرد غردت نشر نشرت قال قالت علق علقت اعلن اعلنت وصف ذكر اكد اكدت اوضح',
)

const tweets = wordSet('غرد غردت غردوا يغرد تغرد مغردا مغرده')
const writeVerbs = wordSet('كتب كتبت علق علقت قال قالت اضاف اضافت رد ردت وصف وصفت')
/** Readers and users who are not named. */
const somebody = wordSet(
  'احدهم احداهن احدي احد اخر اخرون اخري البعض مستخدم مستخدمه مستخدمون ناشط ناشطه ناشطون مغرد مغرده مغردون متابع متابعه متابعون معلق معلقون',
)

export const sourceRules: readonly SourceRule<ArabicBlock>[] = [
  ...pageRules,
  {
    name: 'outlet named',
    accepted: 'وأوردت [[صحيفة المنارة]] أن الطريق مغلق.',
    refused: 'الميناء (رويترز) - كتب صحفي أن الطريق مغلق.',
    read(block, i) {
      const outlet = block.outletOf[i]
      if (!outlet || outlet.from !== i || outlet.kind === 'platform') return null
      const cue = cueBefore(block, i)
      const isTold = tellVerbs.has(cue.word) || hears.has(cue.word)
      // «أبلغ الوزير الأمم المتحدة»: what a body is told is not published by it
      if (isTold && outlet.kind === 'body') return null
      return propose(block, {
        from: i,
        to: outlet.to,
        kind: isTold ? 'interview' : 'report',
        outlets: [outlet],
        proposal: {
          rule: 'outlet named',
          word: `${outlet.doubtful ? 'doubtful' : ''} ${outlet.hasNoun ? 'noun' : ''} ${cue.word} ${Math.min(3, i - cue.at)}`,
          publisher: sortOf(outlet),
        },
      })
    },
  },
  {
    name: 'body told of',
    accepted: 'وفقا [[لمراقب الموانئ]] فإن الطريق مغلق.',
    refused: 'الطريق مغلق أمام السيارات.',
    read(block, i) {
      if (block.outletOf[i]) return null
      // «لما أفادت به شركة المنارة»
      const before = bareAt(block, i - (objects.has(bareAt(block, i - 1)) ? 2 : 1))
      const isTold = accordingWords.has(before) || reportVerbs.has(before) || hears.has(before)
      const named = isTold ? (bodyAt(block, i) ?? bodyBehindNoun(block, i)) : null
      if (!named || isInPiece(block, named.to)) return null
      return propose(block, {
        from: i,
        to: named.to,
        kind: 'report',
        outlets: [named.body],
        proposal: { rule: 'body told of', word: before, publisher: 'unlisted' },
      })
    },
  },
  {
    name: 'general outlets',
    accepted: 'وذكرت [[وسائل إعلام محلية]] أن الطريق مغلق.',
    refused: 'وذكرت وسائل التواصل أن الطريق مغلق.',
    read(block, i) {
      const { definite } = block.words[i]!
      const isTold = isToldMeans(block, i)
      const stem = isTold ? 'وسايل' : block.words[i]!.stem
      const isMeans = stem === 'وسايل' && generalOutlets.has(block.words[i + 1]?.stem ?? '')
      const isGeneral =
        generalOutlets.has(stem) &&
        !block.outletOf[i] &&
        !isInMeans(block, i) &&
        !isNoOutlet(block, i)
      if ((!isMeans && !isGeneral) || isPartner(block, i)) return null
      const cue = cueBefore(block, i).word
      // «لندن - وكالات:» tells only where the report is from
      if (stem === 'وكالات' && cue === '') return null
      const to = behindMedia(block, i + (isMeans ? 2 : 1))
      return propose(block, {
        from: i,
        to,
        // «وفقا لوسائل إعلام» says that they told
        kind: isTold && !accordingWords.has(bareAt(block, i - 1)) ? 'interview' : 'report',
        outlets: [],
        proposal: {
          rule: 'general outlets',
          word: `${stem} ${definite} ${cue}`,
          publisher: 'none',
        },
      })
    },
  },
  {
    name: 'on a platform',
    accepted: '[[وكتب على تويتر]] أن الطريق مغلق.',
    refused: 'وأعلنت شركة فيسبوك أن الطريق مغلق.',
    read(block, i) {
      const outlet = block.outletOf[i]
      if (outlet?.kind !== 'platform' || outlet.from !== i || isActing(block, i)) return null
      let from = i
      for (let at = i - 1; at >= 0 && at >= i - 6 && isNear(block, at, i); at--)
        if (platformVerbs.has(block.words[at]!.bare)) {
          from = at
          break
        }
      return propose(block, {
        from,
        to: outlet.to,
        kind: 'post',
        outlets: [outlet],
        proposal: {
          rule: 'on a platform',
          word: `${from < i ? bareAt(block, from) : ''} ${bareAt(block, i - 1)}`,
          publisher: 'platform',
        },
      })
    },
  },
  {
    name: 'somebody wrote',
    accepted: '[[وكتب أحدهم]]: «الطريق مغلق».',
    refused: 'وكتب المدير: «الطريق مغلق».',
    read(block, i) {
      const word = bareAt(block, i)
      const next = bareAt(block, i + 1)
      if (!writeVerbs.has(word) || !somebody.has(next) || !isOnNet(block, word, next)) return null
      return propose(block, {
        from: i,
        to: i + 2,
        kind: 'post',
        outlets: [],
        proposal: { rule: 'somebody wrote', word: next, publisher: 'none' },
      })
    },
  },
  {
    name: 'told a body',
    accepted: 'وقال مدير الميناء [[لمراقب الموانئ]] إن الطريق مغلق.',
    refused: 'وقال مدير الميناء للعمال إن الطريق مغلق.',
    read(block, i) {
      if (block.outletOf[i]) return null
      const { bare, particle } = block.words[i]!
      const isLed = particle === 'ل' || (bare.startsWith('ل') && !beginsWithLam(block, i))
      if (!isLed && bareAt(block, i - 1) !== 'ل') return null
      const told = tellBefore(block, i)
      const named = told === null ? null : bodyAt(block, i)
      return (
        named &&
        propose(block, {
          from: i,
          to: named.to,
          kind: 'interview',
          outlets: [named.body],
          proposal: {
            rule: 'told a body',
            word: isInSession(block, i)
              ? `${told!} session`
              : isOfOffice(block, i)
                ? 'office'
                : told!,
            publisher: 'unlisted',
          },
        })
      )
    },
  },
  {
    name: 'posted',
    accepted: 'ثم [[غرد]] أن الطريق مغلق.',
    refused: 'ثم قال إن الطريق مغلق.',
    read(block, i) {
      const word = bareAt(block, i)
      return tweets.has(word)
        ? propose(block, {
            from: i,
            to: i + 1,
            kind: 'post',
            outlets: [],
            proposal: { rule: 'posted', word, publisher: 'none' },
          })
        : null
    },
  },
]

export const findNamedSources = (block: ArabicBlock): CitationDraft[] =>
  proposeSources(block, sourceRules)
