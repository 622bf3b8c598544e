/** Bodies in French: our own lists. An underscore stands for a space inside one name. */

export const organisationNames = `
nations_unies onu union_européenne ue otan unesco unicef oms organisation_mondiale_de_la_santé fmi fonds_monétaire_international banque_mondiale omc aiea hcr ocde g7 g20 ligue_arabe union_africaine
commission_européenne parlement_européen conseil_européen banque_centrale_européenne bce cour_de_justice_de_l_union_européenne cour_pénale_internationale conseil_de_sécurité conseil_de_l_europe
assemblée_nationale sénat conseil_d_etat conseil_d_état conseil_constitutionnel cour_des_comptes cour_de_cassation conseil_supérieur_de_l_audiovisuel élysée matignon quai_d_orsay bercy
défenseur_des_droits cnil csa arcep insee cnrs inserm anssi dgse dgsi maison_blanche kremlin pentagone congrès douma bundestag
parti_socialiste ps ump les_républicains lr front_national rassemblement_national rn front_de_gauche la_france_insoumise modem udi en_marche renaissance parti_communiste pcf europe_ecologie
cgt cfdt confédération_française_démocratique_du_travail confédération_générale_du_travail force_ouvrière fo cftc unsa union_nationale_des_syndicats_autonomes medef
santé_publique_france france_travail radio_france hydro-québec var-matin
hamas fatah hezbollah al-qaida etat_islamique état_islamique talibans boko_haram
québec_solidaire parti_québécois bloc_québécois bein_sports
afp agence_france-presse reuters associated_press le_monde le_figaro figaro libération mediapart les_echos el_watan sud-ouest sud_ouest jeune_afrique la_provence haut-commissariat_au_plan le_parisien l_humanité l_express le_point la_croix ouest-france france_bleu radio_france
france_inter france_info france_culture france_télévisions france_24 rfi bfm-tv tf1 arte canal+ new_york_times washington_post guardian bbc cnn al-jazira charlie_hebdo
google apple facebook meta amazon microsoft twitter tiktok airbus boeing renault peugeot total totalenergies edf engie sncf ratp air_france orange lvmh danone carrefour bnp_paribas société_générale
amnesty_international human_rights_watch médecins_sans_frontières msf croix-rouge greenpeace reporters_sans_frontières ligue_des_droits_de_l_homme quadrature_du_net
nsa cia fbi interpol europol fifa uefa
  haut_conseil chancellerie gendarmerie_nationale parquet_national_financier département_d_état radio_nationale aps tsa unrwa polisario front_polisario cédéao cedeao hespress el_watan le_soleil le_matin la_presse le_devoir l_équipe ademe inserm inserm snes fnsea véolia suez thales safran dassault stellantis michelin saint-siège sûreté_nationale
`
/** Words that open the name of a body. */
export const organisationHeads = `ministère commission comité conseil cour tribunal parti assemblée agence autorité fédération confédération association union ligue syndicat groupe université institut école
  banque société entreprise compagnie fondation organisation office observatoire centre direction préfecture mairie ambassade secrétariat haut-commissariat front mouvement parlement collectif armée police gendarmerie ong musée muséum
  hôpital clinique théâtre éditions lycée collège académie réseau alliance hôtel maison team équipe coordination plateforme mutuelle caisse chambre rectorat diocèse laboratoire cabinet studio studios brasserie galerie
  mémorial opéra orchestre régie cinéma cinémathèque librairie bureau coopérative
  office centrale inspection service parti confédération haut-conseil crédit fraternité sûreté délégation commissariat agence rassemblement amicale intersyndicale cercle société comité institut radio`
/** Adjectives that go on a body's name in small letters: "Assemblée nationale". */
export const bodyAdjectives = `national nationale nationaux européen européenne international internationale mondial mondiale général générale supérieur supérieure central centrale fédéral fédérale régional régionale
  démocratique populaire républicain républicaine socialiste communiste écologiste paysan paysanne civil civile constitutionnel constitutionnelle suprême consultatif consultative public publique autonome autonomes syndicale syndical électronique indépendant indépendante indépendants indépendantes permanent permanente unies unie insoumise arabe africaine humain humaine humains humaines
  étrangères étrangère culturel culturelle culturelles social sociale sociales religieux religieuses islamique islamiques scientifique numérique durable écologique énergétique
  correctionnel correctionnelle judiciaire administratif administrative criminelle`
export const outletHeads =
  'journal quotidien hebdomadaire magazine chaîne radio site agence revue mensuel'
