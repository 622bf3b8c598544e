/** French verbs of speech and judgement, and the forms of them that report: our own lists. */
import type { Stance } from '../../../model/annotation.ts'
import { once } from '../../../text/once.ts'

/**
 * A finite form stands by itself, a participle after an auxiliary ("a déclaré"), a gerund beside
 * another verb ("estimant que"), an infinitive after "vient de".
 */
export type VerbForm = 'finite' | 'participle' | 'gerund' | 'infinitive'

export interface SpeechVerb {
  stance: Stance
  /** "observer", "lancer", "insister": reports only beside a quotation or with "que" */
  weak: boolean
}

const regular: [Stance, boolean, string][] = [
  [
    'neutral',
    false,
    `déclarer affirmer annoncer estimer expliquer indiquer préciser ajouter rapporter commenter raconter témoigner juger considérer espérer`,
  ],
  [
    'neutral',
    true,
    `noter soulever observer remarquer signaler insister résumer lancer marteler répéter plaider alerter nuancer ironiser analyser penser argumenter confier relater détailler relever arguer supposer
    exiger demander réclamer préconiser recommander avancer pointer ajuster détromper évoquer saluer exhorter hasarder glisser soupirer murmurer tonner gronder lâcher rétorquer répliquer`,
  ],
  ['asserting', false, 'assurer confirmer souligner rappeler révéler démontrer'],
  ['asserting', true, 'montrer'],
  ['doubting', true, 'douter'],
  ['denying', true, 'nier contester réfuter'],
  ['neutral', true, 'regretter déplorer dénoncer critiquer accuser prôner fustiger'],
]

/** Present, imperfect, simple past, future and conditional; then participle, gerund, infinitive. */
const irregular: [Stance, boolean, string, string, string, string][] = [
  ['neutral', false, 'dit disent disait disaient dira dirait dirent', 'dit', 'disant', 'dire'],
  ['neutral', false, 'écrit écrivent écrivait écrivaient écrivit', 'écrit', 'écrivant', 'écrire'],
  [
    'neutral',
    true,
    'répond répondent répondait répondaient répondit',
    'répondu',
    'répondant',
    'répondre',
  ],
  [
    'neutral',
    true,
    'prévient préviennent prévenait prévenaient avertit avertissent avertissait',
    'prévenu averti',
    'prévenant avertissant',
    'prévenir avertir',
  ],
  [
    'neutral',
    true,
    'poursuit poursuivent poursuivait conclut concluent concluait reprend reprenait',
    'poursuivi conclu repris',
    'poursuivant concluant',
    'poursuivre conclure',
  ],
  [
    'neutral',
    true,
    'promet promettent promettait promit craint craignent craignait prédit prédisent',
    'promis craint prédit',
    'promettant craignant',
    'promettre craindre',
  ],
  ['neutral', true, 'croit croient croyait croyaient entend', 'cru', 'croyant', 'croire'],
  [
    'conceding',
    false,
    'reconnaît reconnaissent reconnaissait reconnaissaient reconnut admet admettent admettait convient conviennent convenait',
    'reconnu admis convenu',
    'reconnaissant admettant convenant',
    'reconnaître admettre convenir',
  ],
  [
    'asserting',
    true,
    'soutient soutiennent soutenait soutenaient maintient maintiennent',
    'soutenu maintenu',
    'soutenant maintenant',
    'soutenir maintenir',
  ],
  ['denying', false, 'dément démentent démentait démentit', 'démenti', 'démentant', 'démentir'],
  [
    'doubting',
    false,
    'prétend prétendent prétendait prétendaient',
    'prétendu',
    'prétendant',
    'prétendre',
  ],
]

/** By spelling in small letters, accents kept ("juge" is not "jugé"): what a form may be. */
export const getSpeechForms: () => ReadonlyMap<
  string,
  readonly { form: VerbForm; verb: SpeechVerb }[]
> = once(buildForms)

function buildForms(): Map<string, { form: VerbForm; verb: SpeechVerb }[]> {
  const forms = new Map<string, { form: VerbForm; verb: SpeechVerb }[]>()
  const add = (spelling: string, form: VerbForm, verb: SpeechVerb) => {
    const known = forms.get(spelling)
    if (!known) forms.set(spelling, [{ form, verb }])
    else if (!known.some((other) => other.form === form)) known.push({ form, verb })
  }
  for (const [stance, weak, list] of regular)
    for (const infinitive of list.split(/\s+/)) addRegular(infinitive, { stance, weak }, add)
  for (const [stance, weak, finite, participles, gerunds, infinitives] of irregular) {
    const parts: [VerbForm, string][] = [
      ['finite', finite],
      ['participle', participles],
      ['gerund', gerunds],
      ['infinitive', infinitives],
    ]
    for (const [form, spellings] of parts)
      for (const spelling of spellings.split(' ')) add(spelling, form, { stance, weak })
  }
  return forms
}

/**
 * Verbs in -er: ç and ge before a, è before a silent ending ("révèle", "annonçait", "jugeait"), ll
 * in "rappelle".
 */
function addRegular(
  infinitive: string,
  verb: SpeechVerb,
  add: (spelling: string, form: VerbForm, verb: SpeechVerb) => void,
): void {
  const stem = infinitive.slice(0, -2)
  const beforeA = stem.endsWith('c')
    ? `${stem.slice(0, -1)}ç`
    : stem.endsWith('g')
      ? `${stem}e`
      : stem
  const silent = stem === 'rappel' ? 'rappell' : stem.replace(/[ée]([^aeiouyéè])$/, 'è$1')
  for (const ending of ['e', 'ent']) add(silent + ending, 'finite', verb)
  for (const ending of ['ait', 'aient', 'a']) add(beforeA + ending, 'finite', verb)
  for (const ending of ['èrent', 'era', 'eront', 'erait', 'eraient'])
    add(stem + ending, 'finite', verb)
  add(`${stem}é`, 'participle', verb)
  add(`${beforeA}ant`, 'gerund', verb)
  add(infinitive, 'infinitive', verb)
}

export const auxiliaries: ReadonlySet<string> = new Set(
  'a ont avait avaient aura auront aurait auraient ait eut'.split(' '),
)
/** "vient d'annoncer", "tient à préciser": a verb and a preposition before an infinitive. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'vient viennent venait tient tiennent tenait'.split(' '),
)
