/**
 * Outlets that report and people who speak through them: «نقلت وكالة رويترز», «في حديث للجزيرة
 * مباشر», «بحسب الغارديان», «على صفحته في فيسبوك».
 */
import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { draftOf, isNear, lookBack } from './drafting.ts'
import { makers } from './making.ts'
import { isOfOffice } from './offices.ts'
import { sortOf, type ArabicBlock, type NamedOutlet } from './words-of-block.ts'
import {
  accordingWords,
  generalOutlets,
  goingOnVerbs,
  hearerVerbs,
  personalPages,
  pieces,
  reportVerbs,
  formReach,
  talkNouns,
  tellingForms,
  tellVerbs,
} from './words.ts'
import { findEach } from '../../../text/find-each.ts'

export function findSpeakingOutlets(block: ArabicBlock): CitationDraft[] {
  const named = block.outlets.flatMap((outlet) => {
    const draft =
      outlet.kind === 'platform'
        ? readPost(block, outlet)
        : (readTalk(block, outlet) ?? readReport(block, outlet))
    if (!draft) return []
    const { rule, word } = draft.proposal!
    return [{ ...draft, proposal: { rule, word, publisher: sortOf(outlet) } }]
  })
  return [...named, ...findEach(block.words, (_, i) => readGeneral(block, i))]
}

/** A draft of an outlet's words, or of those from `from` on. */
const draftOfOutlet = (
  block: ArabicBlock,
  outlet: NamedOutlet,
  kind: CitationKind,
  from = outlet.from,
): CitationDraft => {
  const outlets = [outlet, ...twinOf(block, outlet)]
  return draftOf(block, { from, to: outlets.at(-1)!.to, kind, outlets })
}

/** «صحيفتا المنارة والميناء»: the second of two that their noun announces. */
function twinOf(
  { words, outletOf }: ArabicBlock,
  { from, to, hasNoun }: NamedOutlet,
): NamedOutlet[] {
  const second = outletOf[to]
  const isDual = hasNoun && /^ل?(?:صحيفت|قنات|وكالت)(?:ي|ا)$/.test(words[from]!.bare)
  return isDual && second?.from === to && second.kind === 'news' ? [second] : []
}

const speaks = (word: string): boolean => tellVerbs.has(word) || hearerVerbs.has(word)

/** «في حديث للجزيرة مباشر», «مقابلة مع صحيفة…», «قال لرويترز». */
function readTalk(block: ArabicBlock, outlet: NamedOutlet): CitationDraft | null {
  const { words } = block
  const first = words[outlet.from]!
  if (outlet.kind === 'body') return null
  const before = words[outlet.from - 1]?.bare ?? ''
  const isHearer =
    first.folded.startsWith('ل') ||
    first.particle === 'ل' ||
    before === 'ل' ||
    before === 'مع' ||
    before === 'الي'
  if (!isHearer) return null
  const noun = lookBack(
    block,
    outlet.from,
    outlet.again ? 3 : 6,
    (word) => talkNouns.has(word.stem) || talkNouns.has(word.stem.replace(/^ب/, '')),
  )
  if (noun >= 0)
    return draftOfOutlet(
      block,
      outlet,
      words[noun]!.stem.startsWith('تصريح') ? 'statement' : 'interview',
      noun,
    )
  if (before === 'مع') return null
  const verb = lookBack(block, outlet.from, outlet.again ? 3 : 8, (word) =>
    tellVerbs.has(word.bare),
  )
  // «العربية» is a word as well: only the plainest verbs are told it
  const isTold =
    verb >= 0 ||
    (!outlet.doubtful &&
      (lookBack(block, outlet.from, 12, ({ bare }) => speaks(bare)) >= 0 ||
        lookBack(block, outlet.from, formReach, ({ bare }) => tellingForms.has(bare)) >= 0))
  return isTold ? toldDraft(block, outlet) : null
}

function toldDraft(block: ArabicBlock, outlet: NamedOutlet): CitationDraft {
  const draft = draftOfOutlet(block, outlet, 'interview')
  return isOfOffice(block, outlet.from)
    ? { ...draft, proposal: { ...draft.proposal!, word: 'office' } }
    : draft
}

/** They comment on something, and suspend it. */
const halting = new Set(['علق', 'علقت'])

function readReport(block: ArabicBlock, outlet: NamedOutlet): CitationDraft | null {
  const { words } = block
  const before = words[outlet.from - 1]?.bare ?? ''
  if (outlet.again) return readAgain(block, outlet)
  if (isCredit(block, outlet)) return null
  const reach = outlet.hasNoun ? 4 : 2
  // «علقت السلطات نشاط قناة نون»
  const isSaid = (i: number) =>
    !(halting.has(words[i]?.bare ?? '') && i < outlet.from - 1) &&
    (reportVerbs.has(words[i]?.bare ?? '') || reportVerbs.has(words[i]?.folded ?? ''))
  const according = lookBack(block, outlet.from, 3, (word) => accordingWords.has(word.bare))
  if (outlet.kind === 'body')
    return according >= 0 && outlet.from - according <= 2
      ? draftOfOutlet(block, outlet, 'document')
      : null
  if (according >= 0 || isOfSpeaker(block, outlet) || isExpression(block, outlet))
    return draftOfOutlet(block, outlet, 'report')
  if (['في', 'علي', 'عبر', 'الي', 'من'].includes(before) && !outlet.hasNoun) return null
  const verbBefore = lookBack(block, outlet.from, reach, (_, i) => isSaid(i))
  if (verbBefore >= 0 && !(outlet.doubtful && outlet.from - verbBefore > 1))
    return draftOfOutlet(block, outlet, 'report')
  const verbAfter = [0, 1, 2].find(
    (step) =>
      outlet.to + step < words.length &&
      isNear(block, outlet.to - 1, outlet.to + step) &&
      isSaid(outlet.to + step),
  )
  return verbAfter !== undefined && !outlet.doubtful && !['ل', 'من', 'في', 'علي'].includes(before)
    ? draftOfOutlet(block, outlet, 'report')
    : null
}

