import { once } from '../../../../text/once.ts'
import { form } from './verb-forms.ts'
import { doublingVerbs, irregularVerbs } from './irregular-verbs.ts'

const getIrregular = once(
  () =>
    new Map(
      irregularVerbs
        .trim()
        .split(/\s*,\s*/)
        .map((entry) => {
          const [base, past, participle = past] = entry.trim().split(/\s+/)
          return [base!, { past: past!.split('|'), participle: participle!.split('|') }]
        }),
    ),
)
const getDoubling = once(() => new Set(doublingVerbs.split(' ')))
const vowels = 'aeiou'

/** The forms of an English verb with what each can be. */
export function inflect(base: string): Map<string, number> {
  const forms = new Map<string, number>()
  const add = (word: string, kind: number) => forms.set(word, (forms.get(word) ?? 0) | kind)
  add(base, form.base)
  add(third(base), form.third)
  for (const ing of stems(base, 'ing')) add(ing, form.ing)
  const odd = getIrregular().get(base)
  for (const past of odd?.past ?? stems(base, 'ed')) add(past, form.past)
  for (const participle of odd?.participle ?? stems(base, 'ed')) add(participle, form.participle)
  return forms
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies'
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? base + 'es' : base + 's'
}

/** With its ending; both spellings where usage is divided (labelled, labeled). */
function stems(base: string, ending: 'ed' | 'ing'): string[] {
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return [base.slice(0, -1) + 'ied']
  if (base.endsWith('ie')) return [ending === 'ing' ? base.slice(0, -2) + 'ying' : base + 'd']
  if (base.endsWith('ee') || base.endsWith('oe') || base.endsWith('ye'))
    return [base + (ending === 'ing' ? 'ing' : 'd')]
  if (base.endsWith('e') && base.length > 2) return [base.slice(0, -1) + ending]
  if (doubles(base))
    return [base + base.at(-1)! + ending, ...(base.endsWith('l') ? [base + ending] : [])]
  return [base + ending]
}

function doubles(base: string): boolean {
  const [a, b, c] = [base.at(-3), base.at(-2), base.at(-1)]
  if (!c || !b || !vowels.includes(b) || vowels.includes(c) || 'wxy'.includes(c)) return false
  if (getDoubling().has(base)) return true
  const syllables = base.match(/[aeiouy]+/g)?.length ?? 0
  return syllables === 1 && (!a || !vowels.includes(a) || (a === 'u' && base.at(-4) === 'q'))
}
