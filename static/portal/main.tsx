import { mount } from '../ui/mount';
import { Broken, Loading, PortalPanel } from './portal-panel';

mount({ Loading, Ready: PortalPanel, Broken });
