import { classify } from '../../src/classify';
import { calibrate } from '../../src/classify/calibration';
import { CATEGORY_IDS } from '../../src/policy/vocabulary';
import { linearModel } from '../model/linear';
import type { Contender, Guess } from './contender';

const name = 'Palier';

/** It is not told the language. */
const shipped: Guess = ({ title, body }) => classify({ title, body }).category;

/** As it ships: it has learnt the whole corpus. */
export const palier: Contender = { name, train: () => ({ guess: shipped }) };

/** Learns anew, as `npm run train` does, for questions out of the corpus; what ships is timed. */
export const palierAnew: Contender = {
  name,
  train: (tickets) => {
    const judge = linearModel()(tickets);
    const guess: Guess = (question) => {
      const unlabelled = { ...question, id: '', part: '', category: 'other' } as const;
      const probabilities = calibrate(judge(unlabelled), [], true);
      return CATEGORY_IDS.reduce((best, id) => (probabilities[id] > probabilities[best] ? id : best));
    };
    return { guess, timed: shipped };
  },
};
