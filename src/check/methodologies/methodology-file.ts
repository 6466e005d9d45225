import type { FileKind } from '../../file-problem';
import type { Words } from '../../language';
import { FORM_NAMES } from './methodology';

/** What a methodology in a file holds, in words. */
export const METHODOLOGY_FILE: FileKind = {
  name: { en: 'The methodology', ja: '方法論' },
  fields: {
    en: 'id, title, versions, form, equations, symbols, factors, nationalFactors and source; of a symbol name, unit, perPoint, aliases and meaning; of a factor symbol, value, unit, label, versions, source and status; of a national factor country, value, unit, label, source and status; of a text en and ja',
    ja: 'id、title、versions、form、equations、symbols、factors、nationalFactors、source、記号では name、unit、perPoint、aliases、meaning、係数では symbol、value、unit、label、versions、source、status、国の係数では country、value、unit、label、source、status、文では en、ja',
  },
  expected: (field, list) => (list === undefined ? (FIELDS[field ?? ''] ?? A_TEXT) : (ENTRIES[list] ?? A_TEXT)),
};

const A_TEXT: Words = { en: 'a text that is not empty', ja: '空でない文字列' };
const BOTH: Words = {
  en: 'a text that is not empty, or an object with en and ja',
  ja: '空でない文字列、または en と ja を持つオブジェクト',
};
const A_SYMBOL: Words = {
  en: 'a symbol of letters, digits and _ such as EG_i or η_PJ_i',
  ja: 'EG_i、η_PJ_i のような文字・数字と _ の記号',
};
const FORM_LIST = FORM_NAMES.map((name) => `"${name}"`).join(', ');

const FIELDS: Readonly<Partial<Record<string, Words>>> = {
  '': { en: 'an object with id and with form or equations', ja: 'id と、form または equations を持つオブジェクト' },
  id: { en: 'an id such as "TH_AM001"', ja: '"TH_AM001" のような番号' },
  title: BOTH,
  meaning: BOTH,
  label: BOTH,
  source: BOTH,
  nationalFactors: { en: 'a list of factors, each with value, unit and label', ja: 'value、unit、label を持つ係数のリスト' },
  country: { en: 'an ISO 3166 code such as "TH"', ja: '"TH" のような ISO 3166 コード' },
  versions: { en: 'a list of versions such as ["02.0"]', ja: '["02.0"] のような版のリスト' },
  form: { en: `one of ${FORM_LIST}`, ja: `${FORM_LIST} のいずれか` },
  equations: { en: 'a list of equations such as ["RE_p = EG * EF_RE"]', ja: '["RE_p = EG * EF_RE"] のような式のリスト' },
  symbols: { en: 'a list of symbols, each with name and unit', ja: 'name と unit を持つ記号のリスト' },
  factors: { en: 'a list of factors, each with symbol, value and unit', ja: 'symbol、value、unit を持つ係数のリスト' },
  aliases: { en: 'a list of texts such as ["EG_i,p"]', ja: '["EG_i,p"] のような文字列のリスト' },
  name: A_SYMBOL,
  symbol: A_SYMBOL,
  unit: {
    en: 'a unit such as MWh/p, tCO2/MWh, GJ/1000 Nm3, h/p, W, pcs, %, or - for a number without one',
    ja: 'MWh/p、tCO2/MWh、GJ/1000 Nm3、h/p、W、台、% などの単位、または単位のない数値を表す -',
  },
  perPoint: { en: 'true or false', ja: 'true または false' },
  value: { en: 'a number', ja: '数値' },
  status: { en: '"confirmed", "second-hand" or "unconfirmed"', ja: '"confirmed"、"second-hand"、"unconfirmed" のいずれか' },
};

const ENTRIES: Readonly<Partial<Record<string, Words>>> = {
  versions: { en: 'a version such as "02.0"', ja: '"02.0" のような版' },
  equations: { en: 'an equation such as "RE_p = EG * EF_RE"', ja: '"RE_p = EG * EF_RE" のような式' },
  symbols: { en: 'a symbol with name and unit', ja: 'name と unit を持つ記号' },
  factors: { en: 'a factor with symbol, value and unit', ja: 'symbol、value、unit を持つ係数' },
  nationalFactors: { en: 'a factor with value, unit and label', ja: 'value、unit、label を持つ係数' },
};
