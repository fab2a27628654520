import type { RuleFault } from '../../../src/bridge/admin/policy';
import type { Locale } from '../../ui/locale';

type FaultWords = Record<Exclude<RuleFault['what'], 'refused'>, string> & {
  /** `reason` is the engine's own, in English. */
  refused: (reason: string) => string;
};

/** What is wrong with a rule and what would be right, for the admin who wrote it. */
const FAULTS: Record<Locale, FaultWords> = {
  fr: {
    name: 'Indiquez un nom de 1 à 100 caractères.',
    condition: 'Indiquez au moins une condition.',
    words: 'Indiquez des mots d’au moins deux lettres ou chiffres, 500 caractères au total.',
    pattern: 'Un motif compte au maximum 500 caractères.',
    refused: (reason) => `Motif refusé par RE2 : ${reason}`,
    requestType: 'Le nom d’un type de demande compte au maximum 255 caractères.',
    project: 'Une clé de projet se compose de majuscules et de chiffres.',
    organisation: 'L’identifiant d’une organisation est un nombre.',
    other: 'Cette règle n’est pas valable. Supprimez-la et saisissez-la à nouveau.',
    'matches-nothing': 'Ce motif convient à n’importe quel texte.',
    'too-large':
      'Ce motif, seul ou avec ceux des autres règles, est trop complexe. Réduisez ses répétitions.',
  },
  de: {
    name: 'Geben Sie einen Namen von 1 bis 100 Zeichen an.',
    condition: 'Geben Sie mindestens eine Bedingung an.',
    words: 'Geben Sie Wörter mit mindestens zwei Buchstaben oder Ziffern an, zusammen höchstens 500 Zeichen.',
    pattern: 'Ein Muster hat höchstens 500 Zeichen.',
    refused: (reason) => `RE2 lehnt dieses Muster ab: ${reason}`,
    requestType: 'Der Name eines Anfragetyps hat höchstens 255 Zeichen.',
    project: 'Ein Projektschlüssel besteht aus Grossbuchstaben und Ziffern.',
    organisation: 'Die Kennung einer Organisation ist eine Zahl.',
    other: 'Diese Regel ist ungültig. Löschen Sie sie und erfassen Sie sie neu.',
    'matches-nothing': 'Dieses Muster passt auf jeden Text.',
    'too-large':
      'Dieses Muster ist allein oder zusammen mit denen der anderen Regeln zu aufwendig. Verringern Sie die Wiederholungen.',
  },
  en: {
    name: 'Give a name of 1 to 100 characters.',
    condition: 'Give at least one condition.',
    words: 'Give words of at least two letters or digits, 500 characters in all.',
    pattern: 'A pattern has at most 500 characters.',
    refused: (reason) => `RE2 refuses this pattern: ${reason}`,
    requestType: 'The name of a request type has at most 255 characters.',
    project: 'A project key is made of capital letters and digits.',
    organisation: 'The id of an organisation is a number.',
    other: 'This rule is not valid. Remove it and enter it again.',
    'matches-nothing': 'This pattern fits any text.',
    'too-large':
      'This pattern, alone or together with those of the other rules, is too complex. Reduce its repetitions.',
  },
  it: {
    name: 'Indichi un nome da 1 a 100 caratteri.',
    condition: 'Indichi almeno una condizione.',
    words: 'Indichi parole di almeno due lettere o cifre, 500 caratteri in tutto.',
    pattern: 'Un modello conta al massimo 500 caratteri.',
    refused: (reason) => `RE2 rifiuta questo modello: ${reason}`,
    requestType: 'Il nome di un tipo di richiesta conta al massimo 255 caratteri.',
    project: 'Una chiave di progetto è fatta di maiuscole e cifre.',
    organisation: 'L’identificativo di un’organizzazione è un numero.',
    other: 'Questa regola non è valida. La elimini e la inserisca di nuovo.',
    'matches-nothing': 'Questo modello corrisponde a qualsiasi testo.',
    'too-large':
      'Questo modello, da solo o con quelli delle altre regole, è troppo complesso. Riduca le ripetizioni.',
  },
};

export function ruleFaultMessage({ what, reason = '' }: RuleFault, locale: Locale): string {
  const words = FAULTS[locale];
  return what === 'refused' ? words.refused(reason) : words[what];
}
