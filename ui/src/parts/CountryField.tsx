// A country by its name in the language of the screen.
import { useWords } from "../words";
import { SelectField } from "./fields";

const CODES = "AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW".split(" ");

/** The names in order, by the words of a language: a form may ask for them a dozen times. */
const sorted = new WeakMap<object, { value: string; label: string }[]>();

export function CountryField(props: {
  name: string;
  label: string;
  hint?: string;
  value: string;
  error?: string | null;
  onChange: (code: string) => void;
}) {
  const { country, lang, say } = useWords();
  let options = sorted.get(country);
  if (!options) {
    const order = new Intl.Collator(lang);
    const names = CODES.map((code) => ({ value: code, label: country(code) })).sort((a, b) => order.compare(a.label, b.label));
    options = [{ value: "", label: say("country-none") }, ...names];
    sorted.set(country, options);
  }
  return <SelectField {...props} options={options} />;
}
