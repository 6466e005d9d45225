import type { SymbolName } from '../../src/extract/extraction';
import { looksLikeSymbol, notationOf, symbolIn, symbolNamed } from '../../src/extract/symbol-notation';
import type { TextRun } from '../../src/workbook';

const SPELLINGS: Readonly<Record<SymbolName, readonly string[]>> = {
  ER_p: [
    'ER_p',
    'ERp',
    'ER p',
    'ER,p',
    'ER_{p}',
    '$ER_p$',
    '$ER_{p}$',
    '$\\mathrm{ER}_{p}$',
    'ERₚ',
    'ＥＲ＿ｐ',
    'ＥＲｐ',
    'er_p',
    'ER_P',
    ' ER_p ',
    'ER_p:',
    'ER_p (tCO2/p)',
    '(ER_p)',
    'ER\u00a0p',
  ],
  RE_p: ['RE_p', 'REp', 'RE p', 'RE,p', 'RE_{p}', 'REₚ', '$RE_p$', 're_p'],
  PE_p: ['PE_p', 'PEp', 'PE p', 'PE_{p}', 'PEₚ', '$PE_p$'],
  EF_RE: [
    'EF_RE',
    'EFRE',
    'EF RE',
    'EF_{RE}',
    '$EF_{RE}$',
    '$\\mathrm{EF}_{\\mathrm{RE}}$',
    'EFᵣₑ',
    'ＥＦ＿ＲＥ',
    'ef_re',
    'EF_RE,i',
    'EF_{RE,i}',
  ],
  EG: [
    'ΣEG_i,p',
    '∑EG_i,p',
    'ΣEGi,p',
    'Σ EG i,p',
    '$\\Sigma EG_{i,p}$',
    '\\sum_{i} EG_{i,p}',
    'Σᵢ EGᵢ,ₚ',
    'Σ(EG_i,p)',
    'EG_{i,p}',
    'EG_i,p',
    'EGi,p',
    'EG PJ,i,p',
    'EG_PJ,p',
    'EG_p',
    'EG_i,p [MWh/p]',
    'ＥＧｉ，ｐ',
  ],
};

describe('a symbol', () => {
  it.each(Object.entries(SPELLINGS).flatMap(([symbol, texts]) => texts.map((text) => [text, symbol])))('%j is %s', (text, symbol) => {
    expect(symbolNamed(text)).toBe(symbol);
  });

  it.each([
    ...[
      'EF_elec',
      'EC_PJ,i,p',
      'EI_grid,p',
      'RE_pj',
      'RE_PJ,p',
      'PE_PJ,p',
      'EG_gen',
      'EG_grid,p',
      'EF_grid',
      'COP_RE,i',
      'ER_y',
      'η_RE',
      'ERR_p',
    ],
    ...['Re', 'ER', 'RE', 'PE', 'Rep', 'rep', 'pep', 'ERP', 'erp', 'e.g.', 'eg', 'efre', 'Per', 'Period', 'Electricity', 'N/A', ''],
    ...[
      'ER_p = RE_p - PE_p',
      'RE_p - PE_p',
      'ER_p: Emission reductions during the period p',
      'the ER_p of the project',
      'tCO2/p',
      'MWh/p',
      '0.797',
    ],
  ])('%j is none of ours', (text) => {
    expect(symbolNamed(text)).toBeUndefined();
  });

  it.each([
    ['erp', 'ER_p'],
    ['REP', 'RE_p'],
    ['Efre', 'EF_RE'],
  ])('%j counts in the column of parameters only', (text, symbol) => {
    expect(symbolNamed(text)).toBeUndefined();
    expect(symbolNamed(text, true)).toBe(symbol);
  });

  const subscript = (text: string): TextRun => ({ text, position: 'subscript' });
  const baseline = (text: string): TextRun => ({ text, position: 'baseline' });

  it.each<[string, readonly TextRun[], SymbolName | undefined]>([
    ['ER_p', [baseline('ER'), subscript('p')], 'ER_p'],
    ['Er_p', [baseline('Er'), subscript('p')], 'ER_p'],
    ['EF_RE', [baseline('EF'), subscript('R'), subscript('E')], 'EF_RE'],
    ['ΣEG_i,p', [baseline('ΣEG'), subscript('i,'), subscript('p')], 'EG'],
    ['RE_pj', [baseline('RE'), subscript('pj')], undefined],
    ['EC_PJ,i,p', [baseline('EC '), subscript('PJ,i,p')], undefined],
  ])('rich text %s', (_, runs, symbol) => {
    const content = { kind: 'text' as const, value: runs.map(({ text }) => text).join(''), runs };
    expect(symbolIn(content)).toBe(symbol);
  });

  it.each([
    ['$\\Sigma EG_{i,p}$', 'Σ EG_i,p'],
    ['EGᵢ,ₚ', 'EG_i,p'],
    ['EC PJ,i,p', 'EC PJ,i,p'],
    ['EF_{RE}', 'EF_RE'],
  ])('%j is written %s', (text, flat) => {
    expect(notationOf({ kind: 'text', value: text })).toBe(flat);
  });

  it('of subscript runs is flattened with an underscore', () => {
    expect(notationOf({ kind: 'text', value: 'EGi,p', runs: [baseline('EG'), subscript('i,p')] })).toBe('EG_i,p');
  });

  it.each([
    ...['EF_elec', 'EC_PJ,i,p', 'EC PJ,i,p', 'EI_grid,p', 'EG_gen', 'η_PJ', 'COP_RE,i'],
    ...['EFelec', 'EFelec,p', 'NCVfuel', 'ECPJip', 'CH4PJ,i,p', 'ηPJ,1'],
  ])('%j has the shape of a symbol', (text) => {
    expect(looksLikeSymbol(text)).toBe(true);
  });

  it.each(['N/A', '-', 'Electricity', 'the electricity', 'モニタリング', '12', ''])('%j has not', (text) => {
    expect(looksLikeSymbol(text)).toBe(false);
  });
});
