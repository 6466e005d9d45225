/** The try-it page: the task pane on a workbook in the browser, without Excel and without a server. */
import { createRoot } from 'react-dom/client';
import { Page } from './page/page';
import css from './tryit.css';

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

const place = document.getElementById('page');
if (place) createRoot(place).render(<Page language={navigator.language.toLowerCase().startsWith('ja') ? 'ja' : 'en'} />);
