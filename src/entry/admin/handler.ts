import type { Handlers } from '@forge/resolver';
import type { AdminDefinitions } from '../../bridge/definitions';

/** What answers the admin page's call `Name`. */
export type Handler<Name extends keyof AdminDefinitions> = Handlers<AdminDefinitions>[Name];
