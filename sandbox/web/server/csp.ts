import { FRAME_SANDBOX } from '../pages/frame/sandbox';

/** What a Custom UI document may do: Forge's policy, with this machine in the place of Atlassian's hosts. */
export function frameCsp(options: { pageOrigin: string; unsafeInlineStyles: boolean }): string {
  const style = options.unsafeInlineStyles ? "'self' 'unsafe-inline'" : "'self'";
  return [
    "default-src 'self'",
    `frame-ancestors 'self' ${options.pageOrigin}`,
    "frame-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "connect-src 'self'",
    "script-src 'self'",
    `style-src ${style}`,
    "form-action 'self'",
    `sandbox ${FRAME_SANDBOX}`,
  ].join('; ');
}

/** The site's own pages: nothing from elsewhere but the app's frames. */
export function pageCsp(frameOrigin: string): string {
  return [
    "default-src 'self'",
    `frame-src ${frameOrigin}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
