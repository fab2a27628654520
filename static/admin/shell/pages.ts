import type { ComponentType } from 'react';
import type { PageProps } from './page';
import type { Route } from './routes';

export type PageLoader = () => Promise<{ default: ComponentType<PageProps> }>;

/** Each page is a file of its own that is loaded when it is opened first. */
export const PAGES: Record<Route, PageLoader> = {
  overview: () => import('../overview/overview-page').then((file) => ({ default: file.OverviewPage })),
  categories: () =>
    import('../categories/categories-page').then((file) => ({ default: file.CategoriesPage })),
  rules: () => import('../rules/rules-page').then((file) => ({ default: file.RulesPage })),
  learning: () => import('../learning/learning-page').then((file) => ({ default: file.LearningPage })),
  texts: () => import('../texts/texts-page').then((file) => ({ default: file.TextsPage })),
  contracts: () => import('../contracts/contracts-page').then((file) => ({ default: file.ContractsPage })),
  rehearse: () => import('../rehearse/rehearse-page').then((file) => ({ default: file.RehearsePage })),
  jobs: () => import('../jobs/jobs-page').then((file) => ({ default: file.JobsPage })),
  audit: () => import('../audit/audit-page').then((file) => ({ default: file.AuditPage })),
  settings: () => import('../settings/settings-page').then((file) => ({ default: file.SettingsPage })),
};
