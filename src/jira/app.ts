import { getAppContext } from '@forge/api';

/** UUID of the installed app. JSM stores what the create panel submitted in the issue property of this name. */
export function appUuid(): string {
  return getAppContext().appAri.appId;
}
