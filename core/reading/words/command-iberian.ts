/** Commands in Spanish and Portuguese; written as those in `command.ts`. */
import type { Phrases } from './command.ts'

const RESUMEN = 'resumen/resumenes/boletin/digest/semanal/newsletter'
const PIDE = 'solicitud/solicitudes/presentacion/presentaciones/peticion/peticiones'

export const SPANISH: Phrases = {
  help: [
    'ayuda',
    'ayudame',
    'ayudenme',
    'necesito ayuda',
    'como funciona (esto/kept)',
    'que puedo hacer',
    'comandos',
    'instrucciones',
  ],
  pending: [
    '(mostrar/muestrame/ver/lista/mis/las/los) (mis/las/los/de) pendiente/pendientes/promesas',
    '(mi/el/ver) estado',
    '(mi/la/ver) lista',
    'que (esta/hay/tengo/queda) (pendiente/abierto)',
    'promesas (pendientes/abiertas)',
  ],
  again: [
    'otra vez',
    'de nuevo',
    'una vez mas',
    'intentalo/pregunta/intenta/reintentar (otra/de) (vez/nuevo)',
    'nuevamente',
    'reintentar',
  ],
  'digest-off': [
    `${RESUMEN} (semanal) no/off`,
    `no/sin (quiero) (recibir) (mas/el) (el) ${RESUMEN} (semanal)`,
    `desactivar/desactiva/cancelar/cancela/parar/para/detener/quitar/quita (el/la) ${RESUMEN} (semanal)`,
    `darme/dame/dar de baja del ${RESUMEN} (semanal)`,
  ],
  'digest-on': [
    `${RESUMEN} (semanal) si/on`,
    `activar/activa/reactivar/reactiva/quiero/enviame (el/la) ${RESUMEN} (semanal)`,
  ],
  forget: [
    'olvidame',
    'olvidenme',
    'olvidense/olvidate/olvidaos de mi',
    'olvidadme',
    'borrame',
    'eliminame',
    'borrar/borra/borren/elimina/eliminar/eliminen/suprimir (todos) mis/mi datos/cuenta/informacion',
    'borra/borrar/elimina/eliminar/olvida todo (sobre) (mi)',
  ],
  never: [
    'nunca mas',
    'jamas',
    'darme/dame/dar/darse/denme de baja',
    'baja',
    'cancelar (la/mi) suscripcion',
    'no me escribas/escriban/contactes/contacten/escribais (mas/nunca) (mas)',
    'no (quiero) (recibir) mas correos/mensajes/emails',
    'dejame en paz',
  ],
  stop: ['para', 'basta', 'parar', 'nunca'],
  resume: [
    `reanudar/reanuda/reanuden (las/los/mis) (${PIDE})`,
    'quitar/quita/fin/terminar (la/de) (la) pausa',
    '(ya) estoy de vuelta',
    '(ya) he vuelto',
  ],
  monthly: [
    `(maximo/max/solo/limite/hasta/como/un) (de/mucho/maximo) (de) # (vez/veces/${PIDE}/personas) (maximo/max/como) (mucho) al/por/cada/x mes (maximo/max/como) (mucho)`,
    'no mas de # (veces) al/por/cada mes',
    '# mensual/mensuales',
  ],
  pause: [
    `pausa/pausar/pausame/pausad/suspender/pausen (mis/las/todo/todas) (${PIDE})`,
    `(en/haz/hacer/una) (una) pausa/pausar/pausame/pausad/suspender/pausen (mis/las/todo/todas) (${PIDE}) hasta/durante/por …`,
    `no/ninguna (mas) ${PIDE} hasta …`,
    'no me preguntes/escribas hasta …',
  ],
  'pause-day': ['pausa/pausar/pausame …'],
  cancel: [
    'cancelar/cancela/cancelalo/cancelala/anular/anula/cancelen (lo/la/esto/eso)',
    'cancelar/cancela/anular/anula (la/mi/esta/esa) presentacion/promesa',
    'cancelar/cancela/anular/anula (la/mi/esta/esa) presentacion/promesa con/de/a/entre/porque …',
    'cancelar/cancela/cancelalo/anular/anula porque/ya/ella/el/no …',
    'olvidalo',
    'dejalo',
    'dejalo estar',
  ],
}

