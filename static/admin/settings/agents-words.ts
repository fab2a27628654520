import type { Locale } from '../../ui/locale';

interface AgentsWords {
  agents: string;
  billingGroup: string;
  billingGroupHint: string;
  /** While no group is chosen. */
  anybody: string;
  clear: string;
  cleared: string;
  search: string;
  searchHint: string;
  find: string;
  finding: string;
  found: (count: number) => string;
  none: string;
  failed: string;
  choose: string;
  chooseOf: (name: string) => string;
  chosen: (name: string) => string;
}

export const agentsWords: Record<Locale, AgentsWords> = {
  fr: {
    agents: 'Agents',
    billingGroup: 'Groupe qui décide de la facturation',
    billingGroupHint:
      'Seuls ses membres fixent la couverture ou la facturation, demandent un accord et confirment un défaut. Les autres agents gardent le reste.',
    anybody: 'Aucun : quiconque peut modifier la demande.',
    clear: 'Ne plus réserver à un groupe',
    cleared: 'La facturation n’est plus réservée à un groupe.',
    search: 'Nom du groupe',
    searchHint: 'Quelques lettres suffisent.',
    find: 'Chercher',
    finding: 'Recherche…',
    found: (count) => (count === 1 ? 'Un groupe trouvé' : `${count} groupes trouvés`),
    none: 'Aucun groupe de ce nom.',
    failed: 'Les groupes n’ont pas pu être lus. Réessayez.',
    choose: 'Choisir',
    chooseOf: (name) => `Choisir ${name}`,
    chosen: (name) => `Groupe choisi : ${name}`,
  },
  de: {
    agents: 'Agenten',
    billingGroup: 'Gruppe, die über die Verrechnung entscheidet',
    billingGroupHint:
      'Nur ihre Mitglieder legen Deckung oder Verrechnung fest, holen ein Einverständnis ein und bestätigen einen Fehler. Alles andere bleibt allen Agenten.',
    anybody: 'Keine: wer die Anfrage bearbeiten darf.',
    clear: 'Nicht mehr einer Gruppe vorbehalten',
    cleared: 'Die Verrechnung ist keiner Gruppe mehr vorbehalten.',
    search: 'Name der Gruppe',
    searchHint: 'Einige Buchstaben genügen.',
    find: 'Suchen',
    finding: 'Wird gesucht…',
    found: (count) => (count === 1 ? 'Eine Gruppe gefunden' : `${count} Gruppen gefunden`),
    none: 'Keine Gruppe dieses Namens.',
    failed: 'Die Gruppen konnten nicht gelesen werden. Versuchen Sie es erneut.',
    choose: 'Wählen',
    chooseOf: (name) => `${name} wählen`,
    chosen: (name) => `Gewählte Gruppe: ${name}`,
  },
  en: {
    agents: 'Agents',
    billingGroup: 'Group that decides on billing',
    billingGroupHint:
      'Its members alone set coverage or billing, ask for approval and confirm a defect. All other acts stay with every agent.',
    anybody: 'None: whoever may edit the request.',
    clear: 'No longer reserve it for a group',
    cleared: 'Billing is no longer reserved for a group.',
    search: 'Name of the group',
    searchHint: 'A few letters are enough.',
    find: 'Search',
    finding: 'Searching…',
    found: (count) => (count === 1 ? 'One group found' : `${count} groups found`),
    none: 'No group of that name.',
    failed: 'The groups could not be read. Try again.',
    choose: 'Choose',
    chooseOf: (name) => `Choose ${name}`,
    chosen: (name) => `Chosen group: ${name}`,
  },
  it: {
    agents: 'Agenti',
    billingGroup: 'Gruppo che decide sulla fatturazione',
    billingGroupHint:
      'Solo i suoi membri fissano copertura o fatturazione, chiedono un accordo e confermano un difetto. Il resto spetta a tutti gli agenti.',
    anybody: 'Nessuno: chiunque possa modificare la richiesta.',
    clear: 'Non riservare più a un gruppo',
    cleared: 'La fatturazione non è più riservata a un gruppo.',
    search: 'Nome del gruppo',
    searchHint: 'Bastano alcune lettere.',
    find: 'Cerca',
    finding: 'Ricerca…',
    found: (count) => (count === 1 ? 'Un gruppo trovato' : `${count} gruppi trovati`),
    none: 'Nessun gruppo con questo nome.',
    failed: 'Non è stato possibile leggere i gruppi. Riprovi.',
    choose: 'Scegli',
    chooseOf: (name) => `Scegli ${name}`,
    chosen: (name) => `Gruppo scelto: ${name}`,
  },
};
