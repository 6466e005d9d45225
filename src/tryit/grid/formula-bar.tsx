import { useRef, useState } from 'react';
import { cellName, parseRangeName, rangeName } from '../../address';
import type { CellRange } from '../../workbook';
import { usePageWords } from '../page/page-words';
import type { CellLink } from './link-of-cell';
import type { SheetView } from './sheet-view';
import { ENTER_LEADS, useEditing } from './use-editing';

interface Props {
  readonly view: SheetView;
  readonly selection: CellRange;
  /** Undefined: what was typed names no cells. */
  readonly onGoTo: (range: CellRange | undefined) => void;
  /** As `useEditing` has it. */
  readonly onFinish: (text: string | undefined, key?: string) => void;
  readonly onFollow: (link: CellLink) => void;
  /** Absent where the sheet is not protected. */
  readonly onUnprotect: (() => void) | undefined;
}

/** Which cell is selected (type another to go there, as in Excel) and what stands in it: the formula, or the value at full precision. */
export function FormulaBar({ view, selection, onGoTo, onFinish, onFollow, onUnprotect }: Props) {
  const words = usePageWords();
  const { typed, link } = view.cell(selection.top, selection.left);
  return (
    <div className="formula-bar">
      <NameBox key={`${view.name}!${rangeName(selection)}`} name={rangeName(selection)} onGoTo={onGoTo} />
      <FormulaField key={`${view.name}!${cellName(selection.top, selection.left)} ${typed}`} typed={typed} onFinish={onFinish} />
      {link && <FollowLink link={link} onFollow={onFollow} />}
      {onUnprotect && (
        <button type="button" className="unprotect" title={words.unprotectHint} onClick={onUnprotect}>
          {words.unprotect}
        </button>
      )}
    </div>
  );
}

/** One line until it is edited; then as high as its text. */
function FormulaField({ typed, onFinish }: { readonly typed: string } & Pick<Props, 'onFinish'>) {
  const words = usePageWords();
  const [round, setRound] = useState(0);
  const finish: Props['onFinish'] = (text, key) => {
    onFinish(text, key);
    // What Excel takes for another thing than was typed, or refuses, is shown as it stands.
    setRound(round + 1);
  };
  return (
    <div className="formula">
      <FormulaText key={round} label={words.formulaBar} typed={typed} onFinish={finish} />
    </div>
  );
}

function FormulaText({ label, typed, onFinish }: { readonly label: string; readonly typed: string } & Pick<Props, 'onFinish'>) {
  const editing = useEditing({ original: typed, leads: ENTER_LEADS, onFinish });
  return <textarea rows={1} aria-label={label} defaultValue={typed} spellCheck={false} {...editing} />;
}

/** Where the selected cell's link leads, said before anybody follows it. */
function FollowLink({ link, onFollow }: { readonly link: CellLink; readonly onFollow: (link: CellLink) => void }) {
  const words = usePageWords();
  if (link.kind === 'web') {
    return (
      <a className="follow" href={link.url} title={link.url} target="_blank" rel="noopener noreferrer">
        {words.openLink(link.text)}
      </a>
    );
  }
  return (
    <button type="button" className="follow" title={link.text} onClick={() => onFollow(link)}>
      {words.goToLink(link.text)}
    </button>
  );
}

function NameBox({ name, onGoTo }: { readonly name: string } & Pick<Props, 'onGoTo'>) {
  const words = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const go = (): void => {
    const range = parseRangeName(input.current?.value ?? '');
    if (!range && input.current) input.current.value = name;
    onGoTo(range);
  };
  return (
    <input
      ref={input}
      className="name-box"
      aria-label={words.nameBox}
      defaultValue={name}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // The cells get the focus, and would take the key for a new line.
        event.preventDefault();
        go();
      }}
    />
  );
}
