/** Places in French: our own lists. An underscore stands for a space inside one name. */

export const countries = `
france allemagne belgique suisse luxembourg espagne portugal italie autriche pays-bas royaume-uni grande-bretagne angleterre écosse irlande danemark suède norvège finlande islande pologne
hongrie roumanie bulgarie grèce croatie serbie slovénie slovaquie ukraine russie biélorussie moldavie géorgie arménie azerbaïdjan turquie syrie liban israël palestine jordanie irak iran
égypte libye tunisie algérie maroc mauritanie sénégal mali niger tchad burkina_faso côte_d_ivoire guinée bénin togo ghana nigeria nigéria cameroun gabon congo rwanda burundi ouganda kenya
éthiopie somalie soudan soudan_du_sud érythrée djibouti madagascar comores maurice mozambique angola zambie zimbabwe afrique_du_sud namibie botswana centrafrique république_centrafricaine
république_démocratique_du_congo arabie_saoudite émirats_arabes_unis qatar koweït bahreïn oman yémen afghanistan pakistan inde bangladesh sri_lanka népal chine japon corée_du_nord corée_du_sud
taïwan vietnam cambodge laos thaïlande birmanie malaisie singapour indonésie philippines australie nouvelle-zélande canada états-unis mexique cuba haïti venezuela colombie équateur pérou
bolivie brésil argentine chili uruguay paraguay lettonie lituanie estonie république_tchèque tchéquie albanie kosovo bosnie-herzégovine macédoine monténégro chypre malte monaco vatican
`
export const cities = `
paris marseille lyon toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon grenoble dijon angers nîmes villeurbanne brest limoges tours amiens perpignan metz besançon
orléans mulhouse rouen caen nancy avignon poitiers versailles pau calais cannes ajaccio bastia bruxelles anvers liège gand genève lausanne zurich berne londres berlin munich francfort hambourg
madrid barcelone lisbonne rome milan naples turin venise vienne amsterdam la_haye copenhague stockholm oslo helsinki varsovie budapest bucarest sofia athènes belgrade sarajevo kiev kyiv moscou
saint-pétersbourg minsk istanbul ankara damas alep beyrouth jérusalem tel-aviv ramallah gaza amman bagdad mossoul téhéran le_caire alexandrie tripoli benghazi tunis alger oran rabat casablanca
marrakech dakar bamako niamey ouagadougou abidjan conakry lomé cotonou lagos abuja yaoundé douala libreville kinshasa goma brazzaville kigali nairobi addis-abeba khartoum johannesburg riyad
djeddah doha dubaï abou_dhabi kaboul islamabad new_delhi delhi bombay pékin shanghaï hongkong hong_kong tokyo séoul hanoï bangkok jakarta manille sydney washington new_york los_angeles chicago
boston saint-denis argenteuil montreuil créteil bobigny nanterre pontoise évry bourges blois chartres troyes auxerre nevers moulins vichy clermont-ferrand saint-étienne valence annecy chambéry
  gap digne fréjus arles béziers sète carcassonne albi castres montauban cahors rodez millau aurillac tulle brive périgueux bergerac agen biarritz bayonne tarbes lourdes auch niort cholet saumur laval
  alençon évreux dieppe cherbourg saint-lô granville saint-malo dinard dinan lannion morlaix quimper lorient vannes pontivy redon saint-nazaire paimpol roscoff crozon douarnenez concarneau
  dunkerque boulogne-sur-mer arras lens béthune douai valenciennes cambrai maubeuge saint-quentin laon soissons beauvais compiègne épinal colmar belfort montbéliard vesoul dole mâcon roanne
  charleroi namur mons tournai verviers ostende louvain malines courtrai hasselt neuchâtel fribourg sion bienne lugano bâle montreux vevey yverdon laval gatineau sherbrooke trois-rivières saguenay moncton
  agadir fès meknès tanger tétouan oujda laâyoune ouarzazate constantine annaba tlemcen béjaïa tizi_ouzou sétif batna ghardaïa sfax sousse bizerte gabès kairouan gafsa nouakchott nouadhibou
  saint-louis thiès kaolack ziguinchor tambacounda gao tombouctou kidal mopti ségou sikasso bobo-dioulasso kaya djibo agadez zinder maradi tillabéri bouaké yamoussoukro korhogo porto-novo
  lubumbashi bukavu bunia kisangani kananga mbuji-mayi pointe-noire bangui malabo antananarivo toamasina port-louis moroni mamoudzou nouméa papeete cayenne fort-de-france pointe-à-pitre
  québec ottawa toronto mexico caracas bogota lima brasilia buenos_aires santiago port-au-prince
  le_havre le_mans la_rochelle la_roche-sur-yon le_puy-en-velay le_creusot les_ulis la_baule la_courneuve le_bourget la_valette la_havane rouyn-noranda
`
export const regions = `
europe afrique asie amérique amérique_latine amérique_du_nord moyen-orient proche-orient maghreb sahel méditerranée bretagne normandie alsace lorraine provence corse auvergne bourgogne aquitaine
occitanie île-de-france picardie catalogne flandre wallonie bavière crimée donbass cisjordanie
finistère morbihan vendée mayenne sarthe calvados orne eure ardennes vosges moselle meuse jura doubs savoie isère drôme ardèche gard hérault aude ariège gers landes dordogne corrèze creuse indre
  yvelines essonne vaucluse lozère cantal aveyron guadeloupe hainaut brabant luxembourg ardenne ardennes limousin périgord béarn cévennes camargue sologne beauce morvan cornouaille trégor gironde somme oise aisne
  seine-saint-denis hauts-de-seine val-de-marne val-d_oise seine-et-marne loire-atlantique charente-maritime ille-et-vilaine loir-et-cher lot-et-garonne tarn-et-garonne bas-rhin haut-rhin
haute-savoie haute-garonne haute-corse haute-loire haute-marne haute-saône haute-vienne hautes-alpes hautes-pyrénées alpes-maritimes pyrénées-atlantiques pyrénées-orientales bouches-du-rhône puy-de-dôme pas-de-calais seine-maritime saône-et-loire
maine-et-loire indre-et-loire eure-et-loir meurthe-et-moselle côtes-d_armor côte-d_or golfe antarctique caraïbes guadeloupe martinique guyane réunion mayotte nouvelle-calédonie polynésie
  haute-marne hauts-de-france nouvelle-aquitaine grand_est auvergne-rhône-alpes bourgogne-franche-comté centre-val_de_loire pays_de_la_loire provence-alpes-côte_d_azur var jura landes tarn loiret vienne yonne lot loire rhône ain allier nièvre manche territoire_de_belfort savoie seine alpes-de-haute-provence deux-sèvres
  corne_de_l_afrique casamance kabylie rif sahara sahara_occidental kurdistan ontario alberta colombie-britannique manitoba saskatchewan nouveau-brunswick nouvelle-écosse gaspésie estrie mauricie abitibi outaouais montérégie palestine
`
/** Words that open the name of a place. */
export const placeHeads =
  'ville village commune quartier région département province île îles lac mer océan golfe baie mont montagne vallée fleuve désert rue avenue boulevard place pont port aéroport gare stade palais château gymnase échangeur ligne col forêt massif parc plage canton préfecture vallon hameau faubourg rond-point rond-point autoroute commune lotissement cité domaine pointe étang presqu-île refuge estuaire descente échangeur'
