import { mount } from '../ui/mount';
import { Broken, Loading } from '../ui/page-states';
import { AgentPanel } from './agent-panel';

mount({ Loading, Ready: AgentPanel, Broken });
