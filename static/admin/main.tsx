import { mount } from '../ui/mount';
import { Broken, Loading } from '../ui/page-states';
import { AdminPage } from './admin-page';

mount({ Loading, Ready: AdminPage, Broken });
