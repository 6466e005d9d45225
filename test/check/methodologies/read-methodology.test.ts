import { readMethodology } from '../../../src/check/methodologies/read-methodology';
import { UserError } from '../../../src/user-error';

const GOOD = {
  id: 'XX_AM099',
  title: 'Waste heat',
  versions: ['01.0'],
  equations: ['EG_net = SUM(EG_i) - EC_AUX', 'RE_p = EG_net * EF_RE', 'PE_p = 0', 'ER_p = RE_p - PE_p'],
  symbols: [
    { name: 'EG_i', unit: 'MWh/p', perPoint: true, aliases: ['EG_i,p'] },
    { name: 'EC_AUX', unit: 'MWh/p', meaning: { en: 'Auxiliary consumption', ja: '所内電力' } },
    { name: 'EG_net', unit: 'MWh/p' },
    { name: 'EF_RE', unit: 'tCO2/MWh' },
    ...['RE_p', 'PE_p', 'ER_p'].map((name) => ({ name, unit: 'tCO2/p' })),
  ],
  factors: [{ symbol: 'EF_RE', value: 0.6, unit: 'tCO2/MWh' }],
  source: 'Methodology text, section 5',
};

test('a methodology from a file has everything the file says', () => {
  expect(readMethodology(JSON.stringify(GOOD))).toMatchObject({
    id: 'XX_AM099',
    title: { en: 'Waste heat', ja: 'Waste heat' },
    form: 'own',
    equations: GOOD.equations,
    status: 'confirmed',
    source: 'Methodology text, section 5',
  });
});

test('a file may name one of the forms and nothing else', () => {
  const methodology = readMethodology('{"id": "XX_AM001", "form": "displaced-electricity"}');
  expect(methodology.equations).toContain('RE_p = EG * EF_RE');
  expect(methodology.symbols.map(({ name }) => name)).toContain('EF_RE');
});

const changed = (change: object): string => JSON.stringify({ ...GOOD, ...change });

test.each([
  ['not JSON', '{"id": ', /^The methodology: expected a JSON file, found a text that cannot be read as JSON \(.+\)/],
  ['no object', '"x"', /^The methodology: expected an object with id and with form or equations, found "x"/],
  ['no id', changed({ id: undefined }), /at id: expected an id such as "TH_AM001", found nothing/],
  ['another id', changed({ id: 'solar' }), /at id: expected .*found "solar"/],
  ['a key that is not known', changed({ equation: [] }), /at equation: there is no such field\. The fields are id, title/],
  ['a number for a text', changed({ source: 3 }), /at source: expected a text that is not empty, or an object with en and ja, found 3/],
  ['an unknown form', '{"id": "XX_AM001", "form": "solar"}', /at form: expected .*found "solar"/],
  ['neither form nor equations', '{"id": "XX_AM001"}', /at equations: expected a list of equations, or a form, found neither/],
  ['a symbol without a unit', changed({ symbols: [{ name: 'EG' }] }), /at symbols\[0\]\.unit: expected a unit such as .*, found nothing/],
  ['a unit nobody knows', changed({ symbols: [{ name: 'EG', unit: 'furlong' }] }), /at symbols\[0\]\.unit: expected .*found “furlong”/],
  ['no equation', changed({ equations: ['RE_p EG'] }), /at equations\[0\]: expected an equation such as .*, found “RE_p EG” \(=\)/],
  [
    'a cell for a symbol',
    changed({ equations: ['RE_p = EG1'] }),
    /at equations\[0\]: expected symbols that are no addresses of cells: N_1 for N1, found EG1 in “RE_p = EG1”/,
  ],
  [
    'a symbol that is listed twice',
    changed({ symbols: [...GOOD.symbols, { name: 'EC_AUX', unit: 'kWh/p' }] }),
    /at symbols\[7\]\.name: expected each symbol once, found “EC_AUX”/,
  ],
  [
    'a symbol with a comma',
    changed({ symbols: [{ name: 'η_PJ,1', unit: '-' }] }),
    /at symbols\[0\]\.name: expected a symbol of letters, digits and _ .*“?η_PJ,1/,
  ],
  [
    'a symbol that is not listed',
    changed({ equations: ['RE_p = EG_i * EF'] }),
    /at equations\[0\]: expected symbols that are listed under symbols, found “EF”/,
  ],
  [
    'a symbol used before it is computed',
    changed({ equations: ['ER_p = RE_p - PE_p', 'RE_p = EC_AUX * EF_RE'] }),
    /at equations\[0\]: expected symbols computed before it, found “RE_p”/,
  ],
  ['a symbol computed from itself', changed({ equations: ['RE_p = RE_p'] }), /at equations\[0\]: expected symbols computed before it/],
  [
    'two equations for one symbol',
    changed({ equations: ['PE_p = 0', 'PE_p = 0'] }),
    /at equations\[1\]: expected .*found a second for PE_p/,
  ],
  [
    'sides that do not go together',
    changed({ equations: ['RE_p = EC_AUX'] }),
    /at equations\[0\]: expected sides that measure the same \(RE_p: co2\), found energy in “RE_p = EC_AUX”/,
  ],
  [
    'no equation for ER_p',
    changed({ equations: ['RE_p = EC_AUX * EF_RE', 'PE_p = 0'] }),
    /at equations: expected an equation for ER_p, found none/,
  ],
])('%s: says where, what is expected, and what stands there', (_name, json, message) => {
  let thrown: unknown;
  try {
    readMethodology(json);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UserError);
  // The validation library's own words are English.
  expect((thrown as UserError).words.ja).not.toMatch(/string|number|Object|never|undefined|Array/);
  expect(thrown).toMatchObject({
    code: 'bad-argument',
    words: {
      en: expect.stringMatching(message) as unknown,
      ja: expect.stringMatching(
        /^方法論(：|の ).*(となっています|この項目名はありません.*です|読み取れません（.+）)。(ほかに\d+か所の修正が必要です。)?$/,
      ) as unknown,
    },
  });
});
