/**
 * A source's words read: on what basis it speaks, where the name is, whether it takes up someone
 * introduced before.
 */
import type { Basis } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import { fold } from '../../../../text/fold.ts'
import type { Agreement, AttributionDraft } from '../../../claims/attribution-rules.ts'
import {
  basisOfKind,
  isHonorific,
  kindOfSource,
  type SourceKind,
  isNotice,
} from '../lexicon/basis.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { findName, hasMention, isBody, isHeldByName, leadingName } from '../lexicon/people.ts'
import { namesInSource } from './named-owner.ts'
import { servedBody } from './served-body.ts'

export interface SourceReading {
  kind: SourceKind
  basis: Basis | null
  head?: Span
  anaphora: 'definite' | null
  /** the basis of an office whose holder the text names nowhere, where it is not his body's */
  unheld?: Basis
  agreement?: Agreement
  /** names in the source of people who do not speak */
  notBy?: readonly Span[]
}

const held = { PER: ['PER'], ORG: ['ORG', 'LOC'] } as const

/**
 * «مهندس سابق في الشركة», «ضابط كبير»: nobody in particular, since neither the office nor what
 * completes it is definite. A lone «المدير» speaks for no body either.
 */
function isSomebody(spoken: string): boolean {
  const [first = '', second = '', third = ''] = fold(spoken).split(' ')
  if (first.startsWith('ال')) return false
  return (
    second === '' ||
    second === 'في' ||
    second === 'من' ||
    /^(سابق|سابقه|كبير|كبيره|رفيع|بارز|بارزه)$/.test(second) ||
    (!second.startsWith('ال') &&
      (third === 'في' ||
        third === 'من' ||
        (third === '' && /(ي|يه)$/.test(second)) ||
        /^(سابق|سابقه)$/.test(third)))
  )
}

/** Of «مصدر مقرب من سامي نصر» only the first word is the speaker. */
function firstWord(text: string, { start, end }: Span): Span {
  let i = start
  while (i < end && text[i]! > ' ') i++
  return { start, end: i }
}

export type Known = Pick<SentenceReading, 'text' | 'entities'>

/**
 * Reads the words of a source. `gender` is what its verb shows; `byOutlet`: the words after it say
 * that an outlet published it.
 */
export function readSource(
  { text, entities }: Known,
  source: Span,
  gender: 'm' | 'f' | null,
  byOutlet = false,
): SourceReading {
  const spoken = text.slice(source.start, source.end)
  const kind = kindOfSource(spoken)
  const { owners, speaker } = namesInSource(text, source, entities)
  if (owners.length > 0 && kind !== 'document' && kind !== 'outlet') {
    const reading = readOwned(text, source, kind, speaker)
    return { ...reading, anaphora: null, notBy: owners }
  }
  if ((kind === 'anonymous' || kind === 'people') && isBody(text, source, entities))
    return { kind: 'body', basis: 'organisation', anaphora: null }
  if (isHonorific(fold(spoken).trim())) {
    const agreement = { types: held.PER, gender, plural: false }
    return { kind: 'office', basis: 'named', anaphora: 'definite', agreement }
  }
  if (kind === 'office' || kind === 'speaker' || kind === 'anonymous')
    return readPerson({ text, entities }, source, gender, kind)
  return readThing({ text, entities }, source, gender, { kind, byOutlet })
}

const firstNoun = (spoken: string): string => fold(spoken).trim().split(' ')[0]!.replace(/^ال/, '')

/** A body, an outlet, a document, or words of no list. */
function readThing(
  { text, entities }: Known,
  source: Span,
  gender: 'm' | 'f' | null,
  { kind, byOutlet }: { kind: SourceKind | null; byOutlet: boolean },
): SourceReading {
  const spoken = text.slice(source.start, source.end)
  const isOfNotice =
    kind === 'body' && isNotice(firstNoun(spoken)) && !hasMention(text, source, entities)
  const basis = isOfNotice ? 'document' : basisOfKind(kind)
  if ((kind === 'body' || kind === 'outlet') && isBrief(spoken))
    return {
      kind,
      basis,
      anaphora: 'definite',
      agreement: {
        types: held.ORG,
        gender,
        plural: false,
        ...(isSeveral(spoken) && { specific: true }),
      },
    }
  if (kind === 'document' && byOutlet) return { kind, basis: 'outlet', anaphora: null }
  return kind === null ? readUnlisted({ text, entities }, source) : { kind, basis, anaphora: null }
}

