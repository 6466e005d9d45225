import { plainText } from './plain-text';

/**
 * Months in languages of partner countries, as the Unicode CLDR 48 has them (what `Intl.DateTimeFormat` says), each set from January on.
 * Short forms only where they are usual in writing; Sinhala's are months of the moon. No word stands for two months.
 */
export const PARTNER_MONTHS: Readonly<Record<string, readonly string[]>> = {
  id: [
    'januari februari maret april mei juni juli agustus september oktober november desember',
    'jan feb mar apr mei jun jul agu sep okt nov des',
  ],
  es: [
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sept oct nov dic',
  ],
  fr: [
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  ],
  pt: ['janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'],
  ro: ['ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'],
  az: ['yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'],
  sw: ['januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba'],
  fil: ['enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre'],
  ru: [
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ],
  uk: [
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ],
  kk: ['қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'],
  th: [
    'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
    'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
  ],
  lo: ['ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ'],
  km: ['មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'],
  my: ['ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ'],
  bn: ['জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'],
  hi: ['जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'],
  ta: ['ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்'],
  ka: ['იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი'],
  ar: [
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  ],
};

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A line with such months as English ones, and what stands around them: `1 de enero de 2023 al 31 de diciembre de 2023`, `ngày 1 tháng 1
 * năm 2023`, `2023 оны 1-р сарын 1`, `1 มกราคม 2566`. Undefined where none is in it.
 */
export function withEnglishMonths(line: string): string | undefined {
  const numerals = withPlainDigits(line);
  const named = mongolian(numerals)
    .replace(VIETNAMESE, (whole, month: string) => ENGLISH[Number(month) - 1] ?? whole)
    .replace(NAMES.pattern, (name) => NAMES.english.get(plain(name)) ?? name);
  if (named === numerals) return undefined;
  const years = /[\u0e00-\u0e7f]/.test(numerals) ? withWesternYears(named) : named;
  return years
    .replace(/(?<=\d)er(?!\p{L})/gu, '')
    .replace(AROUND, ' ')
    .replace(UNTIL, ' to ')
    .replace(/\s+/g, ' ')
    .trim();
}

const plain = (name: string): string => plainText(name).toLowerCase().replace(/\.$/, '');

const NAMES = namesOf(PARTNER_MONTHS);

function namesOf(sets: typeof PARTNER_MONTHS): { readonly english: ReadonlyMap<string, string>; readonly pattern: RegExp } {
  const english = new Map<string, string>();
  for (const names of Object.values(sets).flat()) {
    names.split(' ').forEach((name, index) => english.set(plain(name), ENGLISH[index] ?? ''));
  }
  const all = [...english.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('.', String.raw`\.`));
  return { english, pattern: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${all.join('|')})(?![\p{L}\p{M}])\.?`, 'giu') };
}

const VIETNAMESE = /(?<!\p{L})(?:tháng|thg)\s?(\d{1,2})(?!\d)/giu;

/** Words that only introduce a day, a month or a year. */
const AROUND =
  /(?<![\p{L}\p{M}])(?:del?|desde|el|du|le|dari|tanggal|từ|ngày|năm|วันที่|เดือน|ปี|พ\.ศ\.|ค\.ศ\.|ตั้งแต่|ປີ|ວັນທີ|г\.?|года?|року|с)(?![\p{L}\p{M}])/giu;
const UNTIL = /(?<![\p{L}\p{M}])(?:al?|hasta|au|até|s\.d\.|s\/d|sampai(?: dengan)?|hingga|đến|ถึง|ຫາ|по|до)(?![\p{L}\p{M}])/giu;

/** `2023 оны 1-р сарын 1-нээс`: the year, the month by its number, the day. */
function mongolian(line: string): string {
  return line
    .replace(
      /(?:(\d{4})\s?оны\s)?(\d{1,2})\s?-?\s?(?:р|дугаар|дүгээр)\sсар(?:ын)?(?:\s(\d{1,2})(?:\s?-?\s?(?:ны|ний))?(?:\sөдөр|\sөдр(?=өөс))?)?/giu,
      (whole, year: string | undefined, month: string, day: string | undefined) =>
        [day, ENGLISH[Number(month) - 1] ?? whole, year].filter((part) => part !== undefined).join(' '),
    )
    .replace(/\s?-?\s?[нҥ]?(?:аас|ээс|оос|өөс)(?:\sэхлэн)?(?![\p{L}\p{M}])\s?-?/giu, ' to ')
    .replace(/\s?хүртэл(?:х)?(?![\p{L}\p{M}])/giu, '');
}

/**
 * Thailand counts 543 years more: 2566 is 2023. Of two digits 66 is 2566, as no report is of 2066, and 23 is 2023, as none is of the
 * year 2523.
 */
function withWesternYears(line: string): string {
  return line
    .replace(/(?<!\d)2[56]\d\d(?!\d)/g, (year) => String(Number(year) - BUDDHIST))
    .replace(/(?<=\p{L}\.?\s?)(?:5[6-9]|[6-9]\d)(?!\d)/gu, (year) => String(2500 + Number(year) - BUDDHIST));
}

const BUDDHIST = 543;

/** Zeros of Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao, Burmese and Khmer digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0];

function withPlainDigits(line: string): string {
  return line.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
