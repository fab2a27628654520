import { mount } from '../ui/mount';
import { PortalNotice } from './portal-notice';

/** A page of the portal is whole without this foot: until there is something to say, and when it fails, it is empty. */
const Nothing = () => null;

mount({ Loading: Nothing, Ready: PortalNotice, Broken: Nothing });
