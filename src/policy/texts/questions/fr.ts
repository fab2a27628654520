import type { QuestionTexts } from '../texts';

export const questions: QuestionTexts = {
  'standard-or-customised': {
    text: 'Votre demande concerne-t-elle le logiciel standard ou un élément réalisé ou adapté pour vous, par exemple un rapport, un écran ou une interface ?',
    answers: {
      standard: 'Le logiciel standard',
      customised: 'Un élément réalisé ou adapté pour nous',
      unsure: 'Je ne sais pas',
    },
  },
  'failed-or-to-learn': {
    text: 'Une tâche précise est-elle bloquée, ou donne-t-elle un résultat inattendu ? Ou aimeriez-vous plutôt une explication ou une formation ?',
    answers: {
      failed: 'Une tâche précise est bloquée ou donne un résultat inattendu',
      learn: 'J’aimerais une explication ou une formation',
      neither: 'Ni l’un ni l’autre',
    },
  },
  'own-act': {
    text: 'Votre demande fait-elle suite à une opération de votre part sur laquelle vous aimeriez revenir, par exemple une suppression, une comptabilisation ou un import ?',
    answers: {
      yes: 'Oui, nous aimerions revenir sur une opération',
      no: 'Non, rien de tel',
      unsure: 'Je ne sais pas',
    },
  },
  'new-or-existing': {
    text: 'Votre demande porte-t-elle sur quelque chose qui existe déjà chez vous ou sur quelque chose que vous n’avez pas encore ?',
    answers: {
      repair: 'Cela existe, mais ne fonctionne pas comme prévu',
      adapt: 'Cela existe et fonctionne, mais devrait être adapté',
      add: 'Nous ne l’avons pas encore',
    },
  },
  'new-user-or-rights': {
    text: 'Faut-il ouvrir un nouvel accès, par exemple pour une personne, un poste ou un module de plus, ou changer les droits d’une personne qui a déjà un accès ?',
    answers: {
      new: 'Ouvrir un nouvel accès',
      rights: 'Changer les droits d’une personne qui a déjà un accès',
      neither: 'Ni l’un ni l’autre',
    },
  },
  'do-or-show': {
    text: 'Souhaitez-vous que nous nous chargions de l’opération, ou que nous vous montrions comment procéder ?',
    answers: {
      do: 'J’aimerais que vous vous en chargiez',
      show: 'J’aimerais savoir comment procéder',
      tried: 'Nous avons essayé, mais cela ne fonctionne pas',
    },
  },
  'after-update': {
    text: 'Votre demande est-elle liée à une installation ou à une mise à jour du logiciel ?',
    answers: {
      unfinished: 'Oui, l’installation ou la mise à jour est encore à faire ou à terminer',
      since: 'Oui, elle est terminée, et quelque chose ne fonctionne plus depuis',
      unrelated: 'Non',
    },
  },
  'tell-more': {
    text: 'Pourriez-vous décrire votre demande en quelques phrases : ce que vous aimeriez faire, ce que vous attendez et ce que le logiciel affiche ? Une capture d’écran nous aide aussi.',
    answers: {},
  },
};
