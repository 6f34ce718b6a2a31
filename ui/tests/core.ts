// A core in memory: enough of the commands for the screens to be tested and looked at without a vault.
import {
  lists,
  type CardSheet, type CardView, type MachineRow,
  type AppState, type AssessmentView, type CaseNews, type CaseView, type ClinicView, type DateReading, type DateSheet, type DraftView, type EvidenceSheet, type GiveAnswer, type KeepDraft, type GiveShare, type Language, type PeopleView, type RequestView, type SafetyView, type Sheet, type WireError,
} from "../src/bridge";

export interface MemoryCase {
  view: Record<Language, CaseView>;
  assessment: Record<Language, AssessmentView>;
}

export interface MemoryCore {
  call: (name: string, request: unknown) => Promise<unknown>;
  /** Every command in order, with a copy of what went in. */
  calls: { name: string; request: unknown }[];
  app: AppState;
  /** Who opens the vault; nobody is in it while one person does. */
  people: PeopleView;
  /** Makes the next call of a command fail. */
  refuse: (name: string, error: WireError) => void;
}

/** The rows of the sheet that the core in memory makes. */
export const SHEET = ["abandon ability able about", "zoo zone zero zebra", "legal lemon lend lens", "noble noise nominee noodle"];

/** The rows of the three parts that the core in memory makes. */
export const SHARES = [1, 2, 3].map((n) => ["able", "baby", "cabin", "dad", "eager"].map((word) => `${word} part zone ${["one", "two", "three"][n - 1] ?? ""}`));

export const PASSPHRASE = "lantern orchard pebble ninety velvet harbour quill";

export function noDate(): DateSheet {
  return { kind: "unknown", calendar: "gregorian", year: null, month: null, day: null, to_year: null, to_month: null, to_day: null, typed: "", first: null, last: null };
}

const at = "2026-11-23T14:02:00Z";

function emptyCase(id: string, title: string, accusing: string): CaseView {
  return {
    id, title, role: "own", opened: "2026-11-23", sample: false, accusing, applicant: "p1", share: "supervisor",
    header: { id, revision: 1, title, role: "own", opened: "2026-11-23", applicant: "p1", accusing, about: "", number: "", stage: null, worker: "", supervisor: "", sign_offs: [], own: [], standing: { certainty: "unknown", disclosure: "never_leaves", sources: [], differing: [], they_say: "", i_say: "", note: "" } },
    people: [{
      id: "p1", revision: 1, role: "applicant", also: [], names: [{ full: title, family: "", given: "", patronymic: "", kind: "official" }], sex: "not_said", born: noDate(),
      birth_place: "", birth_country: "", nationalities: [], papers: [], occupation: "", organisation: "", authority: { exhibit: "", dated: noDate(), signed: "unknown", access: "unknown", relation: "" }, entity: { is: false, exhibit: "", whole: "unknown" }, contacts: [], relations: [], residence: "",
      standing: { certainty: "unknown", disclosure: "may_reach_state", sources: [], differing: [], they_say: "", i_say: "", note: "" },
    }],
    alerts: [], charges: [], allegations: [], proceedings: [], protection: [], events: [], evidence: [], sources: [], letters: [], tasks: [], notes: [], requests: [], plans: [], answers: [], timeline: [], to_come: 0,
    today: "2026-11-23", due: [], papers: { files: 0, same: 0, changed: 0, first: "", last: "" },
    do_next: [{ step: "add-alert", question: null, due: null, count: 1 }, { step: "add-charge", question: null, due: null, count: 1 }], hidden_marks: [], drafts: [], stamp: 1,
  };
}

const LIST = { person: "people", alert: "alerts", charge: "charges", allegation: "allegations", proceeding: "proceedings", protection: "protection", event: "events", evidence: "evidence", source: "sources", letter: "letters", task: "tasks", plan: "plans", note: "notes", answer: "answers" } as const;

