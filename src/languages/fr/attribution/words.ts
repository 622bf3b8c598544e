/** Words by which the reading of French clauses goes: in small letters, accents kept. */
import type { ColonWords } from '../../sentences/colon-report.ts'
import { wordSet } from '../../word-sets.ts'

export const pronouns = wordSet('il elle ils elles on')
/** "La junte, elle, accuse", "le maire a lui dénoncé" */
export const strongPronouns = wordSet('lui elle eux elles')
/** They lean on the verb and stand between it and its subject. */
export const leaning = wordSet('se s me m te t nous vous le la les l lui leur y en ne n')
/** Words that may stand between a verb and its infinitive: "dit ne pas le savoir". */
export const beforeInfinitive = wordSet('ne n pas se s en y le la les l plus rien jamais')
/** Words that may stand inside a group of verbs. */
export const adverbs =
  wordSet(`ainsi aussi également encore déjà notamment toutefois cependant donc alors enfin ensuite puis pour sa part plutôt même bien longtemps récemment clairement toujours
  emblée nouveau avance simplement d'ailleurs ailleurs fermement publiquement longuement`)
/** "tranche | pour sa part | le maire": words beside a verb that only tell who is turned to. */
const turns = [
  'pour sa part',
  'pour leur part',
  'de son côté',
  'de leur côté',
  'quant à lui',
  'quant à elle',
  'quant à eux',
  'par ailleurs',
  'en outre',
  'à son tour',
  'à nouveau',
].map((phrase) => phrase.split(' '))
/** The item behind such words at item `at`; `at` where there are none. */
export const pastTurn = (items: readonly { text: string }[], at: number): number =>
  at + (turns.find((words) => words.every((word, i) => items[at + i]?.text === word))?.length ?? 0)
/** Of a row of publishers: "de Mediapart, de Libération et du Monde". */
export const rowWords = { and: wordSet('et'), small: wordSet('le la les l de d du des') }
/** Nobody says what he has not said. */
export const negations = wordSet('pas jamais guère point rien')
export const determiners = wordSet(
  'le la les l un une des du ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines quelques deux trois quatre cinq six d de aucun aucune chaque tous toutes',
)
/** Words at which what belongs to a noun ends, going right. */
export const afterNoun =
  wordSet(`à au aux dans en sur sous lors devant auprès pour par qui que qu dont où quand lorsque lorsqu si mais car avant après depuis pendant durant via chez vers contre comme
  lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain ce`)
/** Words at which a subject cannot reach further left. */
export const beforeSubject = wordSet(
  'que qu si quand lorsque lorsqu mais car puis donc où dont puisque puisqu comme tandis alors est sont était étaient sera seront a ont avait avaient selon',
)
export const timeWords = wordSet(
  "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir dernier dernière janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
)
/** "la semaine dernière", "la veille": nobody, and nothing that is said */
export const timeNouns = wordSet('semaine mois année an jour journée veille lendemain nuit matinée')
/** "selon" before one of these names no speaker. */
export const noSpeaker = wordSet(
  'que qu les lequel laquelle lesquels lesquelles cas besoins moyens modalités critères conditions âge circonstances',
)
/** "…, alors que": a clause by itself, none of the words reported. */
export const otherClause = wordSet('tandis alors')

export const personNouns =
  wordSet(`ministre président présidente député députée sénateur sénatrice maire préfet directeur directrice parole responsable dirigeant dirigeante chef cheffe patron patronne
  avocat avocate procureur procureure juge médiateur médiatrice chercheur chercheuse historien historienne économiste expert experte syndicaliste délégué déléguée élu élue candidat candidate
  rapporteur rapporteure secrétaire conseiller conseillère commissaire témoin victime mère père militant militante opposant opposante journaliste auteur autrice spécialiste analyste diplomate
  gérant gérante riverain riveraine mari épouse fils fille frère sœur veuve veuf voisin voisine entraîneur entraîneuse attaquant attaquante joueur joueuse footballeur footballeuse capitaine
  commandant lieutenant commissaire infirmier infirmière enseignant enseignante professeur professeure étudiant étudiante ouvrier ouvrière agriculteur agricultrice éleveur éleveuse guide
  dessinateur dessinatrice écrivain écrivaine romancier romancière acteur actrice comédien comédienne chanteur chanteuse musicien musicienne réalisateur réalisatrice cinéaste éditeur éditrice
  suspect suspecte accusé accusée prévenu prévenue plaignant plaignante détenu détenue sélectionneur sélectionneuse gardien gardienne défenseur défenseure buteur buteuse bourgmestre
  conservateur conservatrice pénaliste sociologue politologue vendeur vendeuse pdg survivant survivante rescapé rescapée
  opérateur préfète présidente lycéen lycéenne passager passagère conducteur conductrice propriétaire
  coach archevêque évêque émissaire rapporteuse négociateur négociatrice adjoint adjointe arbitre
  policier policière pompier gendarme cavalier cavalière coureur coureuse théologien théologienne prêtre moine religieux religieuse retraité retraitée comptable cuisinier cuisinière chauffeur
  pilote navigateur navigatrice skipper berger bergère pêcheur pêcheuse artisan artisane libraire bénévole organisateur organisatrice metteur metteuse scène chorégraphe peintre sculpteur
  scaphandrier scaphandrière technicien technicienne ingénieur ingénieure géologue climatologue virologue épidémiologiste urgentiste chirurgien chirurgienne psychologue notaire greffier greffière
  oncle tante neveu nièce cousin cousine maman papa
  champion championne sportif sportive
  fondateur fondatrice magistrat magistrate gouverneur gouverneure wali ambassadeur ambassadrice imam activiste édile sélectionneuse eurodéputé eurodéputée greffier substitut échevin échevine
  habitant habitante médecin docteur docteure premier chancelier chancelière roi reine pape général colonel homme femme intéressé intéressée`)
