/** The try-it page: the task pane on a workbook in the browser, without Excel and without a server. */
import { createRoot } from 'react-dom/client';
import { Page } from './page/page';
import css from './tryit.css';

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

const place = document.getElementById('page');
if (place) createRoot(place).render(<Page />);

// So that the page opens without a network. Where a browser takes no service worker (an address without https) the page works all the same.
if (__IS_INSTALLABLE__ && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => void navigator.serviceWorker.register('service-worker.js').catch(() => undefined));
}
