/**
 * Products, events and the nouns beside their names. An underscore stands for a space inside one
 * name.
 */

export const productNames =
  'iphone ipad android windows chatgpt gmail whatsapp telegram rafale concorde spoutnik pegasus'
export const productHeads =
  'application logiciel plateforme téléphone smartphone tablette console navigateur missile fusée avion hélicoptère char vaccin médicament satellite voiture modèle'
export const eventNames =
  'noël pâques pentecôte toussaint ramadan carême première_guerre_mondiale deuxième_guerre_mondiale seconde_guerre_mondiale guerre_froide guerre_du_golfe révolution_française printemps_arabe jeux_olympiques coupe_du_monde tour_de_france festival_de_cannes brexit'
export const eventHeads =
  'guerre bataille révolution insurrection massacre génocide jeux coupe championnat tournoi festival sommet conférence élection élections tempête typhon ouragan cyclone séisme crise scandale attentat attentats siège traité marathon procès journées fête foire biennale rencontres tour trophée mondial'
/** Nouns before a quoted name of a campaign or group. */
export const campaignHeads =
  'campagne groupe mouvement initiative coalition réseau projet organisation collectif opération ong sondage bijouterie biscuiterie association entreprise maison liste enseigne marque constructeur opérateur assureur start-up équipe fédération syndicat'
export const workHeads =
  'film livre roman essai chanson album série émission documentaire poème tableau pièce'
/** Abbreviations that name no body. */
export const plainAcronyms =
  'internet web imsi tv adn arn vih dvd cd usb gps pdf html url covid sars pib tva cdi cdd smic rsa sida fai ip sms pme hlm vtt tgv rer smur iii vii viii xii xiv xvi ier cv bd vf vo ogm ovni ong pdg drh da dh mdh mmdh dt mdt fcfa cfa xof usd tnd plf plfss lfss xl xxl'
