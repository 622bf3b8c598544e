/**
 * Every inflected form of the verbs in the table, folded, with what it says of its subject. Run
 * while building, by verb-forms.made.ts.
 */
import { verbLines, readVerb, type VerbForm, type Verb } from './verb-table.ts'

function pastForms(past: string, { nounish, told }: Verb): [string, Partial<VerbForm>][] {
  const stem = past.slice(0, -1)
  const last = past.at(-1)!
  const weak = last === 'ي' || (last === 'ا' && past.length > 2)
  const short = weak ? stem : past
  const forms: [string, Partial<VerbForm>][] = [
    [past, { gender: 'm' }],
    [`${short}ت`, { gender: 'f' }],
    [`${short}وا`, { gender: 'm', plural: true }],
    [`${short}تا`, { gender: 'f', plural: true }],
    [`${past}نا`, { person: 1, plural: true, gender: null }],
  ]
  // the dual of the others is spelt like a noun in the accusative: ردا, أمرا
  if (!nounish) forms.push([weak ? `${stem}يا` : `${past}ا`, { gender: 'm', plural: true }])
  const hollow =
    past.length === 3 && past[1] === 'ا'
      ? past[0] + past[2]!
      : past.length === 4 && past[2] === 'ا'
        ? past.slice(0, 2) + past[3]!
        : null
  if (hollow)
    forms.push(
      [`${hollow}ت`, { person: 1, gender: null }],
      [`${hollow}نا`, { person: 1, plural: true, gender: null }],
    )
  const joint = last === 'ي' ? `${stem}ا` : past
  for (const pronoun of ['ه', 'ها', 'هم', 'هما']) {
    forms.push(
      [joint + pronoun, { gender: 'm', pronoun: true }],
      [`${short}ت${pronoun}`, { gender: 'f', pronoun: true }],
    )
  }
  // «أخبرنا» is “we told” as well
  if (told)
    forms.push(
      [`${joint}ني`, { gender: 'm', pronoun: true }],
      [`${short}تني`, { gender: 'f', pronoun: true }],
      [`${short}تنا`, { gender: 'f', pronoun: true }],
      [`${short}وني`, { gender: 'm', plural: true, pronoun: true }],
      [`${short}ونا`, { gender: 'm', plural: true, pronoun: true }],
    )
  return forms
}

function presentForms(present: string, { told }: Verb): [string, Partial<VerbForm>][] {
  const weak = /[يو]$/.test(present) && present.length > 1
  const short = weak ? present.slice(0, -1) : present
  const forms: [string, Partial<VerbForm>][] = []
  for (const future of ['', 'س']) {
    forms.push(
      [`${future}ي${present}`, { gender: 'm' }],
      [`${future}ت${present}`, { gender: 'f' }],
      [`${future}ي${short}ون`, { gender: 'm', plural: true }],
      [`${future}ي${short}وا`, { gender: 'm', plural: true }],
      [`${future}ي${present}ان`, { gender: 'm', plural: true }],
      [`${future}ت${present}ان`, { gender: 'f', plural: true }],
      [`${future}ن${present}`, { person: 1, plural: true, gender: null }],
      [
        `${future}ا${present.startsWith('ا') ? present.slice(1) : present}`,
        { person: 1, gender: null },
      ],
    )
  }
  for (const pronoun of ['ه', 'ها', 'هم'])
    forms.push(
      [`ي${present}${pronoun}`, { gender: 'm', pronoun: true }],
      [`ت${present}${pronoun}`, { gender: 'f', pronoun: true }],
    )
  if (told)
    for (const pronoun of ['ني', 'نا'])
      forms.push(
        [`ي${present}${pronoun}`, { gender: 'm', pronoun: true }],
        [`ت${present}${pronoun}`, { gender: 'f', pronoun: true }],
        [`ي${short}ون${pronoun}`, { gender: 'm', plural: true, pronoun: true }],
      )
  return forms
}

/** Participles whose last letter comes back before an ending: داعٍ, داعيا. */
const defective: ReadonlySet<string> = new Set([
  'ناف',
  'داع',
  'مدع',
  'مبد',
  'مثن',
  'متمن',
  'خاش',
  'راو',
  'حاك',
  'موص',
  'مناد',
  'مشتك',
  'عاز',
])

function participleForms(participle: string): [string, Partial<VerbForm>][] {
  const stem = defective.has(participle) ? `${participle}ي` : participle
  return [
    [`${stem}ا`, { gender: 'm' }],
    [`${stem}ه`, { gender: 'f' }],
    [`${participle}ين`, { gender: 'm', plural: true }],
  ]
}

/** Spellings that are nearly always another word (between, number, matter, wanted…). */
const misreadings = `
بينها بينهم بينهما بينه بينا عده عدها امرها امره علمها ردها رده ردهم وعدها كتبه كتبها نصها نصه قدرها قدره زادها عدا مبينا عبرها عبره ذكرنا تابعه دعوني مهدده معلقه كاتبه كاتبا كاتبين متابعه واصله هاتفا مقدره افضل مطمينا نسبته نسبتها مجددا مجدده الفت نصر نقر عدوا عدنا عدتا ناقله نقله نقلها تابعها جددها وجدها وجده تقدر نقدر تجد نجد مرجعا مرجعيه تظهر مظهرا امله املها موردا واعده مقرا نصف
`
  .trim()
  .split(' ')

/** Every inflected form of the table's verbs by its folded spelling, and the line of its verb. */
export function inflectVerbs(): Map<string, { form: VerbForm; line: number }> {
  const forms = new Map<string, { form: VerbForm; line: number }>()
  const entries = verbLines().map((text, line) => ({ line, ...readVerb(text) }))
  const add = (
    { verb, line }: { verb: Verb; line: number },
    tense: VerbForm['tense'],
    list: [string, Partial<VerbForm>][],
  ) => {
    for (const [spelling, form] of list) {
      if (spelling.length < 2 || forms.has(spelling)) continue
      forms.set(spelling, {
        form: { verb, tense, gender: null, person: 3, plural: false, pronoun: false, ...form },
        line,
      })
    }
  }
  const addOf = (
    spelling: string,
    { form, line }: { form: VerbForm; line: number },
    change: Partial<VerbForm>,
  ) => forms.set(spelling, { form: { ...form, ...change }, line })
  for (const entry of entries) add(entry, 'past', pastForms(entry.past, entry.verb))
  for (const entry of entries)
    if (entry.present) add(entry, 'present', presentForms(entry.present, entry.verb))
  for (const entry of entries)
    if (entry.participle) add(entry, 'participle', participleForms(entry.participle))
  addOf('قيل', forms.get('قال')!, { gender: null })
  addOf('يقال', forms.get('قال')!, { tense: 'present', gender: null })
  addOf('يشار', forms.get('يشير')!, { gender: null })
  // «وتذكر الدراسة أن» is far more common than «تذكّر المدير أن»
  addOf('تذكر', forms.get('يذكر')!, { gender: 'f' })
  for (const misread of misreadings) forms.delete(misread)
  return forms
}
