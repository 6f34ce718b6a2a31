// One paragraph in the person's own words. It is a form like every other: kept while somebody types, saved as one revision.
import type { PlanSheet, RequestParagraph } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { AreaField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { withWords, wordsOf } from "./own";

export function ParagraphForm({ desk, plan, paragraph, onDone }: { desk: Desk; plan: PlanSheet; paragraph: RequestParagraph; onDone: () => void }) {
  const { say } = useWords();
  const { key } = paragraph;
  const program = paragraph.was ?? paragraph.text;
  return (
    <Form<PlanSheet> desk={desk} start={plan} title={say("request-edit-n", { number: paragraph.number })} sheet={(fields) => ({ kind: "plan", fields })} onDone={onDone}>
      {({ fields, set, error }) => {
        const own = wordsOf(fields, key);
        const put = (words: string) => set({ own: withWords(fields, key, words, program).own });
        return (
          <>
            <AreaField name="own" label={say("request-own-label", { number: paragraph.number })} hint={say("request-own-hint")} rows={8} value={own || program}
              error={error(`own[${fields.own.findIndex((one) => one.key === key)}].words`)} onChange={(words) => put(words === program ? "" : words)} />
            {own !== "" && (
              <details className="more">
                <summary>{say("request-program-words")}</summary>
                <p className="small pre" dir="auto"><Typed text={program} /></p>
              </details>
            )}
            {own !== "" && <div className="row"><button type="button" className="button mini" onClick={() => put("")} data-testid="own-reset">{say("request-reset")}</button></div>}
          </>
        );
      }}
    </Form>
  );
}
