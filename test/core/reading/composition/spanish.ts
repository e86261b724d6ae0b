import { bank } from './bank.ts'

export const spanish = bank({
  open: `
    Hola Dana,
    Gracias por escribirme.
    ¡Muchas gracias por pensar en mí!
    Buenos días, gracias por su mensaje.
    Qué tal Dana, gracias.
    Estimada Dana, le agradezco el correo.
  `,
  yes: `
    Sí, con mucho gusto.
    Sí, preséntanos.
    Claro que sí, adelante.
    Por supuesto, puedes darle mi correo.
    Encantado de conocerla.
    Me encantaría conocerla.
    Dale, pásale mi contacto.
    Me parece bien.
    Por mí no hay problema.
    Puede compartir mis datos con ella.
    Vale, ponnos en contacto.
    Sí, me interesa.
    Cuenta conmigo.
    De acuerdo, puede presentarnos.
    Claro, dile que me escriba.
    Órale, va.
    Sí, sin problema, pásale mi número.
    Será un placer hablar con ella.
    Adelante con la presentación.
    No tengo inconveniente en que nos presentes.
    Sí, por favor, haz la presentación.
    Acepto con gusto.
    Estaré encantada de charlar con ella.
    Sí, quiero conocerla.
    Venga, hagámoslo.
  `,
  no: `
    No, gracias.
    No gracias, ahora mismo no me interesa.
    Lo siento pero tengo que decir que no.
    No me interesa.
    Prefiero no hacerlo.
    Prefiero que no nos presentes.
    Lamentablemente no puedo aceptar.
    No quiero que me presentes a nadie.
    Esta vez paso.
    No es para mí.
    Voy a tener que decir que no.
    No estoy interesado.
    Mejor no.
    No le des mi correo, por favor.
    Debo declinar la invitación.
    No tengo tiempo para esto.
    La verdad es que no me apetece.
    No deseo que compartan mis datos.
    Paso, gracias.
    Me temo que no.
  `,
  later: `
    Ahora no, mejor en marzo.
    Pregúntame de nuevo en dos semanas.
    Sí, pero después del 15 de mayo.
    Estoy muy liado ahora, escríbeme en abril.
    Hasta junio no puedo, luego sí.
    ¿Podemos dejarlo para el mes que viene?
    Vuelva a consultarme después de Semana Santa.
    Por ahora no, a partir de junio sí.
  `,
  unclear: `
    Sí, siempre que me pague.
    ¿De qué se trata exactamente?
    ¿Me puedes contar más sobre ella?
    Tengo que hablarlo antes con mi socio.
    Solo si no es para vender algo.
    Todavía no lo sé.
  `,
  stranger: `
    No conozco a ninguna Dana Fox.
    ¿Quién es Dana Fox? No me suena.
    No sé quién es esta persona.
    No la conozco de nada.
    No conozco a esta Dana.
  `,
  other: `
    Mejor habla con mi compañera Carol, carol@corp.example.
    De eso se encarga Carol: carol@corp.example.
    Diríjase a Carol Stone, carol@corp.example.
    No soy la persona indicada, escribe a Carol: carol@corp.example.
  `,
  besideYes: `
    Tengo libre el martes o el jueves.
    Estoy de viaje esta semana, pero leo el correo.
    Su proyecto suena muy interesante.
    Me han hablado muy bien de ella.
    Un café me viene bien.
    Justo buscamos a alguien así.
    Ya tienes mi teléfono.
    Que me escriba cuando quiera.
    Hace mucho que no nos vemos.
    He leído su artículo.
    No la conozco todavía, pero me gusta su trabajo.
    Por las tardes es mejor.
    Es un tema que me apasiona.
    Suelo contestar rápido.
    También hablo inglés.
    Nunca viene mal un buen contacto.
    Espero que todo te vaya bien.
    Lo mejor es por videollamada.
  `,
  besideNo: `
    Ando muy liado.
    No tengo ni un minuto.
    No es nuestro campo.
    Espero que lo entiendas.
    Ya tenemos proveedor.
    Le deseo mucha suerte.
    No tenemos presupuesto.
    Ya no trabajo en ese sector.
    No es nada personal.
    Ahora no estamos contratando.
    Estoy de baja por maternidad.
    Seguro que es muy buena profesional.
    Tengo demasiadas cosas entre manos.
    No tiene nada que ver contigo.
  `,
  close: `
    Un abrazo
    Saludos cordiales
    ¡Gracias de nuevo!
    Un saludo, Bob
    Abrazos
  `,
})
