// One paragraph of the letter in own words: a form like every other, kept while somebody types, saved with the protection.
import type { ParagraphView, ProtectionSheet, RequestLanguage } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { AreaField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";

interface Props {
  desk: Desk;
  protection: ProtectionSheet;
  language: RequestLanguage;
  paragraph: ParagraphView;
  number: number;
  onDone: () => void;
}

export function OwnParagraph({ desk, protection, language, paragraph, number, onDone }: Props) {
  const { say } = useWords();
  const { key, program } = paragraph;
  const mine = (one: { key: string; language: RequestLanguage }) => one.key === key && one.language === language;
  return (
    <Form<ProtectionSheet> desk={desk} start={protection} title={say("request-edit-n", { number })} sheet={(fields) => ({ kind: "protection", fields })} onDone={onDone}>
      {({ fields, set, error }) => {
        const own = fields.own.find(mine)?.words ?? "";
        const put = (words: string) => {
          const others = fields.own.filter((one) => !mine(one));
          set({ own: words.trim() === "" || words === program ? others : [...others, { key, language, words, was: program }] });
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
