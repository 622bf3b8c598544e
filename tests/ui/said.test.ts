import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/annotation.ts'
import { quoteSpans } from '../../src/ui/quote.ts'
import { closeQuotes, getSaidSpans } from '../../src/ui/said.ts'

/** A claim by its marked text: <cue>, {source}, [content]. */
function read(marked: string): { text: string; claim: Claim } {
  const spans: Record<string, { start: number; end: number }[]> = { '<': [], '{': [], '[': [] }
  let text = ''
  let open: [string, number] | null = null
  for (const mark of marked)
    if (mark in spans) open = [mark, text.length]
    else if ('>}]'.includes(mark)) spans[open![0]]!.push({ start: open![1], end: text.length })
    else text += mark
  return {
    text,
    claim: { cue: spans['<'], source: spans['{'], content: spans['['] } as unknown as Claim,
  }
}

const say = (marked: string): string => {
  const { text, claim } = read(marked)
  return quoteSpans(text, getSaidSpans(text, claim))
}

test.each([
  ['a preposition', 'و<أثنى> {المدير} على [جهد البحارة].', 'على جهد البحارة'],
  [
    'one after a long source',
    '<أفاد> {المهندس سامي رئيس القسم} أن [الرصيف جاهز].',
    'أن الرصيف جاهز',
  ],
  ['one written onto the content', '<طالبت> {الجمعية} ب[تمديد الموسم].', 'بتمديد الموسم'],
  ['an article that lost its letter', '<دعا> {البيان} ل[لتوقيع عليه].', 'للتوقيع عليه'],
  ['a conjunction with one written on', '<أعلن> بأن [السفينة غرقت].', 'بأن السفينة غرقت'],
  ['that', '{Ada Moss} <said> that [the quay is closed].', 'that the quay is closed'],
  [
    'that behind a clause',
    'و<قال> {سامي}، وهو بحّار قديم من أهل الميناء، إن [الرصيف جاهز].',
    'إن الرصيف جاهز',
  ],
  ['to', '<vowed> to [rebuild it].', 'to rebuild it'],
  ['a preposition before that', 'و<لفت> إلى أن [الرصيف جاهز].', 'إلى أن الرصيف جاهز'],
  [
    'a preposition behind a clause',
    'و<سخر> {البحّار سامي}، في حديث مع الإذاعة، من [إغلاق الرصيف].',
    'من إغلاق الرصيف',
  ],
  [
    'one behind whom it is about',
    '{She} <accused> the port of ["hiding its books"].',
    'of "hiding its books"',
  ],
  [
    'one written onto a quotation',
    '<أقر> {المدير} من جانبه بـ[«خطأ في الحساب»].',
    'بـ«خطأ في الحساب»',
  ],
  ['that without its hamza', '<قال> {سامي}، وهو بحّار قديم، ان [الرصيف جاهز].', 'ان الرصيف جاهز'],
  ['that with a pronoun', '<ذكر> {سامي} في بيان طويل أنه [باع القارب].', 'أنه باع القارب'],
])('what is said begins with the word that ties it to the verb: %s', (_, marked, shown) => {
  expect(say(marked)).toBe(shown)
})

test.each([
  ['a colon', 'و<قال> {سامي}: [«الرصيف جاهز»].', '«الرصيف جاهز»'],
  ['a time', '<قال> {سامي} مساء أمس الخميس عن الرصيف [إنه جاهز].', 'إنه جاهز'],
  ['a name', '{Ada Moss} <told> AFP [the quay is closed].', 'the quay is closed'],
  ['I', '<قال> {سامي} للإذاعة المحلية أنا [باقٍ هنا].', 'باقٍ هنا'],
  ['what was told before', '<نفى> {المدير} ما قيل من أن [الرصيف مغلق].', 'أن الرصيف مغلق'],
  ['content before the verb', '[The quay is closed], {she} <said>.', 'The quay is closed'],
])('nothing else is put before it: %s', (_, marked, shown) => {
  expect(say(marked)).toBe(shown)
})

test.each([
  ['behind a full stop', '<دعا> {المجلس} إلى ["ضبط النفس]."', 'إلى "ضبط النفس."'],
  ['guillemets', '<وصف> {المدرب} القرار بأنه [«أقرب من اللازم]».', 'بأنه «أقرب من اللازم»'],
  ['curly marks', '{She} <said:> [“go home].”', '“go home.”'],
])('a quotation is closed where its mark stands right behind: %s', (_, marked, shown) => {
  expect(say(marked)).toBe(shown)
})

test('a quotation that goes on is not closed, nor one that is closed', () => {
  for (const marked of ['<شدد> ["النظام] أولًا"', '<قال> ["نعم"] "لا"']) {
    const { text, claim } = read(marked)
    expect(closeQuotes(text, claim.content)).toEqual(claim.content)
  }
})
