import type { HeadWords } from '../head-words.ts';

export const portugueseHeadings: HeadWords = {
  incident: 'incidente|incidentes|ocorrência|queda|evento|problema|falha|interrupção|pane|fatos|crise',
  modifiers:
    'o|a|os|as|do|da|dos|das|de|um|uma|em|e|para|por|breve|curta|curto|detalhado|detalhada|técnica|técnico|nosso|nossos|nossas|principal|principais|completa|completo|que|foi|clientes|usuários|se|diretoria|comitê|cidadãos|pacientes|passageiros|assinantes|serviço|serviços|operação|técnicas|técnicos|provável|prováveis|direta|diretas|profunda|profundas|imediata|imediatas|humanos|organizacionais|identificados|identificadas|no|na|nos|nas|sobre|ao|aos|à|este|esta|mais',
  heads: {
    summary:
      'em poucas palavras|em uma frase|em resumo|o essencial|resumo rápido|do que se trata|o ocorrido|relato da ocorrência|relato dos fatos|em duas palavras|em duas linhas|o que houve|o que se passou|descrição do ocorrido|descrição da ocorrência',
    impact:
      'quem sofreu|quem foi afetado|o que os clientes viram|danos|abrangência|alcance|dimensão|efeitos|consequências|quem sentiu|quem foi atingido|quem foi impactado|prejuízo|prejuízos|afetados|o que parou|o que custou|custo|custos|repercussão|o que os usuários viram',
    timeline:
      'sequência|minuto a minuto|hora a hora|passo a passo|diário|marcos|o que aconteceu e quando|dia a dia|dia por dia|hora por hora|registro da sala de guerra|conversa da sala de guerra|registro da noite|passo a passo da noite|diário da noite',
    'root-cause':
      'por que ocorreu|por que aconteceu|por que isso aconteceu|como pôde acontecer|como aconteceu|a que se deveu|explicação técnica|explicação|análise da falha|análise técnica|mecanismo da falha|a falha|razões de fundo|motivos de fundo|por quê|por que|o que havia por trás',
    contributing:
      'o que piorou|o que agravou|agravantes|circunstâncias|fatores agravantes|causas secundárias|causas concorrentes|fatores concorrentes|fatores que contribuíram|outros fatores|fatores organizacionais|o que contribuiu|o que pesou|por que demorou tanto|por que durou tanto|barreiras que falharam',
    detection:
      'como ficamos sabendo|como percebemos|como soubemos|como descobrimos|aviso|como foi percebido|como foi detectado|como foi descoberto|por que ninguém percebeu|por que ninguém viu|por que nenhum alarme tocou|por que não percebemos|primeiro aviso|primeiros sinais|primeiro alerta|quem avisou|quem percebeu',
    resolution:
      'como resolvemos|como corrigimos|como consertamos|o que fizemos|primeiros socorros|durante|ações durante|tratativa|tratativas|volta ao normal|retorno ao normal|restabelecimento|medidas provisórias|medidas imediatas|primeiras medidas|primeira resposta|reparo|o que foi feito',
    actions:
      'o que vamos fazer|o que faremos|o que muda|o que vamos mudar|para que não se repita|para não acontecer de novo|para que não aconteça de novo|quem faz o quê|por fazer|a fazer|pendências|compromissos|lição de casa|dever de casa|encaminhamentos|compromissos assumidos|nossos compromissos|recomendações|medidas acordadas|medidas adotadas|ações acordadas|prevenção|tarefas em aberto|o que vamos fazer diferente',
    lessons:
      'o que levamos|em retrospectiva|o que fica|o que aprendemos|aprendizado|fica a lição|a lição que fica|para a próxima|para a próxima vez|da próxima vez|considerações finais|reflexão final|reflexões finais|palavras finais|moral da história|ensinamentos',
    'went-well':
      'o que ajudou|o que funcionou|acertos|o bom|pontos fortes|boas práticas|aspectos positivos|o positivo|o que aguentou',
    'went-wrong':
      'o que não ajudou|o que não funcionou|o que atrapalhou|dificuldades|erros|o ruim|a melhorar|pontos fracos|fraquezas|deficiências|carências|lacunas|o negativo|o que faltou|o que falhou|pontos de melhoria',
    lucky:
      'sorte|onde tivemos sorte|por sorte|a nosso favor|golpe de sorte|golpes de sorte|circunstâncias favoráveis|felizmente',
  },
  besideIncident: {
    summary: 'descrição|relato|explicação',
    timeline: 'desenvolvimento|história|histórico|curso|evolução|andamento',
    resolution: 'fim|final|gestão|tratamento|encerramento',
    'root-cause': 'motivo|motivos|origem|razão|razões',
  },
};
