/**
 * Publishers as French news names them: our own lists, "Name=spelling|spelling". The name is the
 * one commonly written in English, an underscore stands for a space; "?" marks everyday words.
 */
import { createOutletLexicon } from '../../citations/outlet-lexicon.ts'
import { once } from '../../../text/once.ts'
import { findWords } from '../elisions.ts'

const news = `
Le_Monde?=Monde? Le_Figaro Libération?=Libération?|Libé
Le_Parisien?=Parisien?|Aujourd'hui_en_France Les_Echos?=Échos? La_Croix? L'Humanité? L'Express?
Le_Point? L'Obs=Nouvel_Observateur|Nouvel_Obs Marianne? Mediapart Le_Canard_enchaîné Charlie_Hebdo
Le_Journal_du_dimanche=JDD Le_Monde_diplomatique Courrier_international Ouest-France Sud_Ouest?
La_Voix_du_Nord La_Provence? Nice-Matin L'Equipe? La_Tribune? Le_Soir? La_Libre_Belgique Le_Temps?
Tribune_de_Genève Le_Devoir? La_Presse? Jeune_Afrique L'Orient-Le_Jour Le_Progrès? La_Dépêche_du_Midi=Dépêche_du_Midi
TelQuel=Tel_Quel Hespress=Hespress_FR El_Watan Midi_Libre L'Est_républicain L'Opinion?
Le_Télégramme? Le_Dauphiné_libéré Mosaïque_FM Médias24
AFP=Agence_France-Presse|Agence_France_Presse Reuters Associated_Press=AP Bloomberg France_Inter
Franceinfo=France_Info France_Culture France_Bleu France_Télévisions France_2 France_3 France_24
RFI=Radio_France_internationale RTL Europe_1 RMC BFM-TV=BFMTV|BFM CNews LCI TF1 M6 Arte Canal+
Radio_France Var-Matin Sud_Radio La_Montagne? Paris-Normandie Paris_Match L'Union? La_Nouvelle_République? 20_Minutes RTBF RTS Radio-Canada TV5_Monde=TV5Monde The_New_York_Times=New_York_Times
The_Washington_Post=Washington_Post The_Wall_Street_Journal=Wall_Street_Journal Financial_Times
The_Guardian=Guardian The_Times=Times? The_Economist=Economist BBC CNN NBC CBS Fox_News
Der_Spiegel=Spiegel Die_Zeit Süddeutsche_Zeitung Bild El_País=El_Pais La_Repubblica=Repubblica
Corriere_della_Sera Al_Jazeera=Al-Jazira|Al-Jazeera|Al_Jazira Haaretz Nature? Science?
The_Lancet=Lancet
`
const pollsters = `
Ifop Ipsos Elabe Harris_Interactive OpinionWay Odoxa Kantar=Kantar_Sofres|TNS_Sofres|Sofres BVA
CSA YouGov Gallup Toluna Viavoice
`
const bodies = `
Insee Inserm CNRS Amnesty_International Human_Rights_Watch Transparency_International OCDE FMI
`

const articles = new Set(['le', 'la', 'les', 'l', 'the'])

/** The words of a spelling, its article left out: "du Monde" is "de Le Monde". */
function toWords(spelling: string): string[] {
  const words = findWords(spelling, 0, spelling.length).map(({ folded }) => folded)
  return words.length > 1 && articles.has(words[0]!) ? words.slice(1) : words
}

export const getOutletLexicon = once(() =>
  createOutletLexicon({ news, pollster: pollsters, body: bodies }, toWords, true),
)

/**
 * Whether words in small letters, an article in front or not, are the whole name of a news
 * publisher.
 */
export function isNews(words: readonly string[]): boolean {
  const joined = words.join(' ')
  const folded = findWords(joined, 0, joined.length).map((word) => word.folded)
  const rest = articles.has(folded[0] ?? '') ? folded.slice(1) : folded
  return (
    getOutletLexicon()
      .get(rest[0] ?? '')
      ?.some(
        ({ kind, doubtful, words: name }) =>
          kind === 'news' &&
          (!doubtful || rest.length < folded.length) &&
          name.join(' ') === rest.join(' '),
      ) ?? false
  )
}
