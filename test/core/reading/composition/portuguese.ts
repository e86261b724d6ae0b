import { bank } from './bank.ts'

export const portuguese = bank({
  open: `
    Olá Dana,
    Obrigado pelo contato.
    Muito obrigada por lembrar de mim!
    Bom dia, agradeço a mensagem.
    Oi Dana, tudo bem?
    Prezada Dana, obrigado pelo e-mail.
  `,
  yes: `
    Sim, com muito gosto.
    Sim, pode nos apresentar.
    Claro, pode passar meu contato.
    Com certeza, apresenta a gente.
    Será um prazer conhecê-la.
    Adoraria conhecê-la.
    Pode sim, sem problema.
    Por mim tudo bem.
    Topo sim!
    Bora, manda ver.
    Aceito com prazer.
    Claro que sim, avance.
    Da minha parte está ótimo, podem partilhar o meu email.
    Tenho todo o interesse em falar com ela.
    Sim, por favor, faça a apresentação.
    Fico feliz em conversar com ela.
    Pode dar o meu número a ela.
    Beleza, pode mandar.
    Estou de acordo com a apresentação.
    Sim, quero conhecê-la.
    Não vejo problema, pode nos conectar.
    Podes dar-lhe o meu contacto.
    Sim, me interessa muito.
    Fechado, pode apresentar.
    Tá bom, ela pode me escrever.
  `,
  no: `
    Não, obrigado.
    Não vou topar dessa vez não.
    Não tenho interesse.
    Infelizmente não.
    Prefiro não.
    Desta vez vou ter de recusar.
    Não quero ser apresentado.
    Não me interessa.
    Vou passar dessa vez.
    Não é para mim.
    Lamento, mas tenho de dizer que não.
    Não posso aceitar.
    Agradeço, mas não.
    Não estou interessada.
    Prefiro que não partilhe o meu contacto.
    Melhor não.
    Acho melhor não.
    Não quero, obrigada.
    Vou ter que declinar.
    Não tenho tempo para isso.
  `,
  later: `
    Agora não, melhor em março.
    Pergunte-me de novo daqui a duas semanas.
    Sim, mas só depois do dia 15 de maio.
    Estou muito ocupado agora, me chama em abril.
    Só a partir de junho.
    Podemos deixar para o mês que vem?
    Volte a falar comigo depois da Páscoa.
    Por enquanto não, a partir de junho sim.
  `,
  unclear: `
    Sim, desde que ela pague.
    Do que se trata exatamente?
    Pode me contar mais sobre ela?
    Preciso falar primeiro com o meu sócio.
    Só se não for para vender nada.
    Ainda não sei.
  `,
  stranger: `
    Não conheço nenhuma Dana Fox.
    Quem é Dana Fox? Nunca ouvi falar.
    Não sei quem é essa pessoa.
    Não conheço essa Dana.
    Não a conheço.
  `,
  other: `
    Melhor falar com a minha colega Carol, carol@corp.example.
    Quem trata disso é a Carol: carol@corp.example.
    Por favor contacte a Carol Stone, carol@corp.example.
    Não sou a pessoa certa, fale com a Carol: carol@corp.example.
  `,
  besideYes: `
    Tenho livre terça ou quinta.
    Estou viajando esta semana, mas leio os e-mails.
    O projeto dela parece muito interessante.
    Já ouvi falar muito bem dela.
    Um café cai bem.
    Estamos justamente procurando alguém assim.
    Você já tem meu telefone.
    Ela pode me ligar quando quiser.
    Faz tempo que não nos vemos.
    Li o artigo dela.
    Não a conheço ainda, mas gosto do trabalho dela.
    À tarde é melhor.
    É um tema que adoro.
    Costumo responder rápido.
    Também falo inglês.
    Nunca é demais um bom contato.
    Espero que esteja tudo bem contigo.
    O melhor é por vídeo.
  `,
  besideNo: `
    Ando muito ocupado.
    Não tenho um minuto livre.
    Não é a nossa área.
    Espero que entenda.
    Já temos fornecedor.
    Desejo-lhe boa sorte.
    Não temos orçamento.
    Já não trabalho nesse setor.
    Não é nada pessoal.
    Não estamos contratando no momento.
    Estou de licença-maternidade.
    Tenho certeza de que ela é ótima.
    Tenho coisas demais na mesa.
    Não tem nada a ver com você.
  `,
  close: `
    Abraços
    Atenciosamente
    Obrigado mais uma vez!
    Um abraço, Bob
    Beijos
  `,
})
