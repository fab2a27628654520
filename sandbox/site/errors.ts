/** A call that fails as Jira or JSM would make it fail. `body` undefined means an empty answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Record<string, string> = {},
  ) {
    super(`${status} ${JSON.stringify(body ?? '')}`);
  }
}

/** The platform's error shape. */
export function jiraError(status: number, message: string | string[]): ApiError {
  return new ApiError(status, { errorMessages: [message].flat(), errors: {} });
}

/** The platform's error shape for a field. */
export function fieldError(errors: Record<string, string>): ApiError {
  return new ApiError(400, { errorMessages: [], errors });
}

/** JSM's error shape. */
export function serviceDeskError(status: number, message: string, i18nKey?: string): ApiError {
  return new ApiError(status, {
    errorMessage: message,
    ...(i18nKey === undefined ? {} : { i18nErrorMessage: { i18nKey, parameters: [] } }),
  });
}

export const ISSUE_NOT_FOUND = 'Issue does not exist or you do not have permission to see it.';
export const REQUEST_NOT_FOUND =
  'You do not have permission to view this request, or the request does not exist.';
