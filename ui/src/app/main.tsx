import "../look/fonts";
import "../look/tokens.css";
import "../look/base.css";
import "../look/parts.css";
import "../look/frame.css";
import "../look/forced.css";
import "../look/cards.css";
import "../look/time.css";
import "../look/safety.css";
import "../look/packet.css";
import "../look/desk.css";
import "../look/library.css";
import "../look/matrix.css";
import "../look/redaction.css";
import { createRoot } from "react-dom/client";
import { App } from "./App";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
