import { mount } from '../ui/mount';
import { Broken, Loading } from '../ui/page-states';
import { ReportPage } from './report-page';

mount({ Loading, Ready: ReportPage, Broken });
