/** Given names as Spanish papers spell them: our own lists. */

export const menNames = `
josé juan antonio manuel francisco luis carlos miguel javier jesús pedro rafael ángel fernando pablo sergio jorge alberto alejandro diego álvaro david daniel andrés ramón enrique vicente raúl
joaquín santiago víctor mario ignacio óscar rubén roberto jaime eduardo ricardo gustavo hernán waldo xosé iván gabriel martín nicolás felipe tomás emilio julio césar hugo adrián gonzalo rodrigo
cristóbal agustín salvador alfonso alfredo gerardo guillermo arturo ernesto esteban fidel evo lula donald joe vladimir emmanuel mohamed ahmed
`
export const womenNames = `
maría carmen ana isabel laura cristina marta lucía elena pilar dolores teresa rosa paula sara raquel beatriz nuria silvia patricia mercedes julia irene alba andrea rocío mónica inés sofía
antonia antía claudia gabriela valentina camila daniela fernanda victoria alejandra carolina verónica adriana susana yolanda margarita concepción josefa francisca luisa esperanza consuelo ursula
`
export const nameParticles = 'de del la las los van von da dos'
