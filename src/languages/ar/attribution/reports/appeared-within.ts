/** «أصدرت الوزارة بيانا جاء فيه أن», «استشهد بتقرير للمكتب ورد فيه أن»: whose document tells it. */
import type { CueCandidate } from './cue-candidate.ts'
import { isDocument, isNotice, isPublished } from '../lexicon/basis.ts'
import { complementisers } from '../lexicon/words.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { candidate, type PlacedCue } from './noun-candidate.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'

/** Words from a document's noun to the verb behind it, and from who gives it out to the noun. */
const reach = 14

export function readAppearingWithin(placed: PlacedCue): CueCandidate | null {
  const { sentence, at } = placed
  const { words, quotes } = sentence
  const bringing = words[at + 2]
  if (!/^فيها?$/.test(words[at + 1]?.folded ?? '') || !bringing) return null
  const isThat = complementisers.has(bringing.folded)
  const from = isThat ? at + 3 : at + 2
  if (!words[from] || !(isThat || bringing.before.colon || bringing.before.opens >= 0)) return null
  const document = documentBefore(words, at)
  if (!document) return null
  const claim = candidate(placed, from, false)
  claim.cue = [{ start: claim.cue[0]!.start, end: words[at + 1]!.end }]
  claim.speaker = whoGaveOut(sentence, document.at) ?? itself(sentence, document, at)
  claim.strip = claim.speaker?.from === document.at ? document.strip : 0
  if (!isThat && bringing.before.opens >= 0) {
    claim.direct = bringing.before.opens
    claim.to = quotes[claim.direct]!.end
    claim.kind = 'direct'
  }
  return claim.speaker ? claim : null
}

interface Document {
  at: number
  /** the letters before its noun: «بتقرير» */
  strip: number
}

/** The document of which the clause of the verb at `verb` tells. */
function documentBefore(words: readonly ArabicWord[], verb: number): Document | null {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const { folded, before } = words[at]!
    if (isText(folded)) return { at, strip: 0 }
    if (/^[بل]/.test(folded) && isText(folded.slice(1))) return { at, strip: 1 }
    if (before.stop || before.colon) return null
  }
  return null
}

/** «بيانا», «رسالة» */
const isText = (folded: string): boolean =>
  [folded, folded.replace(/ا$/, '')].some((each) => isDocument(each) || isNotice(each))

/** «أصدرت | الوزارة | بيانا»: the subject of the verb by which the document was given out. */
function whoGaveOut(sentence: ArabicSentence, document: number): Stretch | null {
  const { words } = sentence
  for (let i = document - 1; i >= Math.max(0, document - reach); i--) {
    const { folded, before } = words[i]!
    if (gaveOut.test(folded)) return findSpeaker(sentence, i + 1, document)
    if (before.stop || before.colon || isPublished(folded)) return null
  }
  return null
}

const gaveOut = /^[وف]?(اصدر|نشر|ارسل|وجه|بعث|وزع|اذاع|بث|خرج)ت?$/

/** «تقرير للمكتب | ورد فيه» */
const itself = (sentence: ArabicSentence, { at, strip }: Document, to: number): Stretch | null =>
  findSpeaker(
    {
      ...sentence,
      words: sentence.words.map((word, i) =>
        i === at ? { ...word, folded: word.folded.slice(strip) } : word,
      ),
    },
    at,
    to,
  )
