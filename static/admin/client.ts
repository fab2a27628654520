import { makeInvoke } from '@forge/bridge';
import type { AdminDefinitions } from '../../src/bridge/definitions';

export const invoke = makeInvoke<AdminDefinitions>();
