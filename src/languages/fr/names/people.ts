/**
 * Given names as French papers spell them: our own lists. A hyphen parts two names, each of which
 * stands here by itself.
 */

export const menNames = `
jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas françois patrick gérard christophe joseph julien maurice
laurent frédéric éric david stéphane pascal sébastien alexandre thierry olivier antoine raymond guy dominique didier marc vincent thomas charles bruno jérôme fabrice guillaume anthony
maxime romain kevin arnaud benoît cédric emmanuel franck gilles hervé denis yves lucien émile marcel léon albert gaston rémi ludovic mathieu matthieu fabien grégory damien adrien clément
aurélien lucas hugo théo nathan arthur gabriel raphaël jules adam victor martin simon quentin florian benjamin alexis valentin samuel tristan xavier édouard étienne gérald hubert
sylvain régis serge roland bertrand cyril yannick loïc ronan gwenaël erwan alban aymeric baptiste bastien corentin dorian gautier geoffroy jordan manuel noël renaud thibault ugo jean-luc
mohamed mohammed ahmed ali karim rachid mehdi youssef hassan hussein omar ibrahim abdel abdallah mustapha moustapha mamadou moussa ousmane amadou ibrahima abdoulaye boubacar alassane laurent-désiré félix denis faustin joseph idriss paul roch macky bassirou john james william george donald joe barack boris keir vladimir sergueï volodymyr dmitri olaf friedrich mario pedro recep benyamin benjamin mahmoud xi narendra justin antonio josé carlos juan luis elon bill mark steve edward julian ban kofi
malo ewen titouan yann mathurin anatole anselme antonin armand auguste augustin aurèle barnabé blaise brice célestin clovis cyprien dimitri elie eliott émilien enzo ernest eudes
eugène évrard ferdinand firmin flavien florent gaël gaétan gaspard gatien gauthier gédéon germain ghislain goulven gontran gustave hadrien hippolyte honoré hugues ignace isidore
ismaël jérémie joachim joël jocelyn joris josselin kilian lazare léandre léo léonard léopold lilian lionel lorenzo lubin marceau marcellin marius matéo mathis matthias maxence
médard melchior melvin mickaël nathanaël norbert octave paulin rémy réal raoul robin rodolphe rodrigue roméo séraphin sévérin siméon stanislas sylvère sylvestre tanguy théodore
théophile thibaut timothée valéry victorien virgile wilfried yoann yvon zacharie abdou alioune aliou babacar bakary demba djibril idrissa issa lamine malick samba seydou souleymane
tidiane youssouf kouadio kouamé koffi kouassi yao konan lassina seyni issoufou mahamadou hamidou abdelkader abdelaziz abdelhak abdellah adil anas aziz badr brahim driss fouad hamza
hicham ilyas ismaïl jamal jaouad kamal khalid larbi mounir nabil najib nourredine othmane saïd salah samir tarek taïeb tarik walid yassine younes zakaria
  farouk brahim nizar toufik lahcen fallou bourama adama souleymane geoffroy hakim nacer jean-marc bernardin aurélien mirko luca matteo marco paolo giorgio giuseppe giovanni pietro carlo todd abdelhamid abdelmadjid abdelmajid abdelmalek abdelhafid abdelhakim abdelilah abdelkrim abdellatif abdelouahab abderrahim abderrahmane abderrazak abdessalam ammar anouar ayoub azzedine bachir belkacem bilal boualem chokri djamel fayçal fethi fouzi ghassan habib hatem hichem houcine hocine imed ismail jawad kamel khaled lakhdar lotfi mahdi messaoud miloud mokhtar moncef mourad mouloud nasser noureddine rabah rached raouf redouane riad ridha sadek sami salim sofiane slimane tahar taoufik wassim yahia yacine youcef zoubir elias élie charbel fadi marwan naïm hans klaus jürgen peter stefan andreas karl kurt sven lars
`
export const womenNames = `
marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole suzanne hélène christine marguerite denise louise christiane valérie sophie
sandrine stéphanie véronique céline chantal patricia brigitte julie aurélie laurence caroline florence émilie virginie élodie delphine corinne laetitia audrey camille sabrina mélanie
charlotte claire agnès alice lucie pauline marion manon laura sarah léa emma chloé inès jade zoé juliette mathilde margaux clémence élise élisabeth geneviève josiane odile ségolène
cécile béatrice bénédicte carole danielle fabienne ghislaine joëlle laure liliane marine marlène maud mireille muriel myriam nadine najat fleur noémie ophélie pascale rachida roselyne
roxane solène sonia yaël éléonore eva fanny gaëlle justine lise margot rachel rose simone solange valentine
fatima khadija leïla samira nadia yasmine malika amina salma nour aminata fatou hillary kamala theresa angela giorgia ursula maria
noëlle gwenaëlle maëlle maëlys lina capucine emeline estelle eugénie faustine flavie garance hermine honorine huguette jeannine josette léna léonie lilou lisa louane loïse lucette
ludivine lydie maëva magali marianne maryse maryvonne mégane mélissa mylène nadège ninon odette perrine philippine raphaëlle salomé séverine sidonie sylviane tatiana thérèse
tiphaine ursule yolande yvette aïssatou awa bintou djénéba fanta fatoumata kadiatou khady mariam mariama maïmouna nafissatou oumou ramata rokia salimata seynabou sokhna astou ndèye
coumba dior affoué akissi adjoua naïma rajaa saïda sanaa soumaya wafa yasmina zahra zineb zohra hafsa ghizlane hajar houda ihsane ilham imane karima kenza lamia latifa loubna
meriem mouna noura asma amel dalila djamila fadila farida fatiha hayat
  abir afaf assia besma dounia emna faïza fatma ghada hanane hanène houria jamila jihane kaouther khadidja lilia maha manel mariem mounira nabila naoual nawal nesrine olfa radia rania saadia saida salwa samah sihem souad soraya thouraya wassila yamina zakia zeineb maud odile josiane lise ndèye oum lucía bénédicte fatiha kheira ghita annie nacera aliénor blanche hadiza josée marguerite régine colette simonne gisèle ginette paulette yvonne germaine raymonde sabine edwige hermeline agathe anaïs ambre apolline axelle bérénice blandine charlène coralie daphné diane dorothée élisa emmanuelle ève fatim gwladys héloïse ingrid jessica justine karine katia laurène leslie lola magalie marlène mélodie mila morgane nora océane peggy prune rebecca romane rosalie samantha tania vanessa violaine
`
export const nameParticles = 'de d du des la le l van von der den ben bin el al ibn di da dos saint'
