import { health } from '../../requests/health';
import { expiringContracts, overview } from '../../requests/overview';
import { storageUse } from '../../storage/use';
import { asAdmin } from './guard';
import type { Handler } from './handler';

export const readOverview: Handler<'readOverview'> = ({ payload }) =>
  asAdmin(payload, async () => ({ kind: 'ok', view: await overview(new Date()) }));

export const readHealth: Handler<'readHealth'> = ({ payload }) =>
  asAdmin(payload, async () => ({ kind: 'ok', view: await health(new Date()) }));

export const readExpiringContracts: Handler<'readExpiringContracts'> = ({ payload }) =>
  asAdmin(payload, async () => ({ kind: 'ok', view: await expiringContracts(new Date()) }));

export const countStorage: Handler<'countStorage'> = ({ payload }) =>
  asAdmin(payload, async () => ({ kind: 'ok', use: await storageUse() }));
