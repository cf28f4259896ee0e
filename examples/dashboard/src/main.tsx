import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/controls.css';
import './styles/states.css';
import './styles/table.css';
import './styles/cards.css';
import './styles/notices.css';
import './styles/dialog.css';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createClient } from './api/client.ts';

const root = document.getElementById('root');
if (!root) throw new Error('Expected an element with the id "root" in index.html.');

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
