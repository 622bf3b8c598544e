/**
 * Publishers as French news names them. The first name is the one commonly written in English; "?"
 * marks everyday words.
 */
import { createOutletLexicon } from '../../outlet-lexicon.ts'
import { once } from '../../../text/once.ts'
import { findWords } from '../elisions.ts'

const news = `
Le Monde? = Monde?
Le Figaro
Libération? = Libération? | Libé
Le Parisien? = Parisien? | Aujourd'hui en France
Les Echos? = Échos?
La Croix?
L'Humanité?
L'Express?
Le Point?
L'Obs = Nouvel Observateur | Nouvel Obs
Marianne?
Mediapart
Le Canard enchaîné
Charlie Hebdo
Le Journal du dimanche = JDD
Le Monde diplomatique
Courrier international
Ouest-France
Sud Ouest?
La Voix du Nord
La Provence?
Nice-Matin
L'Equipe?
La Tribune?
Le Soir?
La Libre Belgique
Le Temps?
Tribune de Genève
Le Devoir?
La Presse?
Jeune Afrique
L'Orient-Le Jour
AFP = Agence France-Presse | Agence France Presse
Reuters
Associated Press = AP
Bloomberg
France Inter
Franceinfo = France Info
France Culture
France Bleu
France Télévisions
France 2
France 3
France 24
RFI = Radio France internationale
RTL
Europe 1
RMC
BFM-TV = BFMTV | BFM
CNews
LCI
TF1
M6
Arte
Canal+
RTBF
RTS
Radio-Canada
TV5 Monde = TV5Monde
The New York Times = New York Times
The Washington Post = Washington Post
The Wall Street Journal = Wall Street Journal
Financial Times
The Guardian = Guardian
The Times = Times?
The Economist = Economist
BBC
CNN
NBC
CBS
Fox News
Der Spiegel = Spiegel
Die Zeit
Süddeutsche Zeitung
Bild
El País = El Pais
La Repubblica = Repubblica
Corriere della Sera
Al Jazeera = Al-Jazira | Al-Jazeera | Al Jazira
Haaretz
Nature?
Science?
The Lancet = Lancet
`
const pollsters = `
Ifop
Ipsos
Elabe
Harris Interactive
OpinionWay
Odoxa
Kantar = Kantar Sofres | TNS Sofres | Sofres
BVA
CSA
YouGov
Gallup
Toluna
Viavoice
`
const bodies = `
Insee
Inserm
CNRS
Amnesty International
Human Rights Watch
Transparency International
OCDE
FMI
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
