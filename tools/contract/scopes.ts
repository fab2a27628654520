import { loadDescription, operationsOf } from '../../sandbox/site/openapi';

/**
 * The scopes an app needs for a call, all of them; none is an empty list. The path may be a template with any names
 * in its braces or a concrete path, with or without a query.
 * @throws When our description has no such call.
 */
export function scopesFor(method: string, path: string): string[] {
  const segments = segmentsOf(path);
  const fitting = calls()
    .filter((call) => call.method === method.toLowerCase() && fits(call.segments, segments))
    // `/project/search` is itself before it is a project.
    .sort((one, other) => placeholders(one.segments) - placeholders(other.segments));
  const call = fitting[0];
  if (!call) throw new Error(`No description of ${method.toUpperCase()} ${path}`);
  return [...call.scopes];
}

interface Call {
  method: string;
  segments: string[];
  scopes: readonly string[];
}

let known: Call[] | undefined;

function calls(): Call[] {
  known ??= operationsOf(loadDescription()).map(({ path, method, operation }) => ({
    method,
    segments: segmentsOf(path),
    scopes: operation['x-scopes'],
  }));
  return known;
}

function segmentsOf(path: string): string[] {
  return path.replace(/\?.*$/, '').split('/').filter(Boolean);
}

function fits(template: string[], segments: string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => isPlaceholder(part) || part === segments[index])
  );
}

function placeholders(segments: string[]): number {
  return segments.filter(isPlaceholder).length;
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith('{');
}
