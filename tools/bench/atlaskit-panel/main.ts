// The yardstick of the client's panel: the same words, as little as possible around them, with Atlaskit's components.
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { makeInvoke, view } from '@forge/bridge';
import { createElement as element, Fragment, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PortalDefinitions } from '../../../src/bridge/definitions';
import type { PortalView } from '../../../src/bridge/views';

const invoke = makeInvoke<PortalDefinitions>();

function Panel() {
  const [shown, setShown] = useState<PortalView>();
  useEffect(() => {
    void view.theme.enable();
    void view
      .getContext()
      .then(({ locale }) => invoke('explain', { locale }))
      .then((answer) => {
        if (answer.kind !== 'silent') setShown(answer);
      });
  }, []);
  if (shown === undefined) return element(Spinner, { size: 'medium' });
  if (shown.kind !== 'explained') return element(SectionMessage, { children: shown.message });
  return element(
    Fragment,
    null,
    element(Heading, { as: 'h1', size: 'medium', children: shown.title }),
    ...shown.facts.map(({ id, label, value, reason }) =>
      element(
        'section',
        { key: id },
        element('h2', null, label),
        element(Lozenge, { children: value }),
        element('p', null, reason),
      ),
    ),
    element(SectionMessage, { title: shown.nextTitle, children: shown.next }),
    ...shown.faq.map(({ id, question, answer }) =>
      element(
        'details',
        { key: id },
        element('summary', null, question),
        element('p', null, answer.join(' ')),
      ),
    ),
    element(Button, { children: shown.title }),
  );
}

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no #root.');
createRoot(container).render(element(Panel));
