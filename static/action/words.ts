import type { Locale } from '../ui/locale';

export const WORDS: Record<Locale, { title: string; label: string; help: string; invalid: string }> = {
  fr: {
    title: 'Demande concernée',
    label: 'Clé du ticket',
    help: '{{issue.key}} désigne le ticket de la règle.',
    invalid: 'Indiquez une clé, par exemple SUP-12, ou une valeur intelligente, par exemple {{issue.key}}.',
  },
  de: {
    title: 'Betroffene Anfrage',
    label: 'Schlüssel des Vorgangs',
    help: '{{issue.key}} steht für den Vorgang der Regel.',
    invalid: 'Geben Sie einen Schlüssel wie SUP-12 oder einen Smart Value wie {{issue.key}} ein.',
  },
  en: {
    title: 'Request',
    label: 'Work item key',
    help: '{{issue.key}} stands for the work item of the rule.',
    invalid: 'Enter a key such as SUP-12, or a smart value such as {{issue.key}}.',
  },
  it: {
    title: 'Richiesta interessata',
    label: 'Chiave del ticket',
    help: '{{issue.key}} indica il ticket della regola.',
    invalid: 'Indichi una chiave, per esempio SUP-12, o un valore intelligente, per esempio {{issue.key}}.',
  },
};
