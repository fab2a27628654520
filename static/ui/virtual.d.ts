/** Made by `theme-fallback.mjs`. */
declare module 'virtual:theme.css';
