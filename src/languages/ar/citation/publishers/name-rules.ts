/**
 * What belongs to an Arabic publisher's name beside the words that were found of it, and what does
 * not, by the words around it.
 */
import { startingIn } from '../../../citations/citation-drafts.ts'
import type { NameRule, NameWords } from '../../../citations/publisher-names.ts'
import { issuingNouns } from '../bearers.ts'
import { getNationalities } from '../nations.ts'
import { isJoined, isPlainDefinite } from '../tail-parts.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { boundaries, pieces, reportVerbs } from '../words.ts'
import { wordSet } from '../../../word-sets.ts'

const agencies = wordSet('وكاله لوكاله')
const newsNouns = wordSet('انباء الانباء للانباء')
/** Media that are called by their place alone: «إذاعة تيبازة». */
const media = wordSet('راديو تلفزيون اذاعه لراديو لتلفزيون لاذاعه')
/** «هيئة قناة السويس» is no station. */
const headsOfWays = wordSet('هييه لهييه')
const ways = wordSet('قناه')
/** They tell when, and stand in no name of an outlet. */
const times = wordSet('صباح مساء ظهر فجر الاسبوع الشهر امس هناك قبل بعد يوم عبر خلال')
/** Behind a name that «ل» goes on: «لعام 2020», «لصالح», «لدى». */
const noPurpose = wordSet(
  'لعام لسنه لشهر ليوم لصالح لحساب لدي لانه لها له لهم لكنها لكن لم لن لا لان لما ليل',
)
const longestPurpose = 5

/** Branches of a body that are called by it and by what they are for: «صندوق … للسكان». */
const branches = wordSet('برنامج صندوق منظمه مكتب مفوضيه لجنه وكاله مجلس معهد مركز بعثه هييه اداره')

/** The rule that holds for names which packs and lists spell their own way, too. */
export const branchRule: NameRule<ArabicBlock> = {
  name: 'branch before',
  accepted: [
    'ووفق تقرير برنامج المنارة المتحدة لشؤون البحار، فالجسر آمن.',
    'المنارة المتحدة',
    'برنامج المنارة المتحدة لشؤون البحار',
  ],
  refused: ['ووفق تقرير برنامج المنارة المتحدة عن البحار، فالجسر آمن.', 'المنارة المتحدة'],
  read(block, { from, to }) {
    const { words, text } = block
    const head = words[from - 1]
    const isBranch =
      head !== undefined &&
      !head.definite &&
      isJoined(block, from) &&
      [head.bare, head.bare.replace(/^[لب]/, '')].some((form) => branches.has(form))
    const isFor = words[to] !== undefined && isJoined(block, to) && text[words[to].start] === 'ل'
    if (!isBranch || !isFor || noPurpose.has(words[to]!.folded)) return null
    if (startingIn(block.dates, words[to]!.start, words[to]!.end).length > 0) return null
    const end = endOfPurpose(block, { from, to })
    return end && { from: from - 1, to: end.to }
  },
}

