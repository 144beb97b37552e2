import type { HeadWords } from '../head-words.ts';

export const portugueseHeadings: HeadWords = {
  incident: 'incidente|incidentes|ocorrência|queda|evento|problema|falha|interrupção|pane|fatos|crise',
  modifiers:
    'o|a|os|as|do|da|dos|das|de|um|uma|em|e|para|por|breve|curta|curto|detalhado|detalhada|técnica|técnico|nosso|nossos|nossas|principal|principais|completa|completo|que|foi|clientes|usuários|se',
  heads: {
    summary: 'em poucas palavras|em uma frase|em resumo|o essencial|resumo rápido|do que se trata',
    impact: 'quem sofreu|quem foi afetado|o que os clientes viram|danos|abrangência|alcance|dimensão',
    timeline: 'sequência|minuto a minuto|hora a hora|passo a passo|diário|marcos|o que aconteceu e quando',
    'root-cause':
      'por que ocorreu|por que aconteceu|por que isso aconteceu|como pôde acontecer|como aconteceu|a que se deveu',
    contributing: 'o que piorou|o que agravou|agravantes|circunstâncias|fatores agravantes',
    detection: 'como ficamos sabendo|como percebemos|como soubemos|como descobrimos|aviso',
    resolution:
      'como resolvemos|como corrigimos|como consertamos|o que fizemos|primeiros socorros|durante|ações durante|tratativa|tratativas',
    actions:
      'o que vamos fazer|o que faremos|o que muda|o que vamos mudar|para que não se repita|para não acontecer de novo|para que não aconteça de novo|quem faz o quê|por fazer|a fazer|pendências|compromissos|lição de casa|dever de casa',
    lessons: 'o que levamos|em retrospectiva|o que fica|o que aprendemos|aprendizado',
    'went-well': 'o que ajudou|o que funcionou|acertos|o bom',
    'went-wrong':
      'o que não ajudou|o que não funcionou|o que atrapalhou|dificuldades|erros|o ruim|a melhorar',
    lucky: 'sorte|onde tivemos sorte|por sorte',
  },
  besideIncident: {
    summary: 'descrição|relato|explicação',
    timeline: 'desenvolvimento|história|histórico|curso|evolução|andamento',
    resolution: 'fim|final|gestão|tratamento|encerramento',
    'root-cause': 'motivo|motivos|origem|razão|razões',
  },
};
