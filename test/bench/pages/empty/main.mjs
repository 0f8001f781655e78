// React and one heading, nothing else: for reference.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(globalThis.document.getElementById('root')).render(
  createElement('h1', null, 'One heading'),
);
