import type { After } from '../phrases/after-rules.ts'
import { skipAdverbials, skipAdverbs } from '../phrases/adverbials.ts'
import { contentWithin } from '../phrases/content.ts'
import { endOfOpening, endOfRelative, standsInOpening } from '../phrases/clause-ends.ts'
import { form } from '../lexicon/verb-forms.ts'
import { findInvertedSubject } from '../subjects/inverted-subject.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, nextComma, type Item } from '../phrases/items.ts'
import { isNaming } from '../phrases/naming.ts'
import type { CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { Subject } from '../subjects/subject.ts'
import type { VerbGroup } from '../phrases/verb-group.ts'
import {
  readAside,
  readFronted,
  readParted,
  saidFrom,
  wordsBefore,
  wordsBehind,
  type VerbPlace,
} from './words-around.ts'
import {
  behindName,
  endsWithSpeaker,
  headlineBefore,
  isAnnounced,
  isPassedOn,
  isSaidBySeveral,
  sayVerbs,
} from './speaker-behind.ts'
import { isToldSubject, isToldToAct } from './told-in-headline.ts'
import { relativeOf, toldOf } from './told-of-noun.ts'
import { wordSet } from '../../../word-sets.ts'

/** A reporting verb with what follows it. */
export interface ReportingVerb extends VerbPlace {
  /** the number of its sentence */
  number: number
  group: VerbGroup
  after: After
  /** what stands right before the group */
  before: Item | undefined
  headline: boolean
  /** a verb of speech, which may stand behind what is said */
  speech: boolean
}

/** One order in which a sentence tells who says what; the first that fits reads the verb. */
export interface VerbRule<Who extends Subject | null> {
  name: string
  /** a sentence that it reads, and one with such a verb that it leaves to others */
  accepted: string
  refused: string
  read(verb: ReportingVerb, subject: Who): CueReport | null
}

/** The verb stands before the one who speaks. `subject`: what stands before the verb, if anything. */
export const invertedRules: readonly VerbRule<Subject | null>[] = [
  {
    name: 'words, verb, speaker',
    accepted: '“The road is closed,” said Lena Brandt.',
    refused: '“The road is closed,” Lena Brandt said.',
    read(verb, subject) {
      const { items, group, main, before, sentence, speech } = verb
      if (!speech || (subject && before?.kind !== 'quote' && !endsWithSpeaker(verb, group.from)))
        return null
      if (before?.kind !== 'quote' && addressing.has(items[main]!.text)) return null
      const { forms } = items[main]!.word
      if ((forms & (form.past | form.third)) === 0 && !isSaidBySeveral(items, main)) return null
      const ahead = wordsBefore(items, group.from, sentence.from) ?? headlineBefore(verb)
      const speaker = ahead && findInvertedSubject(items, main + 1, sentence.to)
      if (!speaker || (before?.kind !== 'quote' && isAnnounced(verb, speaker))) return null
      const isPassed = isPassedOn(items, speaker.to, sentence.to)
      const content = [ahead, ...(isPassed ? [] : wordsBehind(verb, speaker.to, ahead))]
      return { ...behind(verb, speaker, content), opens: false }
    },
  },
  {
    name: 'verb, speaker, quotation',
    accepted: 'Said Lena Brandt: “The road is closed.”',
    refused: 'Said Lena Brandt left on Monday.',
    read(verb) {
      const { items, group, main, sentence } = verb
      if (group.from !== sentence.from || !sayVerbs.has(items[main]!.text)) return null
      const speaker = findInvertedSubject(items, main + 1, sentence.to)
      const mark = items[speaker?.to ?? 0]
      const words = (speaker?.to ?? 0) + 1
      if (!speaker || !mark || !':,'.includes(mark.text) || items[words]?.kind !== 'quote')
        return null
      return behind(verb, speaker, [{ from: words, to: words + 1 }])
    },
  },
  {
    name: 'verb and speaker between commas',
    accepted: 'The wells, said Lena Brandt, are dry.',
    refused: 'The wells are dry, said Lena Brandt.',
    read(verb) {
      const { items, group, main, before, sentence, speech } = verb
      if (!speech || before?.text !== ',' || group.from - 1 <= sentence.from) return null
      if (addressing.has(items[main]!.text)) return null
      if (!isNominal(items[group.from - 2])) return null
      const speaker = findInvertedSubject(items, main + 1, sentence.to)
      const isBare = nextComma(items, sentence.from, sentence.to) === group.from - 1
      const comma =
        speaker && isBare ? behindName(items, speaker.headTo, sentence.to) : (speaker?.headTo ?? 0)
      if (!speaker || items[comma]?.text !== ',' || comma + 1 >= sentence.to) return null
      if (!isVerbHere(items, comma + 1) || items[comma + 1]!.word.forms === form.ing) return null
      const start = { from: sentence.from, to: group.from - 1 }
      return behind(verb, { ...speaker, to: comma }, [start, saidFrom(verb, comma + 1)])
    },
  },
]

/** Behind these stands who is spoken to: "Selwyn Mills, for its part, told the Echo that …". */
const addressing = wordSet('told tells informed informs assured assures reminded reminds')

/** The verb stands behind its subject. */
export const subjectRules: readonly VerbRule<Subject>[] = [
  {
    name: 'as the speaker says',
    accepted: 'As she told the paper, the wells are dry.',
    refused: 'She told the paper the wells are dry.',
    read(verb, subject) {
      const { items, after, sentence, speech } = verb
      if (!speech || items[subject.from - 1]?.text !== 'as') return null
      const before = items[subject.from - 2]
      if (before?.kind === 'word' || (after.kind === 'clause' && before?.text !== ',')) return null
      const parted = readParted(verb, subject, skipAdverbials(items, after.from, sentence.to))
      if (parted) return behind(verb, subject, parted)
      const said = readFronted(verb, subject, skipAdverbials(items, after.from, sentence.to))
      return said && behind(verb, subject, [said])
    },
  },
  {
    name: 'behind a quotation',
    accepted: '“The wells are dry,” she warned the council.',
    refused: 'She warned the council: “The wells are dry.”',
    read(verb, subject) {
      const { items, main, after, sentence, speech } = verb
      if (!speech || items[subject.from - 1]?.kind !== 'quote' || subject.from <= sentence.from)
        return null
      if (after.kind !== 'clause' && after.kind !== 'phrase') return null
      if (items[after.from]!.text === 'that') return null
      const said = readAside(verb, subject, skipAdverbials(items, main + 1, sentence.to))
      return said && behind(verb, subject, said)
    },
  },
  {
    name: 'between quotations',
    accepted: '“The wells,” she said, “are dry.”',
    refused: 'She said, “The wells are dry.”',
    read(verb, subject) {
      const { items, after, sentence, speech } = verb
      if (!speech || after.kind !== 'quote' || items[after.from - 1]!.text !== ',') return null
      const ahead = wordsBefore(items, subject.from, sentence.from)
      if (!ahead || items[ahead.to - 1]!.kind !== 'quote') return null
      const content = [ahead, wordsAfter(verb, sentence.to)]
      return { ...reportOf(verb, subject, content), manner: 'behind' }
    },
  },
  {
    name: 'predicate of a clause that tells of a noun',
    accepted: 'The wells, which the mayor said were dry, have filled.',
    refused: 'The wells, as the mayor said, were dry.',
    read(verb, subject) {
      const { items, main, after, sentence, speech } = verb
      const noun = toldOf(verb, subject)
      if (!speech || after.kind !== 'none' || !noun) return null
      const from = skipAdverbs(items, main + 1, sentence.to)
      if (from >= sentence.to || !isVerbHere(items, from)) return null
      const to = endOfRelative(items, noun.from, from, sentence.to)
      const content = [noun, contentWithin(items, { from, to }, 'clause', main)]
      return { ...reportOf(verb, subject, content), manner: 'clause' }
    },
  },
  {
    name: 'subject, verb, words',
    accepted: 'The mayor said the wells were dry.',
    refused: 'The wells are dry, the mayor said.',
    read(verb, subject) {
      const { items, main, after, sentence } = verb
      if (after.kind === 'none' || isNaming(items, after, main, sentence.to)) return null
      if (after.kind === 'opens') return reportOf(verb, subject, [])
      if (isToldToAct(verb)) return reportOf(verb, null, [wordsAfter(verb, sentence.to)])
      const relative = relativeOf(items, subject)
      const to =
        relative >= 0
          ? endOfRelative(items, relative, after.from, sentence.to)
          : standsInOpening(items, sentence.from, subject.from)
            ? endOfOpening(items, after.from, sentence.to)
            : sentence.to
      return reportOf(verb, subject, [wordsAfter(verb, to)])
    },
  },
  {
    name: 'words, subject, verb',
    accepted: 'The wells are dry, the mayor said.',
    refused: 'The mayor said the wells were dry.',
    read(verb, subject) {
      const { items, after, sentence, speech } = verb
      if (!speech || after.kind !== 'none') return null
      const said = readAside(verb, subject, skipAdverbials(items, after.from, sentence.to))
      return said && reportOf(verb, isToldSubject(verb) ? null : subject, said)
    },
  },
]

const weakKinds = new Set(['phrase', 'infinitive', 'gerund'])

/** The report of a verb whose cue reaches over what belongs to it. */
export function reportOf(
  { number, group, after }: ReportingVerb,
  source: Subject | null,
  content: Stretch[],
): CueReport {
  return {
    sentence: number,
    cue: { from: group.from, to: after.cueTo },
    source,
    content,
    stance: after.cue.stance,
    manner: after.kind === 'none' ? 'behind' : after.kind === 'opens' ? 'quote' : after.kind,
    opens: after.kind === 'opens',
    weak: !after.cue.takes.includes('j') && weakKinds.has(after.kind),
  }
}

/** The report of a verb that stands behind its words, or among them. */
function behind(verb: ReportingVerb, source: Subject, content: Stretch[]): CueReport {
  const { group, main } = verb
  const cue = { from: group.from, to: main + 1 }
  return { ...reportOf(verb, source, content), cue, manner: 'behind' }
}

/** What follows the verb, at most up to `to`; not for a verb that nothing follows. */
export function wordsAfter({ items, after, main }: ReportingVerb, to: number): Stretch {
  const kind = after.kind as Exclude<After['kind'], 'none' | 'opens'>
  return contentWithin(items, { from: after.from, to }, kind, main)
}
