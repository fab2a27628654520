import type { Locale } from '../../ui/locale';
import type { Route } from './routes';

interface ShellWords {
  /** Of the whole, for those who do not see where it stands. */
  title: string;
  pages: string;
  titles: Record<Route, string>;
  refusedTitle: string;
  unsaved: string;
  /** `pages`: their titles, joined. */
  unsavedOn: (pages: string) => string;
  backTo: (page: string) => string;
  loading: string;
  brokenTitle: string;
  broken: string;
  again: string;
}

export const shellWords: Record<Locale, ShellWords> = {
  fr: {
    title: 'Palier : administration',
    pages: 'Pages de Palier',
    titles: {
      overview: 'Vue d’ensemble',
      categories: 'Natures de demande',
      rules: 'Règles',
      learning: 'Apprentissage',
      texts: 'Textes',
      contracts: 'Contrats',
      rehearse: 'Simulation',
      jobs: 'Traitements',
      audit: 'Journal',
      settings: 'Réglages',
    },
    refusedTitle: 'Accès refusé',
    unsaved: 'modifications non enregistrées',
    unsavedOn: (pages) =>
      `Modifications non enregistrées : ${pages}. Elles restent là tant que cette page est ouverte.`,
    backTo: (page) => `Revenir à « ${page} »`,
    loading: 'Chargement…',
    brokenTitle: 'Cette page n’a pas pu être affichée',
    broken: 'Les autres pages restent utilisables. Rien de ce qui est enregistré n’est perdu.',
    again: 'Réessayer',
  },
  de: {
    title: 'Palier: Verwaltung',
    pages: 'Seiten von Palier',
    titles: {
      overview: 'Übersicht',
      categories: 'Arten von Anfragen',
      rules: 'Regeln',
      learning: 'Lernen',
      texts: 'Texte',
      contracts: 'Verträge',
      rehearse: 'Probelauf',
      jobs: 'Aufträge',
      audit: 'Protokoll',
      settings: 'Einstellungen',
    },
    refusedTitle: 'Zugriff verweigert',
    unsaved: 'nicht gespeicherte Änderungen',
    unsavedOn: (pages) =>
      `Nicht gespeicherte Änderungen: ${pages}. Sie bleiben, solange diese Seite offen ist.`,
    backTo: (page) => `Zurück zu «${page}»`,
    loading: 'Wird geladen…',
    brokenTitle: 'Diese Seite konnte nicht angezeigt werden',
    broken: 'Die anderen Seiten bleiben benutzbar. Nichts Gespeichertes ist verloren.',
    again: 'Erneut versuchen',
  },
  en: {
    title: 'Palier: administration',
    pages: 'Palier’s pages',
    titles: {
      overview: 'Overview',
      categories: 'Categories',
      rules: 'Rules',
      learning: 'Learning',
      texts: 'Texts',
      contracts: 'Contracts',
      rehearse: 'Rehearse',
      jobs: 'Jobs',
      audit: 'Audit',
      settings: 'Settings',
    },
    refusedTitle: 'Access refused',
    unsaved: 'unsaved changes',
    unsavedOn: (pages) => `Unsaved changes: ${pages}. They stay as long as this page is open.`,
    backTo: (page) => `Back to “${page}”`,
    loading: 'Loading…',
    brokenTitle: 'This page could not be shown',
    broken: 'The other pages still work. Nothing that was saved is lost.',
    again: 'Try again',
  },
  it: {
    title: 'Palier: amministrazione',
    pages: 'Pagine di Palier',
    titles: {
      overview: 'Panoramica',
      categories: 'Nature di richiesta',
      rules: 'Regole',
      learning: 'Apprendimento',
      texts: 'Testi',
      contracts: 'Contratti',
      rehearse: 'Prova',
      jobs: 'Elaborazioni',
      audit: 'Registro',
      settings: 'Impostazioni',
    },
    refusedTitle: 'Accesso rifiutato',
    unsaved: 'modifiche non salvate',
    unsavedOn: (pages) => `Modifiche non salvate: ${pages}. Restano finché questa pagina è aperta.`,
    backTo: (page) => `Torna a «${page}»`,
    loading: 'Caricamento…',
    brokenTitle: 'Non è stato possibile mostrare questa pagina',
    broken: 'Le altre pagine restano utilizzabili. Nulla di ciò che è salvato è perso.',
    again: 'Riprova',
  },
};
