import { once } from '../../text/once.ts'
import type { InterviewRules } from '../claims/interview-rules.ts'

export const getInterviews = once((): InterviewRules => ({
  occasions: [
    {
      name: 'entrevista a',
      words:
        /(?<!\p{L})(?:entrevista (?:a|con)|conversación con|charla con|entrevistamos a)(?!\p{L})/iu,
      guestFollows: true,
      accepted: 'Entrevista a Lucía Ferrer, directora del puerto de Vigo',
      refused: 'Suspendió la entrevista de trabajo.',
    },
    {
      name: 'entrevista',
      words:
        /^entrevista(?!\p{L})(?! de)|(?<!\p{L})(?:esta entrevista|esta conversación|en entrevista)(?!\p{L})/iu,
      accepted: 'En esta entrevista, la directora explica las obras.',
      refused: 'Entrevista de trabajo: diez errores',
    },
    {
      name: 'habla de',
      words:
        /(?<!\p{L})(?:habla (?:de|del|sobre|con)|habló con|conversó con|responde a|atiende a|nos (?:cuenta|recibe|habla))(?!\p{L})/iu,
      accepted: 'La directora del puerto, Lucía Ferrer, habla de las obras.',
      refused: 'Cada región tiene su habla.',
    },
  ],
  questionLabel: /^(?:P|Pregunta)\s?\d{0,2}\s*[:.)]-?\s+/u,
  answerLabel: /^(?:R|Respuesta)\s?\d{0,2}\s*[:.)]-?\s+/u,
  askers: new Set(['periodista', 'entrevistador', 'entrevistadora', 'redaccion']),
  credit: /^(?:entrevista realizada|esta entrevista (?:ha sido|fue))(?!\p{L})/iu,
}))
