/** The apposition behind a speaker's name: «تقول تسليم، وهي عاملة في التاسعة عشرة،». */
import type { Block, Span } from '../../../../model/text.ts'
import { fold } from '../../../../text/fold.ts'
import { trimEnd } from '../../../../text/trim-end.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import { isAbstract, isListed } from '../lexicon/abstract-noun.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { tellsWhereInB } from '../phrases/adjuncts.ts'
import { beginsListener } from '../phrases/listener.ts'
import { tellsWhatCame } from '../phrases/speaker.ts'
import {
  clauseOpeners,
  contrasts,
  dayWords,
  particles,
  phraseStops,
  relatives,
  sayingNouns,
} from '../lexicon/words.ts'

/** UTF-16 units that an apposition has at most. */
const longest = 110
/** Words that an apposition has at most where nothing but its place shows it. */
const mostWords = 9
/** UTF-16 units between an apposition's comma and what is told: «، إنه ». */
const nearby = 7

const comma = /^\s*[،,]\s*/
/** «سامي نصر وهو عالم», «بيان اللجنة - وهي هيئة رسمية -»: a pronoun tells it with no comma */
const pronounAlone = /^\s+([-–—]\s+)?(?=وه[ويىم] )/
/** the أنّ with which what is told begins, and how it was said, are no part of it */
const beforeContent = /\s+([إأا]ن\S{0,3}|ب[أا]ن\S{0,3}|قائل\S*)\s*$/
const that = /\s[إأا]ن(ه|ها|هم)?\s/
const ends = /[،,.؛:«"!؟\n]/
const relative = /^(وه[ويىم]|و?ال[ذت][يى]|الذين) /
/** «، وهو يلف خيوطه»: what he does meanwhile */
const meanwhile = /^وه[ويىم] (لا |ما )?[يت]\S{2,}/

/**
 * The same claim, its source with what stands in apposition behind it. `all`: every claim of the block;
 * what the same source tells right behind its name is none.
 */
export function withApposition(
  text: string,
  block: Block,
  draft: AttributionDraft,
  all: readonly AttributionDraft[],
): AttributionDraft {
  const [source] = draft.source
  if (!source || draft.source.length > 1 || draft.anaphora === 'pronoun') return draft
  const apposition = appositionBehind(text, block, source, draft)
  if (!apposition) return draft
  const isClause = relative.test(text.slice(apposition.start, apposition.end))
  if (!isClause && isToldBySame(all, source, apposition)) return draft
  return {
    ...draft,
    source: [{ start: source.start, end: apposition.end }],
    head: draft.head ?? source,
  }
}

/** «توقع المدير، سامي نصر، | استقرار السعر، مشيرا إلى»: what one claim tells names nobody in another. */
const isToldBySame = (all: readonly AttributionDraft[], source: Span, behind: Span): boolean =>
  all.some(
    (other) =>
      !other.doubt &&
      other.source[0]?.start === source.start &&
      other.source[0].end === source.end &&
      other.content.some(({ start }) => start >= source.end && start < behind.end),
  )

function appositionBehind(
  text: string,
  block: Block,
  source: Span,
  { cue, content }: AttributionDraft,
): Span | null {
  const behind = text.slice(source.end, source.end + 8)
  const gap = comma.exec(behind) ?? pronounAlone.exec(behind)
  if (!gap) return null
  const start = source.end + gap[0].length
  const parts = [...cue, ...content].filter((part) => part.start >= source.end)
  const next = Math.min(block.end, ...parts.map((part) => part.start))
  const mark = endIn(text.slice(start, Math.min(next, start + longest)))
  const open = mark >= 0 ? start + mark : next - start < longest ? next : -1
  const clause = relative.test(text.slice(start, next)) ? -1 : text.slice(start, open).search(that)
  const far = beforeThanks(text, start, clause >= 0 ? start + clause : open)
  if (far <= start) return null
  const end = start + text.slice(start, far).replace(beforeContent, '').length
  const words = fold(text.slice(start, end)).split(' ')
  // «الحركة، التي | قالت», «سامي نصر وهو | يقول»: the pronoun belongs to the cue's own clause
  if (meanwhile.test(text.slice(start, end)) || isPronounAlone(words) || isAct(words)) return null
  if (beginsListener(words[0]!)) return null
  const isShown =
    relative.test(text.slice(start, end)) ||
    tellsOffice(words) ||
    (parts.length > 0
      ? !tellsWhere(words) && isBetween(text, end, next)
      : words.length <= mostWords && mayBeApposition(words))
  return isShown ? { start, end: trimEnd(text, start, end) } : null
}

/** «مدير المصنع | الشكر للعمال»: the offset before what he gives them, else `to`. */
function beforeThanks(text: string, from: number, to: number): number {
  const at = text
    .slice(from, to)
    .search(/\s(الشكر|التهنئ[ةه]|التهان[يى]|التعاز[يى]|التحي[ةه]|اللوم)\s/)
  return at > 0 ? from + at : to
}

/** «أعلن الوزير، | وصول السفينة،», «، | عن خطط المصنع،»: what he announces, behind a comma too many */
const isAct = ([first = '', second = '']: readonly string[]): boolean =>
  /^(مجموعه|سلسله)$/.test(first) ||
  (first === 'عن' && isAbstract(second)) ||
  (isListed(first) && findVerb(first) === null && !isOffice(first) && !isThing(first))

/** A quotation, and the comma behind it. */
const quotedName = /[«"][^«»"\n]{1,60}[»"](?=[،,])/g

/** Where a mark ends an apposition, -1 where none does; «، مؤلف رواية "بحر"، إن»: none within a name. */
const endIn = (text: string): number =>
  text.replace(quotedName, (quoted) => '-'.repeat(quoted.length)).search(ends)

/** «، رئيس اللجنة»، «، من شركة النور»: what he is, whatever follows */
const tellsOffice = ([first = '', second = '', third = '']: readonly string[]): boolean =>
  first === 'من' ? isThing(second) || isOffice(second) : third !== '' && isOffice(first)

const isPronounAlone = ([first = '', second = '']: readonly string[]): boolean =>
  second === '' && (relatives.has(first) || /^و(هو|هي|هم)$/.test(first))

/** «X، في بيان وزعته، إن»، «X، خلال جلسة، إن»: where or when it was told, not who told it. */
const tellsWhere = ([first = '', second = '']: readonly string[]): boolean =>
  phraseStops.has(first) ||
  particles.has(first) ||
  dayWords.has(first) ||
  (first === 'في' && (sayingNouns.has(second) || ownIssue.test(second))) ||
  /^ل(ل.{3,})?$/.test(first) ||
  tellsWhereInB(first)

/** «في عددها الصادر أمس» */
const ownIssue = /^(عدد|نسخت|طبعت|موقع)(ه|ها)$/

/** «X، وزير الاتصالات، إن»: what is told follows right behind the second comma. */
const isBetween = (text: string, end: number, next: number) =>
  end < next && '،,'.includes(text[end]!) && next - end <= nearby

/** Behind the words told: no verb, no clause of its own. */
function mayBeApposition([first = '', second = '']: readonly string[]): boolean {
  if (/^[وفيت]/.test(first) || /^م.{2,5}ا$/.test(first) || second === '') return false
  if (tellsWhatCame(first, second)) return false
  const isOther = [clauseOpeners, contrasts, phraseStops].some((list) => list.has(first))
  return !isOther && findVerb(first) === null
}