/** Of the nouns for one person those that stand for whoever was just named, whatever his office. */
export const titlesOfAnybody = wordSet(
  `survivant survivante responsable dirigeant dirigeante chercheur chercheuse expert experte élu élue candidat candidate militant militante auteur autrice spécialiste homme femme`,
)
export const groupNouns =
  wordSet(`ministres députés sénateurs responsables dirigeants avocats chercheurs experts syndicalistes élus témoins victimes militants opposants journalistes auteurs spécialistes analystes diplomates
  pompiers policiers gendarmes secouristes secours enquêteurs enseignants étudiants ouvriers agriculteurs infirmières infirmiers riverains parents familles élèves scientifiques
  habitants médecins observateurs proches entourage sources source voisins salariés suspects accusés prévenus plaignants viticulteurs pêcheurs éleveurs commerçants joueurs survivants personnels manifestants organisateurs bénévoles coureurs économistes ingénieurs géologues historiens supporters soignants sympathisants partisans magistrats avocates déposants actionnaires syndiqués salariées patrons rebelles soldats combattants civils associations défenseurs critiques détracteurs`)
export const bodyNouns =
  wordSet(`gouvernement ministère parti syndicat syndicats commission comité conseil cour tribunal parquet assemblée sénat agence association organisation société entreprise groupe direction
  présidence police gendarmerie armée préfecture mairie banque union opposition majorité exécutif autorités autorité justice institut fédération ong collectif compagnie élysée matignon accusation défense
  réseau théâtre musée festival fédération confédération état chancellerie régie opérateur exploitant constructeur équipementier équipe archevêché diocèse évêché patronat société filiale
  mouvement coalition junte ligue commandement diplomatie plateforme observatoire mission
  famille club ambassade consulat cabinet centrale barreau éditeur académie université hôpital ministères banques gauche droite région département ville municipalité`)
export const outletNouns = wordSet(
  'journal quotidien hebdomadaire magazine chaîne site agence radio presse médias média revue',
)
export const documentNouns = wordSet(
  'rapport étude enquête sondage communiqué texte document lettre note livre projet loi décret arrêté jugement plainte traité accord déclaration tribune article calculs statistiques chiffres données estimations estimation bilan baromètre audit courrier décompte rendu constitution procès-verbal',
)

/** Of a role with a name behind it, and of what tells more of the one so named. */
export const roleWords = {
  personNouns,
  determiners,
  tellsMore: wordSet('qui dont né née et âgé âgée'),
}

/** Of these a person, several or a body: no text, which one may announce as well. */
export const isSomebody = (text: string): boolean =>
  [personNouns, groupNouns, bodyNouns].some((nouns) => nouns.has(text))

export const canSpeak = (text: string): boolean =>
  [personNouns, groupNouns, bodyNouns, outletNouns, documentNouns].some((nouns) => nouns.has(text))

/** Spelled like verbs of speech, they are nouns behind a determiner: "la note", "l'annonce". */
export const nounLike = wordSet(
  'note juge annonce demande critique analyse avance pointe estime conteste menace peste doute redoute',
)
/** "que" behind one of these opens no reported clause: "alors que", "plus que". */
export const beforeOtherQue = wordSet(
  'plus moins alors tandis afin ainsi avant après depuis pour dès parce bien autre même tel telle sans lors tant',
)

/** Words before a colon and a quotation: see `ColonWords`. */
export const colonWords: ColonWords = {
  canSpeak,
  determiners,
  subjects: wordSet('il elle ils elles'),
  links: wordSet('de d du des à au aux'),
  ofOthers: wordSet(
    'lettre message mot mots affiche pancarte pancartes inscription slogan slogans banderole courriel mail tract titre chanson panneau lu lit entendu entend reçu reçoit découvert citant cite',
  ),
}
