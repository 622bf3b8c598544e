/**
 * Who shares a kept piece with the publisher that was found: the programme of a station, the station
 * of a programme, where a study came out, with whom a report was made.
 */
import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { isNear } from '../drafting.ts'
import { issuerBefore } from '../issuer-before.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { bodyAt } from './body-at.ts'
import { programmeAt, programmes } from './programme-at.ts'
import { makerRules } from './makers-beside.ts'
import type { SharerRule } from './sharer-rule.ts'
import { wordSet } from '../../../word-sets.ts'

/** Between a programme and its station: «المذاع على شاشة قناة». */
const airing = wordSet(
  'مذاع يذاع تبثه يبثه تذيعه تعرضه معروض يعرض الذي علي عبر في من شاشه قناه قنوات اذاعه تلفزيون راديو',
)
/** So many words behind the draft the programme may begin, and its station behind it. */
const farthestProgramme = 8
const farthestStation = 5
/** So many words behind a study's noun the journal may stand. */
const farthestJournal = 14
const out = wordSet('نشرت ونشرت منشوره والمنشوره نشر ونشر صدرت وصدرت')
const journals = wordSet('مجله دوريه جريده صحيفه')
/** So many publishers made a piece with another at most. */
const mostTogether = 3
const joint = wordSet('مشترك مشتركه بالتعاون بالاشتراك بالشراكه')

export const sharerRules: readonly SharerRule[] = [
  {
    name: 'programme and station',
    accepted: ['وقال في مداخلة مع برنامج «نبض» على قناة «المنارة» إن الجسر آمن.', 'نبض, المنارة'],
    refused: 'وقال في مداخلة مع قناة «المنارة» إن برنامج «نبض» قديم.',
    read(block, draft, outlets) {
      const found = programmeIn(block, draft)
      if (!found) return null
      const { programme, station } = found
      if (!station) return null
      const isOther = ({ name }: CitedOutlet) => name !== programme.name && name !== station.name
      return outlets.some(isOther) && draft.kind !== 'broadcast' ? null : [programme, station]
    },
  },
  {
    name: 'where a study came out',
    accepted: [
      'وبينت دراسة أعدتها هيئة الموانئ ونشرت في مجلة «المرافئ» أن الجسر آمن.',
      'هيئة الموانئ, المرافئ',
    ],
    refused: 'وبينت دراسة أعدتها هيئة الموانئ أن مجلة «المرافئ» قديمة.',
    read(block, { kind, start }, outlets) {
      if (kind !== 'study' || outlets.length !== 1) return null
      const journal = journalBehind(block, start)
      return journal && journal.name !== outlets[0]!.name ? [...outlets, journal] : null
    },
  },
  {
    name: 'made together',
    accepted: [
      'وبين تقرير مشترك لهيئة الموانئ بالتعاون مع بنك المنارة أن الجسر آمن.',
      'هيئة الموانئ, بنك المنارة',
    ],
    refused: 'وبين تقرير لهيئة الموانئ عن العمل مع بنك المنارة أن الجسر آمن.',
    read(block, { start, end, kind }, outlets) {
      const { words } = block
      const last = outlets.at(-1)
      if (!last || outlets.length > mostTogether) return null
      const noun = firstFrom(words, start)
      if (joint.has(words[noun + 1]?.bare ?? '') && words[noun + 2]?.bare === 'مع') {
        const [speaker] = issuerBefore(block, noun, kind)
        return speaker && speaker.name !== last.name ? [speaker, last] : null
      }
      const at = firstFrom(words, Math.max(last.end, start))
      if (last.start < start || last.end > end + 1 || !isNear(block, at - 1, at + 1)) return null
      const isWith = joint.has(words[at]?.folded ?? '') && words[at + 1]?.bare === 'مع'
      const partner = isWith ? bodyAt(block, at + 2) : null
      return partner ? [...outlets, partner] : null
    },
  },
]

/** The publishers with those who share the piece. */
export const withSharers = (
  block: ArabicBlock,
  draft: CitationDraft,
  outlets: readonly CitedOutlet[],
): readonly CitedOutlet[] =>
  [...makerRules, ...sharerRules].reduce<readonly CitedOutlet[]>(
    (all, rule) => rule.read(block, draft, all) ?? all,
    outlets,
  )

/** The programme in marks in or right behind the words of a piece, and the station that airs it. */
function programmeIn(
  block: ArabicBlock,
  { start, end, kind }: CitationDraft,
): { programme: CitedOutlet; station: CitedOutlet | null } | null {
  const { words, outletOf } = block
  if (kind !== 'broadcast' && kind !== 'interview' && kind !== 'statement') return null
  // «[ب]برنامج»: the draft may begin within its word
  const from = firstFrom(words, start + 1) - 1
  const last = Math.min(firstFrom(words, end) + farthestProgramme, words.length - 1)
  for (let at = from; at <= last && isNear(block, from, at); at++) {
    if (!programmes.has(words[at]!.bare)) continue
    const programme = programmeAt(block, at + 1)
    if (!programme) return null
    let behind = firstFrom(words, programme.end)
    const most = behind + farthestStation
    while (behind < most && airing.has(words[behind]?.stem ?? '') && !outletOf[behind]) behind++
    const outlet = isNear(block, at, behind) ? outletOf[behind] : undefined
    const isStation = outlet?.kind === 'news' && outlet.start >= programme.end
    return { programme, station: isStation && behind < most ? outlet : null }
  }
  return null
}

/** «ونشرت في مجلة «المرافئ»»: the journal behind the study that begins at an offset. */
function journalBehind(block: ArabicBlock, start: number): CitedOutlet | null {
  const { words, outletOf } = block
  const from = firstFrom(words, start)
  for (let at = from + 1; at < from + farthestJournal && isNear(block, from, at); at++) {
    if (!out.has(words[at]!.folded)) continue
    const behind = [at + 1, at + 2, at + 3].find((i) => outletOf[i]?.kind === 'news')
    const isIn = behind !== undefined && isNear(block, from, behind)
    const noun = words[outletOf[behind ?? -1]?.from ?? -1]
    return isIn && noun && journals.has(noun.bare) ? outletOf[behind]! : null
  }
  return null
}
