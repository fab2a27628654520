/** What a frame of the app may do; the same as Forge's attribute and the `sandbox` directive of its policy. */
export const FRAME_SANDBOX =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
