import type { QuestionTexts } from '../texts';

export const questions: QuestionTexts = {
  'standard-or-customised': {
    text: 'Is your request about the standard software, or about something that was made or adapted for you, such as a report, a screen or an interface?',
    answers: {
      standard: 'The standard software',
      customised: 'Something that was made or adapted for us',
      unsure: 'I do not know',
    },
  },
  'failed-or-to-learn': {
    text: 'Are you stuck in a particular task, or does it give an unexpected result? Or would you rather like an explanation or a training course?',
    answers: {
      failed: 'A particular task is blocked or gives an unexpected result',
      learn: 'I would like an explanation or a training course',
      neither: 'Neither',
    },
  },
  'own-act': {
    text: 'Does your request follow something done on your side that you would like to undo, for example a deletion, a posting or an import?',
    answers: {
      yes: 'Yes, we would like to undo something',
      no: 'No, nothing of the kind',
      unsure: 'I do not know',
    },
  },
  'new-or-existing': {
    text: 'Is your request about something that you already have, or about something that you do not have yet?',
    answers: {
      repair: 'We have it, but it does not work as it should',
      adapt: 'We have it and it works, but it should be adapted',
      add: 'We do not have it yet',
    },
  },
  'new-user-or-rights': {
    text: 'Should we open a new access, for example for one more person, workstation or module, or change the rights of somebody who has access already?',
    answers: {
      new: 'Open a new access',
      rights: 'Change the rights of somebody who has access already',
      neither: 'Neither',
    },
  },
  'do-or-show': {
    text: 'Would you like us to do this for you, or to show you how to go about it?',
    answers: {
      do: 'Please do it for us',
      show: 'I would like to know how to go about it',
      tried: 'We have tried, but it does not work',
    },
  },
  'after-update': {
    text: 'Is your request connected with an installation or an update of the software?',
    answers: {
      unfinished: 'Yes, the installation or update is still to be done or completed',
      since: 'Yes, it is complete, and something has not worked since',
      unrelated: 'No',
    },
  },
  'tell-more': {
    text: 'Could you describe your request in a few sentences: what you would like to do, what you expect, and what the software shows? A screenshot helps us too.',
    answers: {},
  },
};
