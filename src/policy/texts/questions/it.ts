import type { QuestionTexts } from '../texts';

export const questions: QuestionTexts = {
  'standard-or-customised': {
    text: 'La Sua richiesta riguarda il software standard o qualcosa di realizzato o adattato per voi, per esempio un rapporto, una maschera o un’interfaccia?',
    answers: {
      standard: 'Il software standard',
      customised: 'Qualcosa di realizzato o adattato per noi',
      unsure: 'Non lo so',
    },
  },
  'failed-or-to-learn': {
    text: 'Un’operazione precisa è bloccata o dà un risultato inatteso? Oppure desidera una spiegazione o una formazione?',
    answers: {
      failed: 'Un’operazione precisa è bloccata o dà un risultato inatteso',
      learn: 'Desidero una spiegazione o una formazione',
      neither: 'Né l’una né l’altra cosa',
    },
  },
  'own-act': {
    text: 'La Sua richiesta fa seguito a un’operazione svolta da voi che desidera annullare, per esempio un’eliminazione, una registrazione contabile o un’importazione?',
    answers: {
      yes: 'Sì, desideriamo annullare un’operazione',
      no: 'No, niente di simile',
      unsure: 'Non lo so',
    },
  },
  'new-or-existing': {
    text: 'La Sua richiesta riguarda qualcosa che avete già o qualcosa che non avete ancora?',
    answers: {
      repair: 'L’abbiamo già, ma non funziona come previsto',
      adapt: 'L’abbiamo già e funziona, ma andrebbe adattato',
      add: 'Non l’abbiamo ancora',
    },
  },
  'new-user-or-rights': {
    text: 'Si tratta di aprire un nuovo accesso, per esempio per una persona, una postazione o un modulo in più, o di cambiare i diritti di una persona che ha già un accesso?',
    answers: {
      new: 'Aprire un nuovo accesso',
      rights: 'Cambiare i diritti di una persona che ha già un accesso',
      neither: 'Né l’una né l’altra cosa',
    },
  },
  'do-or-show': {
    text: 'Desidera che ce ne occupiamo noi o che Le mostriamo come procedere?',
    answers: {
      do: 'Vorremmo che ve ne occupaste voi',
      show: 'Vorrei sapere come procedere',
      tried: 'Abbiamo provato, ma non funziona',
    },
  },
  'after-update': {
    text: 'La Sua richiesta è legata a un’installazione o a un aggiornamento del software?',
    answers: {
      unfinished: 'Sì, l’installazione o l’aggiornamento è ancora da fare o da terminare',
      since: 'Sì, è terminato, e da allora qualcosa non funziona più',
      unrelated: 'No',
    },
  },
  'tell-more': {
    text: 'Potrebbe descrivere la Sua richiesta in qualche frase: che cosa desidera fare, che cosa si aspetta e che cosa mostra il software? Anche una schermata ci aiuta.',
    answers: {},
  },
};
