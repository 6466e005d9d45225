/**
 * The colour of each goal, `#RRGGBB`, as the UN publishes them. Source: United Nations Department of Global Communications, "Guidelines for the
 * use of the SDG logo including the colour wheel, and 17 icons", May 2020, p. 68, "Colour definitions". That page was not at hand: the values
 * were compared with several public lists, which agree; the UN Development Programme's own code confirms 1 to 13. One list differs in Goal 14, and a
 * former set of the UN's, with `#E5233D` for Goal 1, is still met. Colours only: logos and icons need the UN's rules, and we use none.
 */
export const GOAL_COLOURS: Readonly<Record<number, string>> = {
  1: '#E5243B',
  2: '#DDA63A',
  3: '#4C9F38',
  4: '#C5192D',
  5: '#FF3A21',
  6: '#26BDE2',
  7: '#FCC30B',
  8: '#A21942',
  9: '#FD6925',
  10: '#DD1367',
  11: '#FD9D24',
  12: '#BF8B2E',
  13: '#3F7E44',
  14: '#0A97D9',
  15: '#56C02B',
  16: '#00689D',
  17: '#19486A',
};
