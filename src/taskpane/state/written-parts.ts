/** What the pane has written into the workbook. Where it is there no more (`gone-parts.ts`), it is offered again. */
import { layCredits } from '../../map/credits/typed-credits';
import { layTyped } from '../../map/typed-answers';
import type { ForSheets } from './draft-parts';

/** Written before with what was written later: the later one's words win, the rest stays. */
export function layWritten(under: ForSheets, over: ForSheets): ForSheets {
  const { acts = [], cells = [] } = over;
  return {
    answers: layTyped(under.answers ?? {}, over.answers ?? {}),
    choices: { ...under.choices, ...over.choices },
    credits: layCredits(under.credits ?? {}, over.credits ?? {}),
    acts: [...(under.acts ?? []).filter(({ key }) => !acts.some((act) => act.key === key)), ...acts],
    cells: [
      ...(under.cells ?? []).filter(({ symbol, report }) => !cells.some((cell) => cell.symbol === symbol && cell.report === report)),
      ...cells,
    ],
  };
}

/** Without what is no longer offered. */
export function withoutParts(written: ForSheets, parts: ForSheets): ForSheets {
  const kept = Object.entries(written).filter(([name]) => name === 'acts' || !(name in parts));
  return { ...Object.fromEntries(kept), acts: (written.acts ?? []).filter((act) => parts.acts?.includes(act) !== true) };
}
