import { REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';

/** What a client writes into the portal's form. */
export interface Request {
  requestTypeId: string;
  summary: string;
  description: string;
}

/** Texts whose reading does not depend on fine points of the classifier. */
export const TRAINING: Request = {
  requestTypeId: REQUEST_TYPE_IDS.training,
  summary: 'Formation pour deux nouvelles collaboratrices',
  description:
    'Nous souhaitons organiser une formation de deux jours sur le module Finance pour nos nouvelles collaboratrices.',
};

export const DEFECT: Request = {
  requestTypeId: REQUEST_TYPE_IDS.problem,
  summary: 'Message d’erreur ORA-01722 depuis la mise à jour',
  description:
    'Depuis la mise à jour de vendredi, le programme plante chez tous les utilisateurs avec le message ORA-01722. Reproductible à chaque fois. Nous n’avons rien modifié.',
};

export const VAGUE: Request = {
  requestTypeId: REQUEST_TYPE_IDS.other,
  summary: 'Urgent',
  description: 'Rappelez-moi svp.',
};

export const IMPORT_IN_GERMAN: Request = {
  requestTypeId: REQUEST_TYPE_IDS.data,
  summary: 'Lieferanten-IBAN aus Excel einlesen',
  description:
    'Im Anhang finden Sie eine Excel-Liste mit 220 neuen IBAN unserer Lieferanten. Bitte importieren Sie diese für uns direkt in die Stammdaten.',
};

export const TRAINING_IN_ENGLISH: Request = {
  requestTypeId: REQUEST_TYPE_IDS.training,
  summary: 'Training for two new colleagues',
  description:
    'We would like to organise a two-day training course on the Finance module for our new colleagues. Which dates could you offer?',
};

export const TRAINING_IN_ITALIAN: Request = {
  requestTypeId: REQUEST_TYPE_IDS.training,
  summary: 'Corso sul modulo CRM',
  description:
    'Vorremmo una formazione di un giorno sul modulo CRM per il nostro team vendite, cinque persone. Quando sarebbe possibile?',
};
