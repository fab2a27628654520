import type { Answers } from '../policy/answers';
import type { CategoryId } from '../policy/vocabulary';
import { fold } from './tokens';
import type { Weights } from './weights';

/**
 * What the name of a request type suggests, by parts of folded names in the four languages. Clients often choose a
 * wrong one, so none decides alone.
 */
const NAMES: readonly { parts: readonly string[]; weights: Weights }[] = [
  { parts: ['formation', 'schulung', 'training', 'corso'], weights: { training_information: 1.6 } },
  {
    parts: ['question', 'information', 'frage', 'auskunft', 'domanda', 'how to', 'utilisation', 'usage'],
    weights: { training_information: 0.8, normal_use_problem: 0.6, customisation_usage: 0.4 },
  },
  {
    parts: ['licence', 'license', 'lizenz', 'licenza', 'utilisateur', 'benutzer', 'new user', 'utente'],
    weights: { licence_installation: 1.7 },
  },
  {
    parts: ['copie', 'mandantenkopie', 'firmenkopie', 'kopie', 'copy', 'copia', 'duplication'],
    weights: { company_copy: 1.9 },
  },
  {
    parts: [
      'dysfonctionnement',
      'bug',
      'defect',
      'fehler',
      'error',
      'erreur',
      'errore',
      'anomalie',
      'anomalia',
      'storung',
      'incident',
      'malfunzionamento',
      'fault',
    ],
    weights: { product_defect: 0.9, normal_use_problem: 0.7, customisation_error: 0.3, user_error: 0.2 },
  },
  {
    parts: ['probleme', 'problem', 'assistance', 'hilfe', 'help', 'assistenza', 'support', 'blocage'],
    weights: { normal_use_problem: 0.7, product_defect: 0.5, customisation_error: 0.2 },
  },
  {
    parts: ['modification de donnees', 'donnees', 'daten', 'data', 'dati'],
    weights: { data_modification: 1.6, user_error: 0.4 },
  },
  {
    parts: [
      'nouvelle fonction',
      'fonctionnalite',
      'evolution',
      'amelioration',
      'neue funktion',
      'erweiterung',
      'wunsch',
      'feature',
      'enhancement',
      'improvement',
      'nuova funzion',
      'miglioramento',
    ],
    weights: { feature_request: 1.6 },
  },
  {
    parts: ['personnalis', 'individualis', 'anpassung', 'customis', 'customiz', 'personalizz'],
    weights: { customisation_error: 1.5, customisation_usage: 0.5, feature_request: 0.4 },
  },
  {
    parts: [
      'installation',
      'mise a jour',
      'update',
      'upgrade',
      'konfiguration',
      'configuration',
      'installazione',
      'aggiornamento',
      'droits',
      'rechte',
      'rights',
      'diritti',
    ],
    weights: { installation_service: 1.6 },
  },
];

/** "Installation de licence" names a licence, "copie de société" no installation: these win over what they contain. */
const STRONGER: readonly { part: string; over: string }[] = [
  { part: 'licence', over: 'installation' },
  { part: 'license', over: 'installation' },
  { part: 'lizenz', over: 'installation' },
  { part: 'licenza', over: 'installazione' },
];

/** Longer than any name of a request type; the rest is not read. */
const LONGEST_NAME = 200;

/** What requests of a category are about, as the create panel asks; absent: it may be one thing or another. */
const ABOUT: { readonly [C in CategoryId]?: NonNullable<Answers['about']> } = {
  normal_use_problem: 'problem',
  product_defect: 'problem',
  user_error: 'problem',
  training_information: 'question',
  feature_request: 'change',
  data_modification: 'service',
  licence_installation: 'service',
  company_copy: 'service',
  installation_service: 'service',
};

/** Names of request types that are there for everything. */
const FOR_ANYTHING = ['assistance', 'hilfe', 'help', 'assistenza', 'support'];

/** What a request of a type of this name is about; undefined where the name leaves it open. */
export function aboutOfRequestType(name: string): Answers['about'] {
  const folded = fold(name.slice(0, LONGEST_NAME));
  if (FOR_ANYTHING.some((part) => folded.includes(part))) return undefined;
  const [likeliest] = requestTypeWeights(name).sort(([, one], [, other]) => other - one);
  return likeliest && ABOUT[likeliest[0]];
}

/** Log-odds per category; empty for a name that says nothing, such as "Other request". */
export function requestTypeWeights(name: string): [CategoryId, number][] {
  const folded = fold(name.slice(0, LONGEST_NAME));
  const hidden = STRONGER.filter(({ part }) => folded.includes(part)).map(({ over }) => over);
  const found = NAMES.find(({ parts }) =>
    parts.some((part) => folded.includes(part) && !hidden.includes(part)),
  );
  return Object.entries(found?.weights ?? {}) as [CategoryId, number][];
}
