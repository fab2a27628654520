import { mount } from '../ui/mount';
import { Broken, Loading } from '../ui/page-states';
import { Gadget } from './gadget';

mount({ Loading, Ready: Gadget, Broken });
