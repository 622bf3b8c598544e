import { once } from '../../text/once.ts'
import type { InterviewRules } from '../claims/interview-rules.ts'

export const getInterviews = once((): InterviewRules => ({
  occasions: [
    {
      name: 'entretien avec',
      words: /(?<!\p{L})(?:entretien|interview|rencontre|conversation|discussion) avec(?!\p{L})/iu,
      guestFollows: true,
      accepted: 'Entretien avec Claire Dumont, directrice du port',
      refused: "L'entretien des routes coûte cher.",
    },
    {
      name: 'entretien',
      words:
        /^(?:entretien|interview|grand entretien)(?!\p{L})(?! d)|(?<!\p{L})(?:cet entretien|cette interview|répond à nos questions|nous avons (?:rencontré|interrogé)|rencontre$)(?!\p{L})/iu,
      accepted: 'Dans cet entretien, la directrice du port parle des travaux.',
      refused: "Entretien d'une chaudière : que dit la loi ?",
    },
    {
      name: 'parle de',
      words:
        /(?<!\p{L})(?:nous parle|nous a parlé|se confie|revient sur|raconte|: rencontre avec)(?!\p{L})/iu,
      accepted: 'Le maire Paul Lefort revient sur la fermeture de la piscine.',
      refused: 'Le maire est revenu de voyage.',
    },
  ],
  questionLabel: /^(?:Q|Question)\s?\d{0,2}\s*[:.)]\s+/u,
  answerLabel: /^(?:R|Réponse)\s?\d{0,2}\s*[:.)]\s+/u,
  askers: new Set([
    'journaliste',
    'le journaliste',
    'la journaliste',
    'la redaction',
    'le journal',
  ]),
  credit:
    /^(?:propos recueillis|entretien réalisé|interview réalisée|cet entretien a été)(?!\p{L})/iu,
}))
