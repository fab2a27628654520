import { mount } from '../ui/mount';
import { Broken, Loading } from '../ui/page-states';
import { AdminShell } from './shell/shell';

mount({ Loading, Ready: AdminShell, Broken });
