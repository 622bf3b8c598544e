/** Every inflected form of the verbs in the table, folded, with what it says of its subject. */
import type { Stance } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { verbTable } from './verbs.ts'

export interface Verb {
  /** folded past, third person masculine */
  lemma: string
  /** begins with an alif that أ never replaces: «أعتقد» is “I think”, «اعتقد» “he thought” */
  wasl: boolean
  that: boolean
  quote: boolean
  /** direct speech, but only after a colon */
  colon: boolean
  object: 'any' | 'abstract' | null
  addressee: boolean
  common: boolean
  passive: boolean
  nounish: boolean
  belief: boolean
  /** folded prepositions that bring its content */
  prepositions: readonly string[]
  stance: Stance
}

export type Gender = 'm' | 'f' | null

export interface VerbForm {
  verb: Verb
  tense: 'past' | 'present' | 'participle'
  gender: Gender
  /** 1 inside somebody's own speech («أعتقد»), else 3 */
  person: 1 | 3
  plural: boolean
  /** a pronoun is attached: «قاله», «دعاه» */
  pronoun: boolean
}

function parse(line: string): { verb: Verb; past: string; present: string; participle: string } {
  const [past = '', present = '-', participle = '-', frames = '', prepositions = '', stance = ''] = line.split('|')
  const has = (frame: string) => frames.includes(frame)
  return {
    past: fold(past), present: present === '-' ? '' : fold(present), participle: participle === '-' ? '' : fold(participle),
    verb: {
      lemma: fold(past), wasl: past.startsWith('ا'), that: has('t'), quote: has('q'), colon: has('k'), object: has('o') ? 'any' : has('w') ? 'abstract' : null, addressee: has('a'), common: has('c'), passive: has('p'),
      nounish: has('n'), belief: has('b'), prepositions: prepositions.split(' ').filter(Boolean).map(fold), stance: (stance || 'neutral') as Stance,
    },
  }
}

function pastForms(past: string, nounish: boolean): [string, Partial<VerbForm>][] {
  const stem = past.slice(0, -1), last = past.at(-1)!
  const weak = last === 'ي' || (last === 'ا' && past.length > 2), short = weak ? stem : past
  const forms: [string, Partial<VerbForm>][] = [
    [past, { gender: 'm' }], [`${short}ت`, { gender: 'f' }], [`${short}وا`, { gender: 'm', plural: true }],
    [`${short}تا`, { gender: 'f', plural: true }],
    [`${past}نا`, { person: 1, plural: true, gender: null }],
  ]
  // the dual of the others is spelt like a noun in the accusative: ردا, أمرا
  if (!nounish) forms.push([weak ? `${stem}يا` : `${past}ا`, { gender: 'm', plural: true }])
  const hollow = past.length === 3 && past[1] === 'ا' ? past[0] + past[2]! : past.length === 4 && past[2] === 'ا' ? past.slice(0, 2) + past[3]! : null
  if (hollow) forms.push([`${hollow}ت`, { person: 1, gender: null }], [`${hollow}نا`, { person: 1, plural: true, gender: null }])
  const joint = last === 'ي' ? `${stem}ا` : past
  for (const pronoun of ['ه', 'ها', 'هم', 'هما']) {
    forms.push([joint + pronoun, { gender: 'm', pronoun: true }], [`${short}ت${pronoun}`, { gender: 'f', pronoun: true }])
  }
  return forms
}

function presentForms(present: string): [string, Partial<VerbForm>][] {
  const weak = /[يو]$/.test(present) && present.length > 1, short = weak ? present.slice(0, -1) : present
  const forms: [string, Partial<VerbForm>][] = []
  for (const future of ['', 'س']) {
    forms.push(
      [`${future}ي${present}`, { gender: 'm' }], [`${future}ت${present}`, { gender: 'f' }],
      [`${future}ي${short}ون`, { gender: 'm', plural: true }], [`${future}ي${short}وا`, { gender: 'm', plural: true }],
      [`${future}ي${present}ان`, { gender: 'm', plural: true }], [`${future}ت${present}ان`, { gender: 'f', plural: true }],
      [`${future}ن${present}`, { person: 1, plural: true, gender: null }],
      [`${future}ا${present.startsWith('ا') ? present.slice(1) : present}`, { person: 1, gender: null }],
    )
  }
  for (const pronoun of ['ه', 'ها', 'هم']) forms.push([`ي${present}${pronoun}`, { gender: 'm', pronoun: true }], [`ت${present}${pronoun}`, { gender: 'f', pronoun: true }])
  return forms
}

/** Participles whose last letter comes back before an ending: داعٍ, داعيا. */
const defective: ReadonlySet<string> = new Set(['ناف', 'داع', 'مدع', 'مبد', 'مثن', 'متمن', 'خاش', 'راو', 'حاك', 'موص', 'مناد', 'مشتك', 'عاز'])

function participleForms(participle: string): [string, Partial<VerbForm>][] {
  const stem = defective.has(participle) ? `${participle}ي` : participle
  return [
    [`${stem}ا`, { gender: 'm' }], [`${stem}ه`, { gender: 'f' }], [`${participle}ين`, { gender: 'm', plural: true }],
  ]
}

/** Spellings that are nearly always another word (between, number, matter, wanted…). */
const misreadings = `
بينها بينهم بينهما بينه بينا عده عدها امرها امره علمها ردها رده ردهم وعدها كتبه كتبها نصها نصه قدرها قدره زادها عدا مبينا عبرها عبره ذكرنا تابعه متهما متهمين متهمه مهدده معلقه كاتبه كاتبا كاتبين متابعه واصله هاتفا مقدره مطمينا مجددا مجدده الفت نصر اصر نقر عدوا عدنا عدتا ناقله نقله نقلها تابعها جددها وجدها وجده تقدر نقدر تجد نجد مرجعا مرجعيه تظهر مظهرا امله املها شكا موردا واعده مقرا
`.trim().split(' ')

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const add = (verb: Verb, tense: VerbForm['tense'], list: [string, Partial<VerbForm>][]) => {
    for (const [spelling, form] of list) {
      if (spelling.length < 2 || forms.has(spelling)) continue
      forms.set(spelling, { verb, tense, gender: null, person: 3, plural: false, pronoun: false, ...form })
    }
  }
  const entries = verbTable.split('\n').filter(Boolean).map(parse)
  for (const { verb, past } of entries) add(verb, 'past', pastForms(past, verb.nounish))
  for (const { verb, present } of entries) if (present) add(verb, 'present', presentForms(present))
  for (const { verb, participle } of entries) if (participle) add(verb, 'participle', participleForms(participle))
  const say = forms.get('قال')!
  forms.set('قيل', { ...say, gender: null })
  forms.set('يقال', { ...say, tense: 'present', gender: null })
  forms.set('يشار', { ...forms.get('يشير')!, gender: null })
  for (const misread of misreadings) forms.delete(misread)
  return forms
}

export const getVerbForms: () => ReadonlyMap<string, VerbForm> = once(buildForms)
