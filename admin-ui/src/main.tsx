import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { takeWhatWasLeft } from './lists/left-for-a-tab.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to draw in');
takeWhatWasLeft();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
