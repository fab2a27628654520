import { view } from '@forge/bridge';
import { mount } from '../ui/mount';
import { ActionForm } from './action-form';
import { givenKey } from './inputs';

const Nothing = () => null;
const context = view.getContext();

mount({
  Loading: Nothing,
  Ready: ({ host }) => <ActionForm host={host} given={context.then(givenKey)} />,
  Broken: Nothing,
});
