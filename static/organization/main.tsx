import { mount } from '../ui/mount';
import { Broken, Loading } from '../ui/page-states';
import { OrganizationPanel } from './organization-panel';

mount({ Loading, Ready: OrganizationPanel, Broken });