/** «وفقا لسامي درويش من رويترز»: who vouches is named between, and works for the outlet. */
function isOfSpeaker(block: ArabicBlock, { from, doubtful }: NamedOutlet): boolean {
  const { words, mentionedIn } = block
  if (doubtful || !['من', 'في'].includes(words[from - 1]?.bare ?? '')) return false
  const speaker = words[from - 2]
  return (
    speaker !== undefined &&
    mentionedIn(speaker).some(
      ({ type, mentions }) => type === 'PER' && mentions.some((span) => overlaps(span, speaker)),
    ) &&
    lookBack(block, from, 7, ({ bare }) => accordingWords.has(bare)) >= 0
  )
}

/** «على حد تعبير صحيفة المنارة» */
const isExpression = ({ words }: ArabicBlock, { from }: NamedOutlet): boolean =>
  words[from - 2]?.bare === 'حد' && ['تعبير', 'قول', 'وصف'].includes(words[from - 1]?.bare ?? '')

/** «تمثال في الساحة (رويترز)»: who took or sent it, where no verb leads to the brackets. */
const isCredit = ({ text, words }: ArabicBlock, { from, start, end }: NamedOutlet): boolean =>
  /\(\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\s?\)/.test(text.slice(end, end + 2)) &&
  !reportVerbs.has(words[from - 1]?.bare ?? '') &&
  !accordingWords.has(words[from - 1]?.bare ?? '')

/**
 * «أضافت الصحيفة», «بحسب الوكالة», «الصحيفة ذكرت»: the word alone says little, so the verb must
 * stand beside it.
 */
function readAgain(block: ArabicBlock, outlet: NamedOutlet): CitationDraft | null {
  const { words } = block
  const before = words[outlet.from - 1]?.bare ?? ''
  const after = words[outlet.to]?.bare ?? ''
  const isCue = (word: string) => reportVerbs.has(word) || goingOnVerbs.has(word)
  const isBehind =
    isNear(block, outlet.from - 1, outlet.from) &&
    (isCue(before) ||
      accordingWords.has(before) ||
      (before === 'عن' && words[outlet.from - 2]?.bare === 'نقلا'))
  const isBefore =
    isNear(block, outlet.to - 1, outlet.to) &&
    isCue(after) &&
    outlet.from === firstOfSentence(block, outlet.from)
  return isBehind || isBefore ? draftOfOutlet(block, outlet, 'report') : null
}

/** The first word of the sentence that holds word `i`, as far as two words back. */
function firstOfSentence(block: ArabicBlock, i: number): number {
  for (let at = i; at > i - 2; at--) if (at <= 0 || !isNear(block, at - 1, at)) return at
  return -1
}

/** «على صفحته في موقع فيسبوك», «في تغريدة على تويتر»; «عبر منصة إكس» alone is not a piece. */
function readPost(block: ArabicBlock, outlet: NamedOutlet): CitationDraft | null {
  const page = lookBack(
    block,
    outlet.from,
    5,
    (word) =>
      personalPages.has(word.bare.replace(/^ب/, '')) ||
      pieces.get(word.stem.replace(/^ب/, '')) === 'post',
  )
  return page >= 0 ? draftOfOutlet(block, outlet, 'post', postBefore(block, page) ?? page) : null
}

/** «فيديو نشرته على حسابها في فيسبوك»: the post that is named before the page. */
function postBefore(block: ArabicBlock, page: number): number | null {
  const { words } = block
  const at = lookBack(block, page, 5, ({ stem }) => pieces.get(stem) === 'post')
  const between = words.slice(at + 1, page)
  const isMade = between.some(({ bare }) => makers.has(bare))
  return at >= 0 &&
    isMade &&
    between.every(({ bare, stem }) => makers.has(bare) || channels.has(bare) || pieces.has(stem))
    ? at
    : null
}
const channels = new Set(['علي', 'عبر', 'في'])

/** «ذكرت وسائل إعلام محلية», «بحسب صحف إسرائيلية»: no outlet is named. */
function readGeneral(block: ArabicBlock, i: number): CitationDraft | null {
  const { words } = block
  const word = words[i]!
  const isMedia =
    (word.stem === 'وسايل' && generalOutlets.has(words[i + 1]?.stem ?? '')) ||
    (word.bare === 'صحف' && !block.outletOf[i])
  if (!isMedia) return null
  const cue = lookBack(
    block,
    i,
    2,
    (other) => reportVerbs.has(other.bare) || accordingWords.has(other.bare),
  )
  const to = Math.min(i + 2, words.length)
  return cue >= 0 ? draftOf(block, { from: i, to, kind: 'report', outlets: [] }) : null
}
