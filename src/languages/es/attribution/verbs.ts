/** Spanish verbs of speech and the forms of them that report: our own lists. */
import type { Stance } from '../../../model/annotation.ts'
import { once } from '../../../text/once.ts'
import { wordSet } from '../../word-sets.ts'

/** How a verb tells. */
interface Use {
  /** "valorar": only behind its quotation, since much else stands behind it */
  onlyBehind?: true
  /** "defender": much else stands behind it, so that a colon needs a quotation behind it */
  quoted?: true
  /** what may stand behind it that is said: "criticar la ley"; "acusar a Ana de mentir"; "llamar a votar"; "informar de un corte"; "cifrar en 38 los cines" */
  takes?: 'noun' | 'person' | 'call' | 'rest' | 'figure'
  /** "habló de una «farsa»": only where a quotation stands close behind its "de" */
  besideDe?: true
  /** "celebrar una «fiesta»": before its words too where a quotation stands close behind it */
  beside?: true
}

const regular: readonly (readonly [Stance, Use, string])[] = [
  [
    'neutral',
    {},
    'declarar afirmar señalar indicar explicar precisar añadir agregar comentar relatar narrar responder replicar insistir subrayar manifestar expresar considerar opinar contar resumir apuntar detallar preguntar exclamar escribir zanjar matizar bromear ofrecer discrepar quejar aclarar aseverar adelantar contestar remarcar confesar tuitear postear concretar vaticinar indicar puntualizar enfatizar recalcar argumentar alegar reiterar proclamar reprochar',
  ],
  [
    'neutral',
    { takes: 'noun' },
    'anunciar denunciar lamentar criticar reclamar exigir prometer recomendar cuestionar calificar tachar tildar reportar urgir',
  ],
  ['neutral', { takes: 'rest' }, 'informar alertar advertir'],
  ['neutral', { takes: 'person' }, 'acusar instar exhortar culpar'],
  ['neutral', { takes: 'figure' }, 'cifrar calcular estimar situar'],
  ['neutral', { takes: 'noun' }, 'contabilizar garantizar pronosticar prever'],
  ['neutral', { takes: 'call', quoted: true }, 'llamar'],
  ['neutral', { besideDe: true }, 'hablar'],
  [
    'neutral',
    { onlyBehind: true },
    'valorar ironizar reaccionar publicar sentenciar agradecer avisar calcular gritar regañar emplazar espetar terciar protestar comunicar aconsejar resoplar susurrar murmurar musitar bramar clamar lanzar soltar apostillar apuntillar remachar rematar objetar implorar suplicar rogar ordenar animar retar desafiar confiar suspirar mascullar balbucear tartamudear rezongar corear proponer meditar filosofar evocar recitar',
  ],
  [
    'neutral',
    { onlyBehind: true, beside: true },
    'celebrar festejar saludar deplorar elogiar condenar repudiar augurar vislumbrar',
  ],
  [
    'neutral',
    { onlyBehind: true },
    'disparar fundamentar anticipar retrucar ironizar sincerar despachar porfiar rememorar reflexionar deslizar',
  ],
  ['asserting', {}, 'asegurar recordar revelar destacar ratificar'],
  ['asserting', { takes: 'noun' }, 'confirmar'],
  ['denying', { takes: 'noun' }, 'negar rechazar desmentir descartar'],
  ['conceding', {}, 'admitir reconocer'],
  ['doubting', {}, 'dudar'],
]
/** Forms of verbs that change their stem: present, imperfect, preterite, then the participle. */
const irregular: readonly (readonly [Stance, Use, string, string])[] = [
  ['neutral', {}, 'dice dicen decía decían dijo dijeron diría dirían', 'dicho'],
  [
    'neutral',
    {},
    'sostiene sostienen sostenía sostuvo sostuvieron mantiene mantienen mantuvo',
    'sostenido mantenido',
  ],
  [
    'neutral',
    { quoted: true },
    'defiende defienden defendía defendían defendió defendieron',
    'defendido',
  ],
  ['neutral', {}, 'cuenta cuentan cree creen creía', 'creído'],
  [
    'neutral',
    { takes: 'noun' },
    'pide piden pedía pedían pidió pidieron propone proponen propuso propusieron',
    'pedido propuesto',
  ],
  ['neutral', { takes: 'rest' }, 'advierte advierten advirtió advirtieron', 'advertido'],
  ['neutral', {}, 'expuso exponen', 'escrito expuesto'],
  [
    'neutral',
    { onlyBehind: true },
    'corrige corrigen corrigió traduce tradujo inquiere inquirió concede concedió sonríe sonrió ríe rió despide despidió desliza deslizó advierte repite repitió interviene intervino',
    'corregido',
  ],
  ['neutral', { takes: 'noun' }, 'atribuye atribuyen atribuía atribuyó atribuyeron', 'atribuido'],
  [
    'neutral',
    {},
    'sugiere sugieren sugirió sugirieron concluye concluyen concluyó concluyeron',
    'sugerido concluido',
  ],
  ['asserting', {}, 'recuerda recuerdan', 'recordado'],
  [
    'denying',
    { takes: 'noun' },
    'niega niegan desmiente desmienten desmintió desmintieron',
    'desmentido',
  ],
  ['conceding', {}, 'reconoce reconocen', 'reconocido'],
  ['neutral', { onlyBehind: true, beside: true }, 've ven vio vieron', 'visto'],
]

export interface SpeechForm extends Use {
  stance: Stance
  /** stands behind an auxiliary: "ha dicho" */
  isParticiple: boolean
}

/** By spelling in small letters, accents kept: "declaro" is not "declaró". */
export const getSpeechForms: () => ReadonlyMap<string, SpeechForm> = once(() => {
  const forms = new Map<string, SpeechForm>()
  const add = (spelling: string, form: SpeechForm) => {
    if (!forms.has(spelling)) forms.set(spelling, form)
  }
  for (const [stance, use, finite, participles] of irregular) {
    for (const form of finite.split(' ')) add(form, { stance, ...use, isParticiple: false })
    for (const form of participles.split(' ')) add(form, { stance, ...use, isParticiple: true })
  }
  for (const [stance, use, infinitives] of regular)
    for (const infinitive of infinitives.split(' ')) {
      const stem = infinitive.slice(0, -2)
      const isFirst = infinitive.endsWith('ar')
      const finite = isFirst
        ? ['a', 'an', 'aba', 'aban', 'ó', 'aron']
        : ['e', 'en', 'ía', 'ían', 'ió', 'ieron']
      // "añadió", but "añade"
      for (const ending of finite) add(stem + ending, { stance, ...use, isParticiple: false })
      add(stem + (isFirst ? 'ado' : 'ido'), { stance, ...use, isParticiple: true })
    }
  return forms
})

export const auxiliaries: ReadonlySet<string> = wordSet('ha han había habían habría habrían')