export const nameRules: readonly NameRule<ArabicBlock>[] = [
  branchRule,
  {
    name: 'time behind',
    accepted: ['صرح الوزير لإذاعة المنارة صباح أمس بأن الجسر آمن.', 'المنارة صباح', 'المنارة'],
    refused: ['صرح الوزير لإذاعة صباح المنارة بأن الجسر آمن.', 'صباح المنارة'],
    read({ words, text }, { from, to }) {
      // «برنامج «كل يوم»»
      if (/["»”]/.test(text[words[to - 1]!.end] ?? '')) return null
      const at = words.findIndex(({ bare }, i) => i > from && i < to && times.has(bare))
      return at < 0 ? null : { from, to: at }
    },
  },
  {
    name: 'agency before',
    accepted: [
      'وذكرت وكالة الأنباء السيلوينية أن الجسر آمن.',
      'الأنباء السيلوينية',
      'وكالة الأنباء السيلوينية',
    ],
    refused: ['وذكرت وكالة المنارة أن الجسر آمن.', 'المنارة'],
    read(block, { from, to }) {
      const { words } = block
      const isNews = newsNouns.has(words[from]!.bare) || newsNouns.has(words[to - 1]!.folded)
      const first =
        newsNouns.has(words[from - 1]?.bare ?? '') && isJoined(block, from) ? from - 1 : from
      const isAgency = agencies.has(words[first - 1]?.bare ?? '') && isJoined(block, first)
      return isAgency && (isNews || first < from) ? { from: first - 1, to } : null
    },
  },
  {
    name: 'medium of a place',
    accepted: ['ونقلت إذاعة مصر عن الوزير أن الجسر آمن.', 'مصر', 'إذاعة مصر'],
    refused: ['ونقلت إذاعة المنارة عن الوزير أن الجسر آمن.', 'المنارة'],
    read(block, { from, to }) {
      const { words, mentionedIn } = block
      const isOfPlace = mentionedIn(words[from]!).some(({ type }) => type === 'LOC')
      if (!isOfPlace || !media.has(words[from - 1]?.bare ?? '') || !isJoined(block, from))
        return null
      let end = to
      while (isJoined(block, end) && isPlainDefinite(block, end) && end - to < 2) end++
      return { from: from - 1, to: end }
    },
  },
  {
    name: 'canal before',
    accepted: ['وذكرت هيئة قناة السويس أن السفن عبرت.', 'السويس', 'هيئة قناة السويس'],
    refused: ['وذكرت قناة السويس أن السفن عبرت.', 'السويس'],
    read(block, { from, to }) {
      const { words } = block
      const isWay =
        ways.has(words[from - 1]?.bare ?? '') && headsOfWays.has(words[from - 2]?.bare ?? '')
      return isWay && isJoined(block, from) && isJoined(block, from - 1)
        ? { from: from - 2, to }
        : null
    },
  },
  {
    name: 'letters behind',
    accepted: ['وقالت قناة بروكس تي في إن الجسر آمن.', 'بروكس تي', 'بروكس تي في'],
    refused: ['وقالت قناة بروكس في تقرير إن الجسر آمن.', 'بروكس'],
    read(block, { from, to }) {
      const isTv = block.words[to - 1]!.bare === 'تي' && block.words[to]?.folded === 'في'
      return isTv && isJoined(block, to) ? { from, to: to + 1 } : null
    },
  },
  {
    name: 'purpose behind',
    accepted: [
      'وحذرت الوكالة الوطنية لتقنين الموانئ من الجسر.',
      'الوكالة الوطنية',
      'الوكالة الوطنية لتقنين الموانئ',
    ],
    refused: ['وحذرت الوكالة الوطنية لعام 2020 من الجسر.', 'الوكالة الوطنية'],
    read(block, name) {
      const { words, text } = block
      const { from, to } = name
      const found = words.slice(from, to)
      const isGeneral = to - from > 1 && to - from <= 3 && found.every(({ definite }) => definite)
      const next = words[to]
      if (!isGeneral || !next || !isJoined(block, to) || text[next.start] !== 'ل') return null
      if (noPurpose.has(next.folded) || startingIn(block.dates, next.start, next.end).length > 0)
        return null
      return endOfPurpose(block, name)
    },
  },
  {
    name: 'joined behind',
    accepted: [
      'وأظهرت دراسة أعدها المعهد القومي لعلوم البحار والمصايد أن الجسر آمن.',
      'المعهد القومي لعلوم البحار',
      'المعهد القومي لعلوم البحار والمصايد',
    ],
    refused: [
      'وأظهرت دراسة أعدها المعهد القومي لعلوم البحار والوزارة أن الجسر آمن.',
      'المعهد القومي لعلوم البحار',
    ],
    read(block, { from, to }) {
      const { words, text, mentionedIn } = block
      const next = words[to]
      const isFor = words.slice(from + 1, to).some(({ start }) => text[start] === 'ل')
      if (!next || !isFor || !isJoined(block, to) || !next.folded.startsWith('وال')) return null
      if (issuingNouns().has(next.stem) || mentionedIn(next).some(({ type }) => type !== 'ORG'))
        return null
      let end = to + 1
      while (isJoined(block, end) && isPlainDefinite(block, end) && end - to < 3) end++
      return { from, to: end }
    },
  },
  {
    name: 'nation behind',
    accepted: [
      'وأظهرت بيانات الجهاز المركزي للإحصاء الفلسطيني ارتفاعا.',
      'الجهاز المركزي للإحصاء',
      'الجهاز المركزي للإحصاء الفلسطيني',
    ],
    refused: ['وأظهرت بيانات وزارة التجارة الفلسطينية ارتفاعا.', 'وزارة التجارة'],
    read(block, { from, to }) {
      const next = block.words[to]
      const isOfNation = next !== undefined && getNationalities().has(next.folded)
      const isPurpose = to - from > 2 && block.words[to - 1]!.particle === 'ل'
      return isOfNation && isPurpose && isJoined(block, to) ? { from, to: to + 1 } : null
    },
  },
]

/** «لتقنين الموانئ», «لشؤون اللاجئين»: up to the words with their article. */
function endOfPurpose(block: ArabicBlock, { from, to }: NameWords): NameWords | null {
  const { words } = block
  let end = words[to]!.definite ? to + 1 : to
  for (let i = to + 1; i - to < longestPurpose && isJoined(block, i); i++) {
    const { bare, definite, stem } = words[i]!
    if (boundaries.has(bare) || reportVerbs.has(bare) || (!definite && pieces.has(stem))) break
    if (definite) end = i + 1
    else if (end > to) break
  }
  return end > to ? { from, to: end } : null
}
