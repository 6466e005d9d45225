/** A person at mouse and keyboard: everything done is counted, stage by stage. */
import type { Locator } from 'playwright-core';
import type { Desk } from '../open-page';

export interface Stage {
  readonly name: string;
  clicks: number;
  /** In order, as Playwright names them. */
  readonly keys: string[];
  /** Typed as text. */
  characters: number;
}

export interface Hand {
  readonly stages: readonly Stage[];
  /** From here on, what is done belongs to the stage. */
  begin(name: string): void;
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  click(place: Locator): Promise<void>;
  /** Tab after Tab, as a person does who looks for something. */
  tabTo(place: Locator): Promise<void>;
}

export function handOf({ page }: Pick<Desk, 'page'>): Hand {
  const stages: Stage[] = [];
  const now = (): Stage => {
    const stage = stages.at(-1);
    if (!stage) throw new Error('No stage has begun.');
    return stage;
  };
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      now().keys.push(key);
      await page.keyboard.press(key);
    }
  };
  return {
    stages,
    begin: (name) => void stages.push({ name, clicks: 0, keys: [], characters: 0 }),
    press,
    type: async (text) => {
      now().characters += text.length;
      await page.keyboard.type(text);
    },
    click: async (place) => {
      now().clicks += 1;
      await place.click();
    },
    tabTo: async (place) => {
      await place.waitFor();
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        if (await place.evaluate((element) => element === document.activeElement)) return;
        await press('Tab');
      }
      throw new Error(`the keyboard does not reach ${String(place)}`);
    },
  };
}

const MOST_STOPS = 60;

export interface Journey {
  readonly user: string;
  readonly language: string;
  readonly stages: readonly Stage[];
}

/** A table of Markdown. */
export function journeysPage(journeys: readonly Journey[]): string {
  const rows = journeys.flatMap(({ user, language, stages }) =>
    stages.map(({ name, clicks, keys, characters }) => [user, language, name, clicks, keys.length, characters, keysText(keys)].join(' | ')),
  );
  const head = [
    '| user | language | stage | clicks | keys | characters typed | which keys |',
    '| --- | --- | --- | --: | --: | --: | --- |',
  ];
  return [...head, ...rows.map((row) => `| ${row} |`), ''].join('\n');
}

/** `Ctrl+Alt+Shift+J`, `Tab × 7`. */
function keysText(keys: readonly string[]): string {
  const runs: { key: string; times: number }[] = [];
  for (const key of keys) {
    const last = runs.at(-1);
    if (last?.key === key) last.times += 1;
    else runs.push({ key, times: 1 });
  }
  return runs.map(({ key, times }) => `${key.replace('Control', 'Ctrl')}${times > 1 ? ` × ${times}` : ''}`).join(', ');
}