/** Three kinds of answer: a year and month are read, a day with strokes is asked about, the rest is not read. */
export function readDate(text: string): DateReading {
  const on = (year: number, month: number | null, day: number | null): DateSheet => ({ ...noDate(), kind: "on", year, month, day, typed: text, first: "2015-12-01", last: "2015-12-31" });
  const month = /^(\d{4})-(\d{2})$/u.exec(text);
  if (month) return { found: "one", offers: [{ date: on(Number(month[1]), Number(month[2]), null), label: "" }], why: "" };
  const strokes = /^(\d)\/(\d)\/(\d{4})$/u.exec(text);
  if (strokes) {
    const [, a, b, year] = strokes.map(Number);
    return { found: "several", offers: [{ date: on(year ?? 0, b ?? 0, a ?? 0), label: "" }, { date: on(year ?? 0, a ?? 0, b ?? 0), label: "" }], why: "" };
  }
  if (text === "before the arrest") return { found: "beside", offers: [{ date: { ...on(2016, 1, 24), kind: "before" }, label: "Arrested at Larnaca" }], why: "" };
  return text ? { found: "unread", offers: [], why: "not_understood" } : { found: "blank", offers: [], why: "" };
}

/** Makes a core that knows one case, or none. */
export function memoryCore(known: MemoryCase | null, start: Partial<AppState> = {}, clinic: ClinicView | null = null): MemoryCore {
  const app: AppState = {
    open: true, throw_away: false, vaults: [{ key: "v1", name: "Papers", present: true, changed: "" }], chosen: "v1",
    settings: { language: "en", theme: "light", text_percent: 100, motion: "system", lock_minutes: 3 }, notices: [], today: "2026-11-23", version: "0.1.0", author: "", ...start,
  };
  const cases = new Map<string, Record<Language, CaseView>>();
  if (known) cases.set(known.view.en.id, structuredClone(known.view));
  const refusals = new Map<string, WireError>();
  const calls: MemoryCore["calls"] = [];
  let next = 1;
  const inLanguage = (id: string, language: Language): CaseView => {
    const found = cases.get(id);
    if (!found) throw { code: "not-found", field: null, detail: null } satisfies WireError;
    return found[language];
  };
  const each = (id: string): CaseView[] => (["en", "ar", "ru", "fr"] as const).map((language) => inLanguage(id, language));

  const save = (id: string, sheet: Sheet) => {
    if (sheet.kind === "case") return { id: sheet.fields.id, revision: sheet.fields.revision + 1, at, touched: [] };
    const fields = structuredClone(sheet.fields) as { id: string; revision: number };
    fields.id ||= `n${next++}`;
    fields.revision += 1;
    for (const view of each(id)) {
      const list = view[LIST[sheet.kind]] as { id: string; revision: number }[];
      const where = list.findIndex((one) => one.id === fields.id);
      if (where === -1) list.push(structuredClone(fields));
      else list[where] = structuredClone(fields);
    }
    return { id: fields.id, revision: fields.revision, at, touched: [{ id: fields.id, from: fields.revision - 1, to: fields.revision }] };
  };

  // What can be taken back: the whole case before each save.
  const trail = { done: [] as CaseView[][], undone: [] as CaseView[][] };
  const remember = (id: string) => {
    trail.done.push(structuredClone(each(id)));
    trail.undone = [];
  };
  const turn = (id: string, way: "done" | "undone") => {
    const [en, ar, ru, fr] = trail[way].pop() ?? [];
    if (!en || !ar || !ru || !fr) return null;
    trail[way === "done" ? "undone" : "done"].push(structuredClone(each(id)));
    cases.set(id, { en, ar, ru, fr });
    return { id, revision: 1, at, touched: [] };
  };

  let cardKept: CardSheet = { revision: 0, first: "en", second: "fr", own: "en", fields: ["name", "lawyer"], consulate: "silent", status: "silent", lawyer: "", speaks: "", calls: [], on_a4: true };
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const safety: SafetyView = { on_disk: true, sheet_made: "", sheet_read_back: "", sheet_due: false, shares_made: "", shares_read_back: "", shares_due: false, backup_made: "", automatic_folder: "", automatic_made: "", automatic_failed: null, backup_saves: 0 };
  const people: PeopleView = { on_disk: true, keeper: true, my_name: "", people: [], cases: [] };
  const several = (): PeopleView => {
    people.on_disk = !app.throw_away;
    people.my_name ||= app.author;
    const me = people.people.find((one) => one.me);
    for (const { en } of cases.values()) {
      if (!people.cases.some((one) => one.case === en.id)) people.cases.push({ case: en.id, title: en.title, mine: "supervisor", shares: [] });
    }
    for (const one of people.cases) if (me && one.shares.length === 0) one.shares = [{ person: me.id, share: one.mine }];
    return people;
  };
  const no = (code: WireError["code"], field: string | null = null, detail: string | null = null): never => { throw { code, field, detail } satisfies WireError; };
  const wrongRows = (rows: string[]) => SHEET.flatMap((row, n) => (rows[n] === row ? [] : [n + 1]));
  const refuseSheet = (wrong: number[]) => {
    if (wrong.length > 0) throw { code: "wrong-sheet-row", field: null, detail: wrong.join(", ") } satisfies WireError;
  };
  const commands: Record<string, (request: never) => unknown> = {
    app_state: () => app,
    set_settings: (settings: AppState["settings"]) => { app.settings = settings; return app; },
    commission_papers: () => ({ power: "representative", cover: "", late: [], of_power: [], of_cover: [], of_late: [] }),
    check_machine: () => [
      { check: "disk", state: "care", detail: "" }, { check: "swap", state: "good", detail: "" },
      { check: "hibernation", state: "unknown", detail: "" }, { check: "clipboard", state: "care", detail: "CopyQ" },
      { check: "recording", state: "good", detail: "" }, { check: "memory", state: "good", detail: "" },
      { check: "system", state: "good", detail: "2028-06-30" }, { check: "updates", state: "care", detail: "31" },
      { check: "capture", state: "note", detail: "" },
    ] satisfies MachineRow[],
    copy_text: () => ({}),
    make_passphrase: () => ({ words: PASSPHRASE.split(" "), bits: 77 }),
    create_vault: () => { app.open = true; app.vaults = [{ key: "v1", name: "Papers", present: true, changed: "" }]; return app; },
    unlock: (bytes: Uint8Array) => {
      if (new TextDecoder().decode(bytes) !== PASSPHRASE) throw { code: "wrong-passphrase", field: null, detail: null } satisfies WireError;
      app.open = true;
      return app;
    },
    look_round: () => { app.open = true; app.throw_away = true; return app; },
    choose_folder: () => app,
    choose_vault: (request: { key: string }) => { app.chosen = request.key; return app; },
    lock: () => { app.open = false; return {}; },
    progress: () => ({ busy: false, done: 0, total: 0, mib: false, paper: 0, papers: 0 }),
    stop_work: () => ({}),
    list_cases: () => [...cases.values()].map(({ en }) => ({
      id: en.id, title: en.title, role: en.role, accusing: en.accusing, opened: en.opened, sample: en.sample,
      entries: en.alerts.length + en.events.length, damaged: false,
    })),
    clinic: () => clinic ?? {
      today: app.today, dates: [],
      cases: [...cases.values()].map(({ en }) => ({
        id: en.id, number: en.header.number, title: en.title, short: en.title, role: en.role, accusing: en.accusing, stage: en.header.stage, worker: en.header.worker, supervisor: en.header.supervisor, sign_offs: en.header.sign_offs.filter((one) => one.said === null).length,
        opened: en.opened, sample: en.sample, open: en.header.stage !== "closed", entries: en.alerts.length + en.events.length, to_finish: en.events.filter((one) => one.to_finish).length, damaged: false,
      })),
    },
    find_cases: (request: { text: string }) => (clinic?.cases ?? []).filter((one) => `${one.title} ${one.number}`.toLowerCase().includes(request.text.toLowerCase())).map((one) => one.id),
    card: () => structuredClone(cardKept),
    keep_card: ({ sheet }: { sheet: CardSheet }) => { cardKept = { ...structuredClone(sheet), revision: sheet.revision + 1 }; return structuredClone(cardKept); },
    draw_card: ({ sheet }: { sheet: CardSheet }) => ({
      facts: lists.CARD_FIELD_WORDS.map((field) => ({ field, value: field === "name" ? "Ada Example" : "", missing: field === "name" ? "nothing" : field === "born" ? "stays" : "empty" })),
      over: [sheet.fields.length > 6 ? 41 : 0, 0], version: JSON.stringify(sheet), high: [1050, 1050], guides: ["GU-01", "GU-02"], recalled: true, as_of: "2026-11-23", unread: ["fr"], strange: 0,
    }) satisfies CardView,
    save_card: () => ({ name: "card.pdf", size_bytes: "20000" }),
    save_numbers: () => ({ name: "numbers.pdf", size_bytes: "9000" }),
    set_lawyer_sheet: () => ({ pages: 1 }),
    seal_to_lawyer: () => ({ name: "sheet.pdf.age", size_bytes: "9000" }),
    seal_for_lawyer: () => ({ name: "sheet.pdf.age", size_bytes: "9000" }),
    save_slip: () => ({ name: "dates.pdf", size_bytes: "21034" }),
    finish_task: (request: { id: string; revision: number }) => ({ id: request.id, revision: request.revision + 1, at, touched: [{ id: request.id, from: request.revision, to: request.revision + 1 }] }),
    log_event: (request: { case: string; text: string; when: DateSheet }) => {
      if (!request.text.trim()) throw { code: "bad-field", field: "text", detail: "is empty" } satisfies WireError;
      if (clinic) return { id: `n${next++}`, revision: 1, at, touched: [] };
      return save(request.case, { kind: "event", fields: {
        id: "", revision: 0, kind: "other", title: request.text, what: "", when: request.when, until: noDate(), place: "", place_country: "", took_place: "yes", people: [], exhibits: [], to_finish: true,
        standing: { certainty: "unknown", disclosure: "never_leaves", sources: [], differing: [], they_say: "", i_say: "", note: "" },
      } });
    },
    create_case: (request: { name: string; accusing: string }) => {
      const id = `case${next++}`;
      const view = emptyCase(id, request.name, request.accusing);
      cases.set(id, { en: view, ar: structuredClone(view), ru: structuredClone(view), fr: structuredClone(view) });
      return view;
    },
    open_case: (request: { case: string; language: Language }) => inLanguage(request.case, request.language),
    look_again: (request: { case: string; language: Language }): CaseNews => ({
      whole: true, view: inLanguage(request.case, request.language), touched: [], rows: [],
      places: { people: [], alerts: [], charges: [], allegations: [], proceedings: [], protection: [], events: [], evidence: [], sources: [], letters: [], tasks: [], notes: [], requests: [], plans: [], answers: [], timeline: [] },
    }),
    save_sheet: (request: { case: string; sheet: Sheet; draft?: string }) => {
      remember(request.case);
      const saved = save(request.case, request.sheet);
      for (const view of each(request.case)) view.drafts = view.drafts.filter((one) => one.id !== request.draft);
      return saved;
    },
    remove_entry: (request: { case: string; id: string; revision: number }) => {
      remember(request.case);
      for (const view of each(request.case)) {
        for (const list of Object.values(LIST)) (view[list] as { id: string }[]) = (view[list] as { id: string }[]).filter((one) => one.id !== request.id);
      }
      return { id: request.id, revision: request.revision + 1, at, touched: [{ id: request.id, from: request.revision, to: request.revision + 1 }] };
    },
    revert: (request: { moves: { id: string; from: number }[] }) => ({ id: request.moves[0]?.id ?? "", revision: (request.moves[0]?.from ?? 0) + 1, at, touched: [] }),
    undo: (request: { case: string }) => turn(request.case, "done"),
    redo: (request: { case: string }) => turn(request.case, "undone"),
    undo_list: () => ({ done: [], undone: [], erased: [] }),
    keep_draft: (request: KeepDraft): DraftView => {
      const { case: id, ...fields } = request;
      const draft = { ...fields, id: fields.id || `d${next++}`, revision: fields.revision + 1, at };
      for (const view of each(id)) view.drafts = [draft, ...view.drafts.filter((one) => one.id !== draft.id)];
      return draft;
    },
    drop_draft: (request: { case: string; id: string }) => {
      for (const view of each(request.case)) view.drafts = view.drafts.filter((one) => one.id !== request.id);
      return {};
    },
    set_author: ({ name }: { name: string }) => ({ ...app, author: (app.author = people.my_name = name.trim()) }),
    new_case_drafts: () => [],
    entry_history: () => ({ rows: [], erased: [] }),
    entry_uses: () => ({ leaves: true, grounds: [], places: [], named_by: [], names: [] }),
    list_channels: () => [],
    list_library: () => [],
    search_library: () => ({ entries: [], own: [] }),
    list_countries: () => ({ as_of: "2026-11-23", fields: [], countries: [], words: [] }),
    own_library: () => [],
    read_date: ({ text }: { text: string }) => readDate(text),
    convert_date: (date: DateSheet): DateSheet => {
      // One month is enough for a calendar to be drawn: December 2015.
      return { ...date, first: "2015-12-01", last: "2015-12-31" };
    },
    suggest_spelling: () => ({ text: "Nikita Kulachenkov" }),
    answer_question: (request: GiveAnswer) => {
      for (const view of each(request.case)) {
        const old = view.answers.find((one) => one.id === request.question);
        view.answers = view.answers.filter((one) => one !== old);
        view.answers.push({ id: request.question, revision: 1, question: "", answer: request.answer, words: request.words, when: noDate(), exhibits: [], standing: { certainty: request.certainty ?? (old?.answer === request.answer ? old.standing.certainty : "unknown"), disclosure: "ccf_only", sources: [], differing: [], they_say: "", i_say: "", note: "" } });
      }
      return { id: request.question, revision: 1, at, touched: [] };
    },
    add_evidence: (request: { case: string }) => {
      const sheet: EvidenceSheet = {
        id: `e${next++}`, revision: 1, mark: "E-09", title: "scan", kind: "other", origin: "", got: noDate(), dated: noDate(), language: "", citation: "",
        translates: "", translator: "", translator_sees: "never_leaves", proves: [], names_others: "unknown", harm: "", consent: "unknown", consent_words: "", reliability: "unknown", doubts: "", copies: [],
        standing: { certainty: "unknown", disclosure: "never_leaves", sources: [], differing: [], they_say: "", i_say: "", note: "" },
        file: {
          name: "scan.png", media_type: "image/png", size_bytes: "48213", sha256: "9f2c41d0".repeat(8), taken_in: at, last_check: at,
          unchanged: "yes", in_vault: true, shows: "picture", mislabelled: "",
        },
      };
      for (const view of each(request.case)) view.evidence.push(structuredClone(sheet));
      return { added: [sheet], left: 0, refused: null, troubles: [] };
    },
    look_for_trouble: () => null,
    check_evidence: (request: { case: string }) => each(request.case)[0]?.evidence.filter((one) => one.file).map((one) => ({ id: one.id, mark: one.mark, copy: null, unchanged: "yes" })),
    save_evidence_copy: () => ({ name: "scan.png", size_bytes: "48213" }),
    assess_case: (request: { language: Language }) => known?.assessment[request.language]
      ?? { as_of: "2026-11-23", grounds: [], for_you: [], against_you: [], missing: [], cannot_judge: [], other_roads: [], outside: false, powers: [] },
    draft_request: (request: { language: Language }): RequestView => ({
      pages: 6, version: "v1", counted: 6, counted_summary: false, budget: 10, blocked: [],
      paragraphs: [{ key: "asked/asked-deletion", section: "asked", heading: "What is asked", part: "", number: "1.1", secret: false, text: "The applicant asks the Commission to examine the data.", foot: [], was: null, tells: [] }],
      check: [{ id: "signature", name: "The request is signed", met: "cannot-tell", todo: "Print the request, sign it, and say here that it is signed.", form: "request", facts: ["PR-067"], source: "a sheet", confidence: "sourced" }],
      learners: [
        { disclosure: "may_reach_state", entry: { kind: "event", id: "x1" }, label: "Arrested at Larnaca airport" },
        { disclosure: "ccf_only", entry: { kind: "protection", id: "x2" }, label: "Asylum" },
        { disclosure: "never_leaves", entry: { kind: "evidence", id: "x3" }, label: "E-01 Decision on asylum" },
      ],
      grounds: known?.assessment[request.language].grounds.filter((one) => one.verdict === "strong" || one.verdict === "arguable") ?? [],
      notes: [{ kind: "not-reviewed", about: "", count: 1 }, { kind: "check-rule", about: "RPD Art. 12", count: 1 }],
    }),
    save_request: () => ({ name: "request.pdf", size_bytes: "91034" }),
    export_case: () => ({ name: "redress-case", size_bytes: "91034" }),
    safety: () => safety,
    will_go: (request: { what: string }) => ({ entries: request.what === "removed" ? 0 : 7, versions: 9, papers: 2, pointers: request.what === "entry" ? 1 : 0, erased_before: 0 }),
    erase: () => ({ versions: 9, papers: 2, freed_bytes: "91034" }),
    shred_case: (bytes: Uint8Array) => {
      const [id = "", phrase] = text(bytes).split("\0");
      if (phrase !== PASSPHRASE) throw { code: "wrong-passphrase", field: null, detail: null } satisfies WireError;
      cases.delete(id);
      return { versions: 9, papers: 2, freed_bytes: "91034" };
    },
    remove_from_computer: (bytes: Uint8Array) => {
      if (text(bytes) !== PASSPHRASE) throw { code: "wrong-passphrase", field: null, detail: null } satisfies WireError;
      app.open = false;
      app.vaults = [];
      return app;
    },
    make_sheet: (bytes: Uint8Array) => {
      if (text(bytes) !== PASSPHRASE) throw { code: "wrong-passphrase", field: null, detail: null } satisfies WireError;
      Object.assign(safety, { sheet_made: "2026-11-23", sheet_read_back: "", sheet_due: true });
      return new TextEncoder().encode(`${SHEET.join("\n")}\n`).buffer;
    },
    look_at_sheet: (bytes: Uint8Array) => ({ wrong: wrongRows(text(bytes).split("\n")) }),
    read_rows_back: (bytes: Uint8Array) => {
      const typed = text(bytes).split("\n").map((line) => [Number(line[0]), line.slice(2)] as const);
      refuseSheet(typed.filter(([n, row]) => SHEET[n - 1] !== row).map(([n]) => n));
      return Object.assign(safety, { sheet_read_back: "2026-11-23", sheet_due: false });
    },
    try_sheet: (bytes: Uint8Array) => {
      refuseSheet(wrongRows(text(bytes).split("\n")));
      return Object.assign(safety, { sheet_read_back: "2026-11-23", sheet_due: false });
    },
    revoke_sheet: () => Object.assign(safety, { sheet_made: "", sheet_read_back: "", sheet_due: false }),
    put_sheet_away: () => ({}),
    make_shares: (bytes: Uint8Array) => {
      if (text(bytes) !== PASSPHRASE) throw { code: "wrong-passphrase", field: null, detail: null } satisfies WireError;
      Object.assign(safety, { shares_made: "2026-11-23", shares_read_back: "", shares_due: true });
      return new TextEncoder().encode(`${SHARES.flat().join("\n")}\n`).buffer;
    },
    look_at_share: (bytes: Uint8Array) => {
      const rows = text(bytes).split("\n");
      const near = SHARES.map((share) => share.flatMap((row, n) => (rows[n] === row ? [] : [n + 1])));
      return { wrong: near.sort((a, b) => a.length - b.length)[0] ?? [] };
    },
    try_shares: (bytes: Uint8Array) => {
      const [one, other] = text(bytes).split("\0").map((share) => SHARES.findIndex((known) => known.join("\n") === share));
      if (one === other || one === -1 || other === -1) throw { code: "wrong-shares", field: null, detail: null } satisfies WireError;
      return Object.assign(safety, { shares_read_back: "2026-11-23", shares_due: false });
    },
    revoke_shares: () => Object.assign(safety, { shares_made: "", shares_read_back: "", shares_due: false }),
    save_share_pdf: (request: { number: number }) => ({ name: `part-${request.number}-of-3.pdf`, size_bytes: "21034" }),
    recover_by_shares: () => { app.open = true; return app; },
    back_up: () => { Object.assign(safety, { backup_made: "2026-11-23", backup_saves: 0 }); return { name: "redress.backup", size_bytes: "91034" }; },
    restore_backup: () => { app.vaults = [{ key: "v2", name: "Again", present: true, changed: "" }]; app.chosen = "v2"; return app; },
    change_passphrase: (bytes: Uint8Array) => {
      if (text(bytes).split("\0")[0] !== PASSPHRASE) throw { code: "wrong-passphrase", field: null, detail: null } satisfies WireError;
      return safety;
    },
    recover: (bytes: Uint8Array) => {
      refuseSheet(wrongRows((text(bytes).split("\0")[0] ?? "").split("\n")));
      app.open = true;
      return app;
    },
    people: several,
    give_share: ({ case: id, person, share }: GiveShare) => {
      const one = several().cases.find((found) => found.case === id) ?? no("not-found");
      if (one.mine !== "supervisor") no("not-allowed");
      const next = [...one.shares.filter((other) => other.person !== person), ...(share ? [{ person, share }] : [])];
      if (!next.some((other) => other.share === "supervisor")) no("needs-supervisor");
      one.shares = next;
      const mine = next.find((other) => people.people.some((found) => found.me && found.id === other.person))?.share;
      if (mine) one.mine = mine;
      else people.cases = people.cases.filter((other) => other !== one);
      if (mine && cases.has(id)) for (const view of each(id)) view.share = mine;
      return people;
    },
    add_person: (bytes: Uint8Array) => {
      const [proof, name = "", keeper, phrase] = text(bytes).split("\0");
      if (!several().my_name) no("bad-field", "author", "is needed first");
      if (!name.trim()) no("bad-field", "name", "is empty");
      if (name.trim() === people.my_name || people.people.some((one) => !one.left && one.name === name.trim())) no("bad-field", "name", "is somebody's already");
      if (proof !== PASSPHRASE) no("wrong-passphrase");
      if (phrase === PASSPHRASE) no("passphrase-taken");
      if (people.people.length === 0) people.people.push({ id: "me", name: people.my_name, founder: true, keeper: true, left: false, me: true, only_theirs: 0 });
      people.people.push({ id: `person${next++}`, name: name.trim(), founder: false, keeper: keeper === "1", left: false, me: false, only_theirs: 0 });
      return several();
    },
    remove_person: (bytes: Uint8Array) => {
      const [proof, id, told] = text(bytes).split("\0");
      if (proof !== PASSPHRASE) no("wrong-passphrase");
      const theirs = people.people.find((one) => one.id === id)?.only_theirs ?? 0;
      if (theirs > 0 && Number(told) !== theirs) no("only-theirs", null, String(theirs));
      for (const one of people.people) if (one.id === id) Object.assign(one, { left: true, keeper: false });
      for (const one of people.cases) one.shares = one.shares.filter((other) => other.person !== id);
      return people;
    },
    import_case: () => { throw { code: "stopped", field: null, detail: null } satisfies WireError; },
  };

  return {
    app, calls, people,
    refuse: (name, error) => refusals.set(name, error),
    call: async (name, request) => {
      calls.push({ name, request: request instanceof Uint8Array ? request.slice() : structuredClone(request) });
      const refusal = refusals.get(name);
      if (refusal) {
        refusals.delete(name);
        throw refusal;
      }
      const command = commands[name];
      if (!command) throw { code: "internal", field: null, detail: null } satisfies WireError;
      return structuredClone(command(request as never));
    },
  };
}
