// The frame of every screen: index at the side, one white sheet, a bar at the bottom.
import { createContext, useContext, useLayoutEffect, useRef, type ReactNode } from "react";

/** Index and sheet side by side. */
export function Frame({ index, children }: { index: ReactNode; children: ReactNode }) {
  return (
    <div className="frame">
      <aside className="index">{index}</aside>
      {children}
    </div>
  );
}

/** What is said at the head of every sheet while it is so. */
export const PageNotice = createContext<ReactNode>(null);

/** A sheet: title and actions, body, and where there is one, a bar at the bottom. */
export function Page(props: {
  title: ReactNode;
  under?: ReactNode;
  actions?: ReactNode;
  foot?: ReactNode;
  ruled?: boolean;
  flush?: boolean;
  display?: boolean;
  children: ReactNode;
}) {
  const title = typeof props.title === "string" ? props.title : "";
  const body = useRef<HTMLDivElement>(null);
  const notice = useContext(PageNotice);
  // A form that takes the place of a list begins at its top.
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [title]);
  return (
    <main className="page" id="sheet" tabIndex={-1}>
      <header className={`page-head${props.ruled ? " ruled" : ""}`}>
        <div>
          <h1 className={props.display ? "display" : ""}>{props.title}</h1>
          {props.under && <p className="small">{props.under}</p>}
        </div>
        {props.actions && <div className="row">{props.actions}</div>}
        {notice}
      </header>
      <div ref={body} className={`page-body${props.flush ? " flush" : ""}`}>{props.children}</div>
      {props.foot ? <footer className="page-foot">{props.foot}</footer> : <span />}
    </main>
  );
}

/** Nothing there yet: one sentence, one button. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="sub">{title}</p>
      <p className="small">{text}</p>
      {children}
    </div>
  );
}
