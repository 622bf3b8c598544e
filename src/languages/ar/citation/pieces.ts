/**
 * Cited pieces named by a noun: «تحقيق مشترك نشرته صحيفة…», «في بيان», «وفق تقديرات المنظمة»,
 * «دراسة نشرت في…».
 */
import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citation-rules.ts'
import { distinct, startingIn } from '../../citation-drafts.ts'
import { issuerBefore, issuerAfter } from './issuer.ts'
import { draftOf, isNear } from './speaking-outlets.ts'
import type { ArabicBlock, NamedOutlet } from './words-of-block.ts'
import { accordingWords, leaningWords, pieces, reportVerbs } from './words.ts'

export function findPieceNouns(block: ArabicBlock): CitationDraft[] {
  return block.words.flatMap((word, i) => {
    if (block.outletOf[i]) return []
    const stem = pieces.has(word.stem) ? word.stem : word.stem.replace(/^[بل]|ا$/g, '')
    const kind = pieces.get(stem)
    return (kind && readPiece(block, i, stem, kind)) ?? []
  })
}

const sameAgain = new Set(['ذات', 'نفس'])
const ofPress = new Set(
  'صحفي صحافي صحفيه صحافيه اعلاميه اعلامي استقصايي استقصاييه تلفزيونيه تلفزيوني اذاعيه اذاعي خاصه'.split(
    ' ',
  ),
)
const begun = new Set(
  'فتح فتحت فتحتا يفتح تفتح باشر باشرت اطلق اطلقت بدا بدات امر امرت اجري يجري تجري طلب طلبت'.split(
    ' ',
  ),
)
const issued = new Set(
  'اصدر اصدرت اصدره اصدرته صدر صدرت صادر صادره وزع وزعت نشر نشرت نشره نشرته نشرتها'.split(' '),
)

function readPiece(
  block: ArabicBlock,
  i: number,
  stem: string,
  kind: CitationKind,
): CitationDraft | null {
  const { words, dates } = block
  const word = words[i]!
  const before = words[i - 1]?.bare ?? ''
  const next = words[i + 1]?.bare ?? ''
  const again = sameAgain.has(before)
  const according = accordingWords.has(before) || accordingWords.has(words[i - 2]?.bare ?? '')
  const hasBy = word.bare !== stem && word.bare !== `${stem}ا` && /^[ب]/.test(word.bare)
  const leans =
    again ||
    leaningWords.has(before) ||
    according ||
    hasBy ||
    ['كشف', 'كشفت', 'اظهر', 'اظهرت', 'خلصت', 'خلص', 'افاد', 'افادت', 'ذكر', 'ذكرت'].includes(before)
  if (word.definite && !again && !(according && kind === 'document')) return null
  const found = outletsAfter(block, i)
  const outlets = distinct(found)
  const to = Math.max(i + 1, found.at(-1)?.to ?? 0)
  const joint =
    ['مشترك', 'مشتركه'].some((adjective) => [next, words[i + 2]?.bare].includes(adjective)) ||
    outlets.length > 1
  const cited = (end = to): CitationDraft => draftOf(block, i, end, kind, outlets, joint)
  switch (kind) {
    case 'statement': {
      if (stem.startsWith('تصريح')) return null
      if (stem === 'بيانات' && !(according || ofPress.has(next))) return null
      const isGiven =
        before === 'في' ||
        before === 'عبر' ||
        hasBy ||
        again ||
        according ||
        before === 'عن' ||
        issued.has(next) ||
        issued.has(before) ||
        issued.has(words[i - 2]?.bare ?? '') ||
        /^لل|^ال.*مشترك/.test(words[i + 1]?.folded ?? '')
      if (!isGiven) return null
      const after = issuerAfter(block, i)
      // «ذات البلاغ» is the one that was named before
      if (again && !after)
        return { ...draftOf(block, i - 1, i + 1, kind, [], joint), seeksNamed: true }
      const issuers = after ? after.names : before === 'عن' ? [] : issuerBefore(block, i)
      return {
        ...draftOf(
          block,
          again || before === 'في' ? i - 1 : i,
          after?.to ?? i + 1,
          stem === 'بيانات' ? 'document' : kind,
          issuers,
          joint,
        ),
      }
    }
    case 'interview':
      return outlets.length > 0 && stem !== 'لقاء' && stem !== 'حديث'
        ? cited()
        : (before === 'في' || hasBy) && ofPress.has(next)
          ? draftOf(block, i, i + 2, kind, [])
          : null
    case 'report':
    case 'poll':
    case 'study':
      return outlets.length > 0 ||
        (leans && !/^(الي|بعد|ان)$/.test(before)) ||
        ofPress.has(next) ||
        (before === 'هناك' && kind === 'study')
        ? withBody(block, i, cited())
        : null
    // «فتحت كينيا تحقيقًا مع…» is an inquiry, no piece
    case 'investigation':
      return begun.has(before) || begun.has(words[i - 2]?.bare ?? '')
        ? null
        : outlets.length > 0 || ofPress.has(next)
          ? cited()
          : null
    case 'article':
      return outlets.length > 0 || ofPress.has(next) || (before === 'في' && issued.has(next))
        ? cited()
        : null
    case 'broadcast':
      return outlets.length > 0 ? cited() : null
    case 'post':
      return before === 'في' || before === 'عبر' || hasBy
        ? { ...cited(), outlets: outlets.length > 0 ? outlets : issuerBefore(block, i) }
        : null
    case 'document': {
      if (stem === 'قرار' || stem === 'رساله') {
        const date = datedSoon(block, i, dates)
        // «قرار رئيس الحكومة، فلان، بتاريخ كذا»: its day belongs to its name
        return (
          date && {
            ...draftOf(block, i, i + 2, kind, issuerAfter(block, i)?.names ?? []),
            end: date.end,
          }
        )
      }
      if (stem === 'وثيقه' || stem === 'وثايق' || stem === 'مذكره' || stem === 'تسريبات')
        return outlets.length > 0 || (leans && (according || issued.has(next))) ? cited() : null
      return according ? withBody(block, i, cited()) : null
    }
  }
}

