import { mount } from '../ui/mount';
import { Broken, Loading } from '../ui/page-states';
import { QueuePage } from './queue-page';

mount({ Loading, Ready: QueuePage, Broken });
