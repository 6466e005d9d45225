/** What Excel loads: waits for Office, takes up the remembered settings, shows the pane. */
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { associateCommands } from './commands/ribbon-commands';
import { excelSession } from './excel-session';
import { App } from './frame/app';
import { FaultNotice } from './frame/fault-notice';
import { languageOf, loadWords, startLanguage } from './language/pane-language';
import { draftStore } from './state/draft-store';
import { openPaneStorage } from './state/pane-storage';
import { settingsStore } from './state/settings-store';

const clock = (): Date => new Date();

async function start(place: HTMLElement): Promise<void> {
  const [storage] = await Promise.all([openPaneStorage(), officeReady()]);
  const store = settingsStore(storage);
  const words = await startLanguage(store.initial.language ?? languageOf(Office.context.displayLanguage));
  createRoot(place).render(
    <I18nextProvider i18n={words}>
      <FaultNotice>
        <App excel={excelSession} store={store} drafts={draftStore(storage, () => clock().toISOString())} clock={clock} />
      </FaultNotice>
    </I18nextProvider>,
  );
}

async function officeReady(): Promise<void> {
  await Office.onReady();
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) associateCommands();
}

/** While the person reads what the pane is: pressing *Check* must not wait for a server. What fails here is asked for again there, and said. */
function loadTheRest(): void {
  void Promise.all([import('./frame/step-view'), import('../assess'), import('../read/excel'), import('../write/excel')]).catch(
    () => undefined,
  );
}

// The likely language comes while the storage that says for certain is opened.
void loadWords(languageOf(navigator.language)).catch(() => undefined);

const place = document.getElementById('pane');
if (place) {
  start(place)
    .then(loadTheRest)
    .catch(() => {
      // No Office: the page was opened outside Excel, or Microsoft's script could not be loaded. Nothing else can be shown, not even which language.
      place.innerText = 'JCM Monitor works inside Excel. / JCM モニターは Excel の中で動作します。';
    });
}