/** «تقرير الصحيفة», «تقرير للصحيفة», «تقرير نشرته الصحيفة». */
const isBound = ({ words }: ArabicBlock, i: number, { from }: NamedOutlet): boolean =>
  from === i + 1 || (from === i + 2 && issued.has(words[i + 1]!.bare))

/**
 * Outlets after the noun in its own stretch: behind a verb of publishing, «في», «ل» or «مع», and
 * those joined by «و».
 */
function outletsAfter(block: ArabicBlock, i: number): NamedOutlet[] {
  const found: NamedOutlet[] = []
  for (const outlet of new Set(block.outletOf.slice(i + 1, i + 30))) {
    if (
      !outlet ||
      outlet.from <= i ||
      outlet.kind === 'platform' ||
      (outlet.doubtful && !outlet.hasNoun && !(outlet.again && isBound(block, i, outlet)))
    )
      continue
    const last = found.at(-1)?.to ?? i + 1
    if (outlet.from - last > (found.length > 0 ? 3 : 6) || !isNear(block, i, outlet.from)) break
    const between = block.words
      .slice(last, outlet.from + 1)
      .map(({ bare, folded }) => `${bare} ${folded}`)
      .join(' ')
    const isTied =
      found.length > 0 ||
      block.words
        .slice(last, outlet.from)
        .some(
          ({ bare }) =>
            reportVerbs.has(bare) || ['مع', 'من', 'في', 'ل', 'عن', 'علي'].includes(bare),
        ) ||
      / ل/.test(` ${between}`) ||
      outlet.from === i + 1
    if (
      isTied &&
      !block.words
        .slice(i + 1, outlet.from)
        .some(({ bare }) => ['قال', 'قالت', 'ان', 'انه'].includes(bare))
    )
      found.push(outlet)
  }
  return found
}

/**
 * Where no outlet stands there: the body that the noun belongs to, «تقديرات منظمة…», «تقرير للأمم
 * المتحدة».
 */
function withBody(block: ArabicBlock, i: number, draft: CitationDraft): CitationDraft {
  if (draft.outlets.length > 0) return draft
  const after = issuerAfter(block, i)
  return after ? { ...draft, outlets: after.names, end: block.words[after.to - 1]!.end } : draft
}

/** The date that «بتاريخ» gives within the next ten words. */
const datedSoon = (block: ArabicBlock, i: number, dates: ArabicBlock['dates']) => {
  const last = block.words[Math.min(i + 9, block.words.length - 1)]!
  const span = { start: block.words[i]!.start, end: last.end }
  const isDating = ({ bare }: { bare: string }) => bare === 'تاريخ' || bare === 'بتاريخ'
  return (
    startingIn(dates, span.start, span.end).find((date) =>
      block.words
        .slice(i, i + 10)
        .some((word) => isDating(word) && word.start <= date.start && date.start - word.start < 30),
    ) ?? null
  )
}
