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
  /** "observer", "lancer": no infinitive behind it is told, as "dit regretter" tells one */
  weak: boolean
  /** "tempérer": reports only behind its quotation, since much else stands behind it */
  onlyBehind?: boolean
  /** "s'emporter": reports only with "se" */
  reflexive?: boolean
  /** what may stand behind it that is said: "dénoncer un plan"; "appeler à cesser le feu"; "mettre en garde contre"; "chiffrer le manque à 3 millions" */
  takes?: 'noun' | 'call' | 'rest' | 'figure'
  /** "y voit une « … »", "parle d'une « … »": reports only beside this word, its quotation close behind */
  beside?: 'y' | 'de'
}

type Use = Omit<SpeechVerb, 'stance'>

const strong: Use = { weak: false }
const weak: Use = { weak: true }

const regular: [Stance, Use, string][] = [
  [
    'neutral',
    strong,
    `déclarer affirmer expliquer indiquer préciser ajouter rapporter commenter raconter témoigner juger considérer espérer informer proclamer`,
  ],
  ['neutral', { ...strong, takes: 'noun' }, 'annoncer'],
  [
    'neutral',
    weak,
    `noter soulever observer remarquer signaler insister résumer lancer marteler répéter plaider alerter nuancer ironiser analyser penser argumenter confier relater détailler relever arguer supposer
    avancer pointer ajuster détromper saluer hasarder rectifier anticiper pronostiquer diagnostiquer conseiller souhaiter glisser soupirer murmurer tonner gronder lâcher rétorquer répliquer suggérer qualifier trouver`,
  ],
  [
    'neutral',
    { ...weak, takes: 'noun' },
    'évoquer invoquer recenser dénombrer exiger demander réclamer préconiser recommander proposer regretter déplorer dénoncer critiquer accuser prôner fustiger revendiquer redouter',
  ],
  ['neutral', { ...weak, takes: 'call' }, 'appeler exhorter inviter'],
  ['neutral', { ...strong, takes: 'figure' }, 'estimer'],
  ['neutral', { ...weak, takes: 'figure' }, 'évaluer chiffrer'],
  ['neutral', { ...weak, takes: 'rest' }, 'tabler miser'],
  ['neutral', { ...weak, beside: 'de' }, 'parler'],
  [
    'neutral',
    { ...weak, onlyBehind: true },
    'tempérer justifier relativiser trancher appuyer balayer railler souffler confesser avouer vanter rassurer pester menacer scander fulminer tempêter pleurer condamner enchaîner embrayer plaisanter objecter protester asséner énumérer compléter corriger grimacer calculer chuchoter crier hurler lire chanter jurer décréter ricaner pouffer bougonner grommeler détailler préciser philosopher tonitruer trépigner situer',
  ],
  [
    'neutral',
    { ...weak, reflexive: true },
    'emporter indigner inquiéter étonner féliciter désoler agacer insurger exclamer moquer alarmer offusquer interroger enthousiasmer lamenter excuser amuser esclaffer émerveiller récrier irriter consoler défausser attrister impatienter',
  ],
  ['conceding', strong, 'concéder'],
  ['neutral', strong, 'jurer'],
  ['asserting', strong, 'assurer confirmer souligner rappeler révéler démontrer'],
  ['asserting', weak, 'montrer'],
  ['doubting', weak, 'douter'],
  ['denying', { ...weak, takes: 'noun' }, 'nier contester réfuter rejeter'],
]

