import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../shared/contract/events.ts';
import { App } from './app/app.tsx';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly kith: Bridge;
  }
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App bridge={window.kith} />
    </StrictMode>,
  );
}
