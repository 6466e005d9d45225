/**
 * Runs first in the pane's frame: gives Microsoft's client library the bridge to the page's workbook, and `Office` the few members
 * that only its loader inside Office brings. The values are true: the host is a browser, not Excel, and it says so.
 */
import type { PaneDoor } from './pane/pane-door';

const door = window.parent.jcmMonitorDoor;
if (door) {
  window._richApiNativeBridge = door.bridge;
  Object.assign(window, { Office: officeOf(door) });
}

/** The client library finds this object and adds its own members (`Office.actions` …) to it. */
function officeOf(host: PaneDoor): object {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    onReady: (ready?: (given: typeof info) => void) => {
      ready?.(info);
      return Promise.resolve(info);
    },
    context: {
      ...info,
      displayLanguage: host.displayLanguage === 'ja' ? 'ja-JP' : 'en-US',
      contentLanguage: host.displayLanguage === 'ja' ? 'ja-JP' : 'en-US',
      // No theme of Office's here: the pane then follows the browser's, as it does in an Excel that tells none.
      officeTheme: undefined,
      requirements: { isSetSupported: (name: string, version = '1.1') => host.isSetSupported(name, version) },
    },
  };
}