/** Present, imperfect, simple past, future and conditional; then participle, gerund, infinitive. */
const irregular: [Stance, Use, string, string, string, string][] = [
  [
    'neutral',
    strong,
    'dit disent disait disaient dira dirait dirent redit',
    'dit redit',
    'disant',
    'dire',
  ],
  ['neutral', strong, 'écrit écrivent écrivait écrivaient écrivit', 'écrit', 'écrivant', 'écrire'],
  [
    'neutral',
    weak,
    'répond répondent répondait répondaient répondit',
    'répondu',
    'répondant',
    'répondre',
  ],
  [
    'neutral',
    weak,
    'prévient préviennent prévenait prévenaient avertit avertissent avertissait',
    'prévenu averti',
    'prévenant avertissant',
    'prévenir avertir',
  ],
  [
    'neutral',
    { ...weak, onlyBehind: true },
    'réagit réagissent réagissait réagissaient renchérit renchérissent renchérissait sourit souriait',
    'réagi renchéri souri',
    'réagissant renchérissant souriant',
    'réagir renchérir sourire',
  ],
  [
    'neutral',
    weak,
    'poursuit poursuivent poursuivait conclut concluent concluait reprend reprenait',
    'poursuivi conclu repris',
    'poursuivant concluant',
    'poursuivre conclure',
  ],
  [
    'neutral',
    { ...weak, reflexive: true },
    'réjouit réjouissent réjouissait défend défendent défendait souvient souviennent souvenait plaint plaignent plaignait',
    'réjoui défendu souvenu plaint',
    'réjouissant défendant souvenant plaignant',
    'réjouir défendre souvenir plaindre',
  ],
  [
    'neutral',
    { ...weak, takes: 'noun' },
    'promet promettent promettait promit craint craignent craignait prédit prédisent',
    'promis craint prédit requis',
    'promettant craignant',
    'promettre craindre',
  ],
  ['neutral', { ...weak, beside: 'y' }, 'voit voient voyait voyaient', 'vu', 'voyant', 'voir'],
  ['neutral', weak, 'croit croient croyait croyaient entend', 'cru', 'croyant', 'croire'],
  [
    'conceding',
    strong,
    'reconnaît reconnaissent reconnaissait reconnaissaient reconnut admet admettent admettait convient conviennent convenait',
    'reconnu admis convenu',
    'reconnaissant admettant convenant',
    'reconnaître admettre convenir',
  ],
  [
    'asserting',
    weak,
    'soutient soutiennent soutenait soutenaient maintient maintiennent',
    'soutenu maintenu',
    'soutenant maintenant',
    'soutenir maintenir',
  ],
  [
    'denying',
    { ...strong, takes: 'noun' },
    'dément démentent démentait démentit',
    'démenti',
    'démentant',
    'démentir',
  ],
  [
    'doubting',
    strong,
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

/** Whether a word is a verb of speech in such a form. */
export const isSpeech = (text: string | undefined, wanted: VerbForm): boolean =>
  getSpeechForms()
    .get(text ?? '')
    ?.some(({ form }) => form === wanted) ?? false

function buildForms(): Map<string, { form: VerbForm; verb: SpeechVerb }[]> {
  const forms = new Map<string, { form: VerbForm; verb: SpeechVerb }[]>()
  const add = (spelling: string, form: VerbForm, verb: SpeechVerb) => {
    const known = forms.get(spelling)
    if (!known) forms.set(spelling, [{ form, verb }])
    else if (!known.some((other) => other.form === form)) known.push({ form, verb })
  }
  for (const [stance, use, list] of regular)
    for (const infinitive of list.split(/\s+/)) addRegular(infinitive, { stance, ...use }, add)
  for (const [stance, use, finite, participles, gerunds, infinitives] of irregular) {
    const parts: [VerbForm, string][] = [
      ['finite', finite],
      ['participle', participles],
      ['gerund', gerunds],
      ['infinitive', infinitives],
    ]
    for (const [form, spellings] of parts)
      for (const spelling of spellings.split(' ')) add(spelling, form, { stance, ...use })
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
  const silent = /(?:appel|rejet)$/.test(stem)
    ? stem + stem.at(-1)!
    : stem.replace(/[ée]([^aeiouyéè])$/, 'è$1')
  for (const ending of ['e', 'ent']) add(silent + ending, 'finite', verb)
  for (const ending of ['ait', 'aient', 'a']) add(beforeA + ending, 'finite', verb)
  for (const ending of ['èrent', 'era', 'eront', 'erait', 'eraient'])
    add(stem + ending, 'finite', verb)
  add(`${stem}é`, 'participle', verb)
  add(`${beforeA}ant`, 'gerund', verb)
  add(infinitive, 'infinitive', verb)
}
