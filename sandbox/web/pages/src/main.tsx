import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app';
import { SessionProvider } from './common/session';
import { initTheme } from './common/theme';
import './styles/base.css';
import './styles/layout.css';
import './styles/portal.css';
import './styles/agent.css';

initTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
createRoot(root).render(
  <StrictMode>
    <SessionProvider>
      <App />
    </SessionProvider>
  </StrictMode>,
);
