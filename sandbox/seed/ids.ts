/** Stable ids of the seeded site: tests, pages and the samples refer to these, never to literals. */

export const PROJECT_IDS = { support: '10000', development: '10001', internal: '10002' } as const;
export const SERVICE_DESK_ID = '1';

export const ORGANISATION_IDS = { leman: '1', aare: '2', alpine: '3', ticino: '4' } as const;

export const REQUEST_TYPE_GROUP_IDS = {
  help: '11',
  evolution: '12',
  services: '13',
  contract: '14',
} as const;

export const REQUEST_TYPE_IDS = {
  problem: '21',
  question: '22',
  training: '23',
  customisation: '24',
  feature: '25',
  data: '26',
  licence: '27',
  companyCopy: '28',
  installation: '29',
  other: '30',
} as const;

export const QUEUE_IDS = {
  open: '1',
  level1: '2',
  level2: '3',
  rnd: '4',
  review: '5',
  mine: '6',
  resolved: '7',
} as const;

const CUSTOMER_DIRECTORY = 'qm:4f6d2c1e-9a37-4b58-8e0d-3c7a51f2b964';

export const ACCOUNT_IDS = {
  admin: '712020:0b6f1a52-3d84-4c7e-9f21-5a8d6e4c7b10',
  level1: '712020:1c7a2b63-4e95-4d8f-8a32-6b9e7f5d8c21',
  level2: '712020:2d8b3c74-5fa6-4e90-9b43-7cafa06e9d32',
  trainee: '712020:4fad5e96-71c8-4ab2-9d65-9ec1c280bf55',
  internalAgent: '712020:50be6fa7-82d9-4bc3-8e76-afd2d391c066',
  colleague: '712020:3e9c4d85-60b7-4fa1-8c54-8db0b17fae43',
  claire: `${CUSTOMER_DIRECTORY}:5f0d5e96-71c8-40b2-9d65-9ec1c280bf54`,
  olivier: `${CUSTOMER_DIRECTORY}:601e6fa7-82d9-41c3-8e76-afd2d391c065`,
  thomas: `${CUSTOMER_DIRECTORY}:712f70b8-93ea-42d4-9f87-b0e3e4a2d176`,
  emma: `${CUSTOMER_DIRECTORY}:823081c9-a4fb-43e5-8098-c1f4f5b3e287`,
  marco: `${CUSTOMER_DIRECTORY}:934192da-b50c-44f6-91a9-d205a6c4f398`,
} as const;

export const GROUP_IDS = {
  agents: '0d6f3c5a-2b81-4f97-a4c6-e1b7d9508a01',
  billing: '0d6f3c5a-2b81-4f97-a4c6-e1b7d9508a02',
} as const;
