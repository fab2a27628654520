import type { QuestionTexts } from '../texts';

export const questions: QuestionTexts = {
  'standard-or-customised': {
    text: 'Betrifft Ihre Anfrage die Standardsoftware oder etwas, das für Sie erstellt oder angepasst wurde, zum Beispiel eine Auswertung, eine Maske oder eine Schnittstelle?',
    answers: {
      standard: 'Die Standardsoftware',
      customised: 'Etwas, das für uns erstellt oder angepasst wurde',
      unsure: 'Ich weiss es nicht',
    },
  },
  'failed-or-to-learn': {
    text: 'Kommen Sie bei einer bestimmten Aufgabe nicht weiter, oder ist das Ergebnis anders als erwartet? Oder wünschen Sie eher eine Erklärung oder eine Schulung?',
    answers: {
      failed: 'Eine bestimmte Aufgabe geht nicht oder ergibt etwas Unerwartetes',
      learn: 'Ich wünsche eine Erklärung oder eine Schulung',
      neither: 'Weder noch',
    },
  },
  'own-act': {
    text: 'Geht Ihre Anfrage auf einen Vorgang bei Ihnen zurück, den Sie rückgängig machen möchten, zum Beispiel eine Löschung, eine Verbuchung oder einen Import?',
    answers: {
      yes: 'Ja, wir möchten einen Vorgang rückgängig machen',
      no: 'Nein, nichts dergleichen',
      unsure: 'Ich weiss es nicht',
    },
  },
  'new-or-existing': {
    text: 'Geht es um etwas, das bei Ihnen bereits vorhanden ist, oder um etwas, das Sie noch nicht haben?',
    answers: {
      repair: 'Es ist vorhanden, funktioniert aber nicht wie vorgesehen',
      adapt: 'Es ist vorhanden und funktioniert, sollte aber angepasst werden',
      add: 'Wir haben es noch nicht',
    },
  },
  'new-user-or-rights': {
    text: 'Soll ein neuer Zugang eröffnet werden, zum Beispiel für eine weitere Person, einen Arbeitsplatz oder ein Modul? Oder sollen die Rechte einer Person geändert werden, die schon einen Zugang hat?',
    answers: {
      new: 'Einen neuen Zugang eröffnen',
      rights: 'Die Rechte einer Person ändern, die schon einen Zugang hat',
      neither: 'Weder noch',
    },
  },
  'do-or-show': {
    text: 'Möchten Sie, dass wir das für Sie erledigen, oder dass wir Ihnen zeigen, wie Sie vorgehen können?',
    answers: {
      do: 'Bitte erledigen Sie es für uns',
      show: 'Ich möchte wissen, wie wir vorgehen können',
      tried: 'Wir haben es versucht, aber es funktioniert nicht',
    },
  },
  'after-update': {
    text: 'Hat Ihre Anfrage mit einer Installation oder einer Aktualisierung der Software zu tun?',
    answers: {
      unfinished: 'Ja, die Installation oder Aktualisierung steht noch bevor oder ist nicht abgeschlossen',
      since: 'Ja, sie ist abgeschlossen, und seither funktioniert etwas nicht mehr',
      unrelated: 'Nein',
    },
  },
  'tell-more': {
    text: 'Könnten Sie Ihre Anfrage in einigen Sätzen beschreiben: was Sie tun möchten, was Sie erwarten und was die Software anzeigt? Auch ein Bildschirmfoto hilft uns.',
    answers: {},
  },
};
