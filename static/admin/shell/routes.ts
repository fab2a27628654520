/** The pages of the admin page, in the order of the navigation; the manifest declares the same routes. */
export const ROUTES = [
  'overview',
  'categories',
  'rules',
  'learning',
  'texts',
  'contracts',
  'rehearse',
  'jobs',
  'audit',
  'settings',
] as const;
export type Route = (typeof ROUTES)[number];

/** What an address such as `/jobs/01H…` names; the overview when it names nothing that is known. */
export function routeOf(path: string): Route {
  const [, first] = path.split('/');
  return ROUTES.find((route) => route === first) ?? 'overview';
}
