import { useContext, useId } from 'react';
import { HELP_WORDS } from './help-words';
import { PageLanguage } from './page-words';

/** What the page does, and its keys. The browser opens and closes it: by the button, by Escape, by a click elsewhere. */
export function HelpPopover() {
  const words = HELP_WORDS[useContext(PageLanguage)];
  const id = useId();
  return (
    <>
      <button type="button" className="button quiet" popoverTarget={id}>
        {words.button}
      </button>
      {/* With a click on its words the focus stays in it, and Escape brings it back to the button. */}
      <div id={id} popover="auto" role="dialog" tabIndex={-1} aria-labelledby={`${id}-title`} className="ask help">
        <h2 id={`${id}-title`}>{words.title}</h2>
        {words.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h3>{words.keysTitle}</h3>
        <dl>
          {words.keys.map(([keys, use]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{use}</dd>
            </div>
          ))}
        </dl>
        <div className="ask-actions">
          <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide">
            {words.close}
          </button>
        </div>
      </div>
    </>
  );
}
