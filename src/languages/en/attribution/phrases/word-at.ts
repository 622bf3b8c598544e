import { readWord } from '../lexicon/lexicon.ts'
import { is } from '../lexicon/word-kinds.ts'
import { isDigit, isLetter, isWordCharacter } from './characters.ts'
import { none, type Item } from './items.ts'
import { isCapitalAt } from '../../../../text/letters.ts'
import { endsWithoutSpace, isPlatform } from '../../../../text/sentences.ts'
import { wordSet } from '../../../word-sets.ts'

const clitics = new Map([
  ['s', "'s"],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'had'],
  ['m', 'am'],
  ['t', "n't"],
])

/**
 * Puts the word that begins at `from` among the items and gives where it ends, at most `to`: UTF-16
 * offsets. Its contraction ("n't", "'s", "'ll") becomes an item of its own.
 */
export function readWordAt(text: string, from: number, to: number, items: Item[]): number {
  let stop = from + 1
  while (stop < to && belongs(text, from, stop, to)) stop++
  let end = stop
  if (stop < to && "'’".includes(text[stop]!)) {
    end++
    while (end < to && isLetter(text[end]!)) end++
  }
  const clitic = clitics.get(text.slice(stop + 1, end).toLowerCase())
  if (!clitic) {
    if (end > stop + 1) stop = end
    push(items, text, from, stop)
    return stop
  }
  const start = clitic === "n't" && text[stop - 1] === 'n' && stop - from > 1 ? stop - 1 : stop
  push(items, text, from, start)
  items.push({ start, end, kind: 'word', text: clitic, capital: false, word: readWord(clitic) })
  return end
}

/** Whether the character at `i` goes on with the word: also a mark in "well-known", "3.5", "Gov.". */
function belongs(text: string, from: number, i: number, to: number): boolean {
  const character = text[i]!
  if (isWordCharacter(character)) return true
  const next = i + 1 < to ? text[i + 1]! : ''
  if (character === '-') return isWordCharacter(next)
  if (character !== '.' && character !== ',') return false
  return (
    (isDigit(text[i - 1]!) && isDigit(next)) ||
    (character === '.' && isAbbreviated(text, from, i, to))
  )
}

function push(items: Item[], text: string, start: number, end: number): void {
  const lower = text.slice(start, end).toLowerCase()
  const capital = isCapitalAt(text, start)
  const read = readWord(lower)
  // "Mohamed", "Reading": an unknown word with a capital is a name, whatever its ending
  const word =
    (lower === 'i' && !capital) ||
    isInitials(text, start, end, items) ||
    (capital && read.lemma === '' && read.bits !== 0 && (read.bits & is.number) === 0)
      ? none
      : read
  items.push({
    start,
    end,
    kind: 'word',
    text: lower === 'ca' || lower === 'wo' ? 'will' : lower,
    capital,
    word: lower === 'ca' || lower === 'wo' ? readWord('will') : word,
  })
}

/** "an AM said", "the WHO warned", "the US, IT staff": capitals that are no "am", "who", "us" or "it". */
function isInitials(text: string, start: number, end: number, items: readonly Item[]): boolean {
  if (end - start < 2 || !initials.has(text.slice(start, end))) return false
  const before = items[items.length - 1]
  // "I AM", "YOU WHO SAY": everything is shouted
  return !before || before.kind !== 'word' || !isShouted(text, before)
}

const initials = wordSet('AM WHO US IT MAY')

const isShouted = (text: string, { start, end }: Item) =>
  text.slice(start, end) === text.slice(start, end).toUpperCase() && isCapitalAt(text, start)

const titles = wordSet(`
  del det insp coun cllr eng engr supt cpl pvt brig const mr mrs ms dr prof gen col lt sgt capt sen sens rep reps gov st jr sr inc corp ltd co no vs adm
  maj cmdr hon rev ariz calif colo conn fla ga ill ind kan mass md mich minn mo nev okla ore pa
  tenn tex va vt wash wis jan feb aug sept oct nov dec
`)

/** "at 10 p.m. His wife", "in the U.S. They": with a capital these begin a sentence. */
const sentenceOpeners =
  /^ (?:The|He|She|It|They|We|His|Her|Its|Their|This|That|These|Those|But|When) /

const opensSentence = (text: string, from: number, to: number): boolean =>
  sentenceOpeners.test(text.slice(from, Math.min(to, from + longestOpener)))
const longestOpener = 8

/** A full stop behind a title or between initials, not the end of a sentence. */
function isAbbreviated(text: string, from: number, stop: number, to: number): boolean {
  const word = text.slice(from, stop)
  if (stop + 1 < to && isLetter(text[stop + 1]!) && word.length <= 12)
    return !endsWithoutSpace(text, { from, stop, end: stop + 1, to })
  if (word.length === 1)
    return isCapitalAt(text, from) && word !== 'I' && !isPlatform(text, from, stop)
  // "p.m.", "9.30a.m."
  if (word.includes('.') && word.length <= 8)
    return !opensSentence(text, stop + 1, to) && /^\d*(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)
  const lower = word.toLowerCase()
  // "No. 10", not "He voted no."
  if (lower === 'no') return /^\.\s?\d/.test(text.slice(stop, stop + 3))
  // "Ill.", "Mass.": in small letters they are common words
  return (isCapitalAt(text, from) || lower === 'vs') && titles.has(lower.replace(/^[dr]-/, ''))
}