/** Words of no list: whom they name first, and not the body for which he plays or works. */
function readUnlisted({ text, entities }: Known, source: Span): SourceReading {
  const lead = leadingName(text, source, entities)
  const served = servedBody(text, source, entities)
  const head = lead ?? (served && { start: source.start, end: served.start })
  return {
    kind: null,
    basis: lead ? 'named' : basisOfKind(null),
    anaphora: null,
    ...(head && { head }),
    ...(served && { notBy: [served] }),
  }
}

/** «محامي سامي نصر»: somebody, or a body, of the one who is named; «زوجة سامي نصر سلمى»: she. */
function readOwned(
  text: string,
  source: Span,
  kind: SourceKind,
  speaker: Span | null,
): Pick<SourceReading, 'kind' | 'basis' | 'head'> {
  if (speaker) return { kind, basis: 'named', head: { start: speaker.start, end: source.end } }
  const basis = kind === 'body' ? 'organisation' : 'anonymous'
  return { kind, basis, head: firstWord(text, source) }
}

/** «المدير», «المتحدث العسكري»: at most two definite words. */
const isBrief = (spoken: string): boolean =>
  spoken.length < 40 && /^ال\S+(\s+ال\S+)?$/.test(spoken.trim())

/** «الشركات»: several bodies, which no one body is; «السلطات», «القوات» are one. */
const isSeveral = (spoken: string): boolean =>
  /^ال(شركات|منظمات|موسسات|نقابات|احزاب|فصايل|دول|صحف|جرايد|قنوات|مجلات|وكالات)( |$)/.test(
    fold(spoken).trim(),
  )

/** What someone is called who may be named behind it. */
const introducing = /^(ال)?مس[ؤئ]ول|^(ال)?(مواطن|مقيم)[ةه]?( |$)|^(ال)?محلل|^(ال)?خبير|^شاهد/

/** «متحدث باسم الشركة» */
const speaksForBody = /^و?(?:متحدث|ناطق)ه? (?:رسميه? )?باسم(?:ها)?(?: |$)/

function readPerson(
  { text, entities }: Known,
  source: Span,
  gender: 'm' | 'f' | null,
  kind: 'office' | 'speaker' | 'anonymous',
): SourceReading {
  const spoken = text.slice(source.start, source.end)
  const mayBeNamed = kind !== 'anonymous' || introducing.test(spoken)
  const name = mayBeNamed ? findName(text, source, entities) : null
  if (name !== null)
    return { kind, basis: 'named', head: { start: name, end: source.end }, anaphora: null }
  if (kind !== 'office') {
    const basis =
      kind === 'speaker' && speaksForBody.test(fold(spoken)) ? 'organisation' : 'anonymous'
    return { kind, basis, head: firstWord(text, source), anaphora: null }
  }
  const basis = isHeldByName(text, source, entities) ? 'named' : basisOfOffice(spoken)
  const isHeld = basis !== 'organisation' || speaksFor.test(fold(spoken).trim())
  const unheld = isHeld ? {} : ({ unheld: 'anonymous' } as const)
  if (!isBrief(spoken)) return { kind, basis, anaphora: null, ...unheld }
  const agreement = { types: held.PER, gender, plural: false }
  return { kind, basis, anaphora: 'definite', agreement, ...unheld }
}

/** «المتحدث باسم الحزب», «ممثل الأمانة»: whose words are the body's */
const speaksFor = /^(ال)?(متحدث|ناطق|ممثل)ه?( |$)/

/** «شقيق الضحية»: speaks for no body */
const isKin = (spoken: string): boolean =>
  /^(ابن|بنت|زوجه|والده?|شقيقه?)( |$)/.test(fold(spoken).trim())

/** As whose an office's words are weighed: its body's, unless it is anyone's. */
const basisOfOffice = (spoken: string): Basis =>
  isKin(spoken) || isSomebody(spoken) || (isBrief(spoken) && !/\s/.test(spoken.trim()))
    ? 'anonymous'
    : 'organisation'

/** What a draft says of its source. */
export function shownOf({
  basis,
  head,
  anaphora,
  unheld,
  agreement,
  notBy,
}: SourceReading): Pick<
  AttributionDraft,
  'basis' | 'anaphora' | 'head' | 'unheld' | 'agreement' | 'notBy'
> {
  return {
    basis,
    anaphora,
    ...(head && { head }),
    ...(unheld && { unheld }),
    ...(agreement && { agreement }),
    ...(notBy && { notBy }),
  }
}
