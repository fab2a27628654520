import { mount } from '../ui/mount';
import { CreatePanel } from './create-panel';

/** A form must never be held up by this panel: without it, the place stays empty. */
const Nothing = () => null;

mount({ Loading: Nothing, Ready: CreatePanel, Broken: Nothing });
