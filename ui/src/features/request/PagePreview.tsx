// The page as it will be printed.
import { useState } from "react";
import { requestPage, type RequestView } from "../../bridge";
import { useWords } from "../../words";

export function PagePreview({ caseId, draft }: { caseId: string; draft: RequestView }) {
  const { say } = useWords();
  const [wanted, setWanted] = useState(1);
  const page = Math.min(wanted, draft.pages);
  return (
    <>
      <img className="page-picture" src={requestPage(caseId, page, draft.version)} alt={say("page-picture", { page, pages: draft.pages })} data-testid="request-page" />
      <div className="spread builder-pages">
        <span className="small">{say("live-preview", { page, pages: draft.pages })}</span>
        <span className="row">
          <button type="button" className="button mini" disabled={page <= 1} onClick={() => setWanted(page - 1)} data-testid="page-before">{say("page-before")}</button>
          <button type="button" className="button mini" disabled={page >= draft.pages} onClick={() => setWanted(page + 1)} data-testid="page-after">{say("page-after")}</button>
        </span>
      </div>
    </>
  );
}
