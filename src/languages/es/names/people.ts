/** Given names as Spanish papers spell them: our own lists. */

export const menNames = `
josé juan antonio manuel francisco luis carlos miguel javier jesús pedro rafael ángel fernando pablo sergio jorge alberto alejandro diego álvaro david daniel andrés ramón enrique vicente raúl
joaquín santiago víctor mario ignacio óscar rubén roberto jaime eduardo ricardo gustavo hernán waldo xosé iván gabriel martín nicolás felipe tomás emilio julio césar hugo adrián gonzalo rodrigo
cristóbal agustín salvador alfonso alfredo gerardo guillermo arturo ernesto esteban fidel evo lula donald joe vladimir emmanuel mohamed ahmed
fausto rutilio abelino basilio efraín eusebio evaristo fermín ezequiel germán gumersindo heriberto hilario horacio humberto isidro ismael jacinto jeremías joel julián lázaro
leandro leonardo leopoldo lisandro lorenzo lucio macario marcelino marcelo mariano matías mauricio melquíades nahuel néstor nicanor octavio orlando osvaldo pascual patricio ramiro
reinaldo renato rigoberto rodolfo rogelio rolando rómulo ronald rosendo rufino saturnino saúl silvio simón teodoro tiburcio timoteo ubaldo ulises valentín valerio virgilio wilfredo
xavier yago zenón iker unai aitor gorka mikel eneko jordi oriol pau arnau roger xavi iago brais anxo
`
export const womenNames = `
maría carmen ana isabel laura cristina marta lucía elena pilar dolores teresa rosa paula sara raquel beatriz nuria silvia patricia mercedes julia irene alba andrea rocío mónica inés sofía
antonia antía claudia gabriela valentina camila daniela fernanda victoria alejandra carolina verónica adriana susana yolanda margarita concepción josefa francisca luisa esperanza consuelo ursula
yasna ximena xóchitl ysabel yesenia yadira violeta vanessa úrsula tamara sonia sandra ruth rosalía ricarda paulina paola olga olivia norma nidia nélida narcisa nadxielli miriam
mireya micaela melisa matilde maritza marisol maribel mariela maricarmen marcela maite lupe luciana lourdes lola liliana leticia lidia leonor josefina jimena jacinta itzel irma
ileana graciela gladys gisela georgina genoveva felisa fátima fabiola evangelina eugenia elvira elsa elisa dora diana delia débora clara cecilia catalina brenda bernarda berenice
araceli ángela anahí amparo amelia amanda alicia aída adela ainhoa nerea leire amaia itziar maialen montserrat meritxell laia iria sabela uxía
`
export const nameParticles = 'de del la las los van von da dos'
