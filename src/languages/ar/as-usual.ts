/**
 * Arabic text with its marks and its «و» as most papers set them: rules and weights know these. Every
 * text keeps its length, so that offsets stay; what is shown is the text itself.
 */

type Way = readonly [mayStand: (text: string) => boolean, write: (text: string) => string]

const has =
  (...parts: string[]) =>
  (text: string): boolean =>
    parts.every((part) => text.includes(part))

/** «و قال»: the space belongs before it. Not between initials («م و س»). */
const waw = /(?<=^|[\s«"“(،])(?<!(?:^|\s)[ء-ي]\s)و (?=[ء-ي]{2})/gm

/** Where a quotation may begin: behind no word, but for particles («لـ”المنارة“»). */
const opens = '(?<=^|[\\s(:،-]|(?<![ء-ي])[وفبكل]{1,2}ـ?)'
/** where it may end */
const closes = '(?![ء-ي\\w])'

const quoted = (open: string, inner: string, close: string): RegExp =>
  new RegExp(`${opens}${open}(?=[^\\s])(${inner}+?)${close}${closes}`, 'gm')

const turned = quoted('”', '[^“”\\n]', '“')
const low = quoted('„', '[^„“”\\n]', '[“”]')
const single = quoted('[‘‹]', '[^‘’‹›\\n]', '[’›]')
/** UTF-16 units of what a quotation holds before and behind another, and of that */
const longestAround = 200
const longestWithin = 40
/** two signs for one mark */
const doubled = quoted("(?:''|``|‘‘|\\(\\()", "[^'`‘’()\\n]", "(?:''|’’|\\)\\))")

/** Lines that hold one of some marks stay as they are. */
const byLine =
  (others: RegExp, write: (line: string) => string) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line) => (others.test(line) ? line : write(line)))
      .join('\n')
/** Within these, single ones stand for quotations in quotations. */
const double = /[«»"“”]/

/** The second sign becomes a space, or behind a particle («لـ''المنارة''») a stroke that joins. */
const withOneSign = (line: string): string =>
  line.replace(doubled, (_, words: string, at: number) => {
    const joined = /[ء-ي]/.test(line[at - 1] ?? '')
    return `${joined ? 'ـ' : ' '}«${words}» `
  })

/** «قال " نعم "»: straight marks with spaces on both sides; which one opens, only their order tells. */
const spaced = /(?:^|\s)" /
const inTurn = (line: string): string => {
  const parts = line.split('"')
  if (!spaced.test(line) || parts.length % 2 === 0) return line
  return parts.reduce((read, part, i) => `${read}${i % 2 === 1 ? '«' : '»'}${part}`)
}

/** «صرح ل "المنارة"»: a stroke joins the particle to its name */
const apart = /(?<=[ء-ي] ل) (?=["«“']\S)/g

const telling =
  '(?:قال|قالت|أضاف|أضافت|اضاف|أوضح|أوضحت|أكد|أكدت|أعلن|أعلنت|ذكر|ذكرت|تابع|تابعت|صرح|صرحت|بين|بأن|أن|إن|ان|قائلا|قائلة)'
/** «وأضاف” العراق في خطر”», «إلى أن” كتلا “كبيرة” …»: an opening mark on the wrong side of its space */
const misplaced = new RegExp(
  `(?<=(?:^|[\\s(])[وف]?${telling})” (?=[ء-ي][^“”\\n]*(?:”|“[ء-ي]))`,
  'gm',
)

/** «“الطريق إلى “الضياع” قصير”»: marks within marks of the same kind, which elsewhere mean one left open */
const nested = new RegExp(
  `${opens}“(?=\\S)([^“”\\n]{1,${longestAround}}\\s)“(?=\\S)([^“”\\n]{1,${longestWithin}})”([^“”\\n]{1,${longestAround}})”${closes}`,
  'gm',
)

const ways: readonly Way[] = [
  [has('و '), (text) => text.replace(waw, ' و')],
  [has(' ل '), (text) => text.replace(apart, 'ـ')],
  [has('” '), (text) => text.replace(misplaced, ' “')],
  [has('”', '“'), (text) => text.replace(turned, '«$1»').replace(nested, '“$1«$2»$3”')],
  [has('„'), (text) => text.replace(low, '«$1»')],
  [(text) => /[‘‹]/.test(text), byLine(double, (line) => line.replace(single, '«$1»'))],
  [(text) => /''|``|‘‘|\(\(/.test(text), byLine(double, withOneSign)],
  [has('" '), byLine(/[«»“”]/, inTurn)],
]

/** The text as most papers would set it, of the same length. */
export const asUsual = (text: string): string =>
  ways.reduce((read, [mayStand, write]) => (mayStand(read) ? write(read) : read), text)