const RESUMO = 'resumo/resumos/boletim/digest/newsletter'
const PEDIDO = 'pedido/pedidos/apresentacao/apresentacoes/introducao/introducoes'

export const PORTUGUESE: Phrases = {
  help: [
    'ajuda',
    'ajude/ajuda me',
    'me ajude/ajuda',
    'preciso de ajuda',
    'como funciona (isto/isso/kept)',
    'comandos',
    'instrucoes',
  ],
  pending: [
    '(mostrar/mostra/mostre/ver/lista/minhas/meus/as/os) (minhas/meus/as/os/de) pendente/pendentes/promessas/pendencias',
    '(meu/o/ver) estado/status/situacao',
    '(minha/a/ver) lista',
    'o que (esta/ha/tenho/falta) (pendente/aberto/em) (aberto)',
    'promessas (pendentes/abertas)',
    '(promessas) em aberto',
  ],
  again: [
    'outra vez',
    'de novo',
    'novamente',
    'mais uma vez',
    'tentar/tenta/tente/pergunta/pergunte (outra/de) (vez/novo)',
    'tente novamente',
  ],
  'digest-off': [
    `${RESUMO} (semanal) nao/off`,
    `nao/sem (quero) (receber) (mais/o) (o) ${RESUMO} (semanal)`,
    `desativar/desative/desativa/desligar/desliga/desligue/cancelar/cancela/cancele/parar/para/pare (com) (o/a) ${RESUMO} (semanal)`,
  ],
  'digest-on': [
    `${RESUMO} (semanal) sim/on`,
    `ativar/ativa/ative/ligar/liga/ligue/reativar/quero (o/a) ${RESUMO} (semanal)`,
  ],
  forget: [
    'esqueca me',
    'esquece/esquecam me',
    'me esqueca/esquece/apague',
    'apague/apaga me',
    'apagar/apaga/apague/apaguem/excluir/exclua/eliminar/elimina/elimine/deletar (todos) (os/a) meus/minha dados/conta/informacoes',
    'apagar/apaga/apague/excluir/exclua/eliminar/elimine tudo (sobre) (mim)',
  ],
  never: [
    'nunca mais',
    'jamais',
    'descadastrar',
    'descadastre me',
    'me descadastre',
    'cancelar (a) (minha) inscricao/subscricao/assinatura',
    'remover/remova/remove me (da) (lista)',
    'me remova/remove/tire/retire (da/desta) (lista)',
    'nao me escreva/escrevam/contacte/contate/contactem/escrevas (mais) (nunca)',
    'nao (quero) (receber) mais emails/mensagens/mails',
    'deixem/deixe me em paz',
  ],
  stop: ['parar', 'pare', 'chega', 'nunca'],
  resume: [
    `retomar/retoma/retome/reativar (os/as/meus) (${PEDIDO})`,
    'acabar/fim/terminar (com/da/a) (a) pausa',
    '(ja) voltei',
    'estou de volta',
  ],
  monthly: [
    `(no/maximo/max/so/apenas/limite/ate) (maximo/de) (de) # (vez/vezes/${PEDIDO}/pessoas) (no/maximo/max) (maximo) por/ao/a/cada/no mes (no/maximo/max) (maximo)`,
    'nao mais (do) (que/de) # (vezes) por/ao mes',
    '# mensal/mensais',
  ],
  pause: [
    `pausa/pausar/pause/pausem/suspender (me/meus/os/as/tudo) (${PEDIDO})`,
    `(em/fazer/uma) pausa/pausar/pause/pausem/suspender (me/meus/os/as/tudo) (${PEDIDO}) ate/por/durante …`,
    `sem/nenhum/nenhuma/nao (mais) ${PEDIDO} ate …`,
  ],
  cancel: [
    'cancelar/cancela/cancele/anular/anula/cancelem (isso/isto/tudo)',
    'cancelar/cancela/cancele/anular (a/minha/esta/essa) apresentacao/promessa/introducao',
    'cancelar/cancela/cancele/anular (a/minha/esta/essa) apresentacao/promessa/introducao com/de/a/ao/entre/porque …',
    'cancelar/cancela/cancele porque/pois/ela/ele/ja/nao …',
    'esqueca/esquece (isso/isto)',
    'deixa/deixe (pra) (la/estar)',
  ],
}
