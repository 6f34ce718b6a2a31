// One paragraph of a letter or form in own words: a form like every other, kept while somebody types, saved with the
// entry that holds the own words of that paper.
import type { OwnParagraphSheet, ParagraphView, RequestLanguage, Sheet } from "../bridge";
import { useWords } from "../words";
import type { Desk } from "./desk";
import { AreaField } from "./fields";
import { Form } from "./Form";
import { Typed } from "./Typed";

/** An entry that holds own words. */
export interface WithOwn { id: string; revision: number; own: OwnParagraphSheet[] }

interface Props<Fields extends WithOwn> {
  desk: Desk;
  start: Fields;
  sheet: (fields: Fields) => Sheet;
  language: RequestLanguage;
  paragraph: ParagraphView;
  number: number;
  onDone: () => void;
}

export function OwnParagraph<Fields extends WithOwn>({ desk, start, sheet, language, paragraph, number, onDone }: Props<Fields>) {
  const { say } = useWords();
  const { key, program } = paragraph;
  const mine = (one: OwnParagraphSheet) => one.key === key && one.language === language;
  return (
    <Form<Fields> desk={desk} start={start} title={say("request-edit-n", { number })} sheet={sheet} onDone={onDone}>
      {({ fields, set, error }) => {
        const own = fields.own.find(mine)?.words ?? "";
        const put = (words: string) => {
          const others = fields.own.filter((one) => !mine(one));
          set({ own: words.trim() === "" || words === program ? others : [...others, { key, language, words, was: program }] } as Partial<Fields>);
        };
        return (
          <>
            <AreaField name="own" label={say("request-own-label", { number })} rows={8} value={own || program}
              error={error(`own[${fields.own.findIndex(mine)}].words`)} onChange={put} />
            {own !== "" && <details className="more"><summary>{say("request-program-words")}</summary><p className="small pre" dir="auto"><Typed text={program} /></p></details>}
            {own !== "" && <div className="row"><button type="button" className="button mini" onClick={() => put("")} data-testid="own-reset">{say("request-reset")}</button></div>}
          </>
        );
      }}
    </Form>
  );
}
