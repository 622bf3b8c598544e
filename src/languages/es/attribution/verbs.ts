/** Spanish verbs of speech and the forms of them that report: our own lists. */
import type { Stance } from '../../../model/annotation.ts'
import { once } from '../../../text/once.ts'

const regular: readonly (readonly [Stance, string])[] = [
  [
    'neutral',
    'declarar informar anunciar afirmar señalar indicar explicar precisar añadir agregar comentar relatar narrar denunciar advertir responder replicar insistir subrayar manifestar expresar estimar considerar opinar lamentar criticar contar resumir apuntar detallar alertar preguntar exclamar escribir reclamar exigir prometer recomendar zanjar matizar bromear',
  ],
  ['asserting', 'asegurar confirmar recordar revelar destacar ratificar'],
  ['denying', 'negar rechazar desmentir descartar'],
  ['conceding', 'admitir reconocer'],
  ['doubting', 'dudar'],
]
/** Forms of verbs that change their stem: present, imperfect, preterite, then the participle. */
const irregular: readonly (readonly [Stance, string, string])[] = [
  ['neutral', 'dice dicen decía decían dijo dijeron diría dirían', 'dicho'],
  [
    'neutral',
    'sostiene sostienen sostenía sostuvo sostuvieron mantiene mantienen mantuvo',
    'sostenido mantenido',
  ],
  ['neutral', 'cuenta cuentan cree creen creía propuso propone', 'creído propuesto'],
  ['neutral', 'advierte advierten advirtió advirtieron expuso exponen', 'escrito expuesto'],
  ['asserting', 'recuerda recuerdan', 'recordado'],
  ['denying', 'niega niegan desmiente desmienten desmintió desmintieron', 'desmentido'],
  ['conceding', 'reconoce reconocen', 'reconocido'],
]

export interface SpeechForm {
  stance: Stance
  /** stands behind an auxiliary: "ha dicho" */
  isParticiple: boolean
}

/** By spelling in small letters, accents kept: "declaro" is not "declaró". */
export const getSpeechForms: () => ReadonlyMap<string, SpeechForm> = once(() => {
  const forms = new Map<string, SpeechForm>()
  const add = (spelling: string, stance: Stance, isParticiple: boolean) => {
    if (!forms.has(spelling)) forms.set(spelling, { stance, isParticiple })
  }
  for (const [stance, finite, participles] of irregular) {
    for (const form of finite.split(' ')) add(form, stance, false)
    for (const form of participles.split(' ')) add(form, stance, true)
  }
  for (const [stance, infinitives] of regular)
    for (const infinitive of infinitives.split(' ')) {
      const stem = infinitive.slice(0, -2)
      const isFirst = infinitive.endsWith('ar')
      const finite = isFirst
        ? ['a', 'an', 'aba', 'aban', 'ó', 'aron']
        : ['e', 'en', 'ía', 'ían', 'ió', 'ieron']
      // "añadió", but "añade"
      for (const ending of finite) add(stem + ending, stance, false)
      add(stem + (isFirst ? 'ado' : 'ido'), stance, true)
    }
  return forms
})

export const auxiliaries: ReadonlySet<string> = new Set(
  'ha han había habían habría habrían'.split(' '),
)
