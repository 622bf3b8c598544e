/** Given names as Spanish papers spell them: our own lists. */

export const menNames = `
josé juan antonio manuel francisco luis carlos miguel javier jesús pedro rafael ángel fernando pablo sergio jorge alberto alejandro diego álvaro david daniel andrés ramón enrique vicente raúl
joaquín santiago víctor mario ignacio óscar rubén roberto jaime eduardo ricardo gustavo hernán waldo xosé iván gabriel martín nicolás felipe tomás emilio julio césar hugo adrián gonzalo rodrigo
cristóbal agustín salvador alfonso alfredo gerardo guillermo arturo ernesto esteban fidel evo lula donald joe vladimir emmanuel mohamed ahmed
fausto rutilio abelino basilio efraín eusebio evaristo fermín ezequiel germán gumersindo heriberto hilario horacio humberto isidro ismael jacinto jeremías joel julián lázaro
leandro leonardo leopoldo lisandro lorenzo lucio macario marcelino marcelo mariano matías mauricio melquíades nahuel néstor nicanor octavio orlando osvaldo pascual patricio ramiro
reinaldo renato rigoberto rodolfo rogelio rolando rómulo ronald rosendo rufino saturnino saúl silvio simón teodoro tiburcio timoteo ubaldo ulises valentín valerio virgilio wilfredo
xavier yago zenón iker unai aitor gorka mikel eneko jordi oriol pau arnau roger xavi iago brais anxo
  wilmer yeison brayan kevin jhon jonathan cristian christian fabián federico franco facundo lautaro ezequiel leonel lionel maximiliano emiliano mauro marcos rené édgar édison edwin freddy wilson nelson washington walter héctor hernando álvaro eduard gael omar ulises tarek domingo ginés justo eloy amado blas bruno benjamín cayetano ciro damián dante darío demetrio eladio elías emiliano enzo gil gilberto giovanni iñaki jacobo javi pepe paco manolo toni josep joan carles ferran narcís lluís
  abel adán adolfo aldo amadeo américo aníbal anselmo armando aurelio baltasar bernardo bonifacio camilo ceferino celso cirilo claudio clemente conrado dámaso dionisio edmundo eliseo estanislao fabricio faustino federico félix fidencio florencio fulgencio gaspar genaro gregorio honorio ismael josué justino leoncio lino marcial máximo modesto noé pancho pascual plácido prudencio ramón raimundo régulo remigio román rubén sabino samuel sebastián sixto tadeo telmo tobías víctor zacarías
 mar`
export const womenNames = `
maría carmen ana isabel laura cristina marta lucía elena pilar dolores teresa rosa paula sara raquel beatriz nuria silvia patricia mercedes julia irene alba andrea rocío mónica inés sofía
antonia antía claudia gabriela valentina camila daniela fernanda victoria alejandra carolina verónica adriana susana yolanda margarita concepción josefa francisca luisa esperanza consuelo ursula
yasna ximena xóchitl ysabel yesenia yadira violeta vanessa úrsula tamara sonia sandra ruth rosalía ricarda paulina paola olga olivia norma nidia nélida narcisa nadxielli miriam
mireya micaela melisa matilde maritza marisol maribel mariela maricarmen marcela maite lupe luciana lourdes lola liliana leticia lidia leonor josefina jimena jacinta itzel irma
ileana graciela gladys gisela georgina genoveva felisa fátima fabiola evangelina eugenia elvira elsa elisa dora diana delia débora clara cecilia catalina brenda bernarda berenice
araceli ángela anahí amparo amelia amanda alicia aída adela ainhoa nerea leire amaia itziar maialen montserrat meritxell laia iria sabela uxía
  begoña encarnación uxía rosaura marisela norma leidy ayelén malena milagros paz luz nancy betty miren salomé consuelo soledad remedios visitación purificación asunción ascensión trinidad almudena montse charo lupita agustina antonella bárbara berta candela carla celia celeste constanza daiana delfina dolores edith emilia emma ester estela eva evelyn flor florencia gloria guadalupe inmaculada ivonne jacqueline jessica johana juana judith julieta karen karina karla leidy lina lorena luján magdalena manuela margarita marlene martina mayra mercedes milena mirta nora nuria ofelia pamela petra priscila regina renata rita roxana samanta selena silvina socorro sole tania tatiana teófila valeria verónica virginia viviana wendy yésica yolanda zulema zoila
`
export const nameParticles = 'de del la las los van von da dos lo'
