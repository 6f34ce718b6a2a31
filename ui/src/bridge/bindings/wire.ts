// Written by the test of the crate `redress-wire`; change the Rust types, not this file.

export const ALERT_STATUS_WORDS = ["suspected", "confirmed", "challenged", "deleted", "reissued", "unknown"] as const;
export type AlertStatus = (typeof ALERT_STATUS_WORDS)[number];

export const CALENDAR_WORDS = ["gregorian", "persian", "umm_al_qura"] as const;
export type Calendar = (typeof CALENDAR_WORDS)[number];

export const CARD_FIELD_WORDS = ["name", "script", "spellings", "born", "nationality", "speaks", "lawyer", "alert"] as const;
export type CardField = (typeof CARD_FIELD_WORDS)[number];

export const CARD_LANGUAGE_WORDS = ["en", "fr", "ar", "ru", "tr", "es"] as const;
export type CardLanguage = (typeof CARD_LANGUAGE_WORDS)[number];

export const CARD_STATUS_WORDS = ["silent", "refugee", "asylum"] as const;
export type CardStatus = (typeof CARD_STATUS_WORDS)[number];

export const CASE_ROLE_WORDS = ["own", "client"] as const;
export type CaseRole = (typeof CASE_ROLE_WORDS)[number];

export const CASE_STAGE_WORDS = ["intake", "gathering", "access", "deletion", "revision", "urgent", "following", "closed"] as const;
export type CaseStage = (typeof CASE_STAGE_WORDS)[number];

export const CELL_WORDS = ["i_say", "proof", "weak_point", "rule", "missing_paper"] as const;
export type Cell = (typeof CELL_WORDS)[number];

export const CERTAINTY_WORDS = ["confirmed", "likely", "suspected", "unknown"] as const;
export type Certainty = (typeof CERTAINTY_WORDS)[number];

export const CHANNEL_WORDS = ["red_notice", "wanted_diffusion", "other_diffusion", "blue_notice", "green_notice", "yellow_notice", "black_notice", "orange_notice", "purple_notice", "silver_notice", "un_special_notice", "stolen_art_notice", "sltd", "ncb_message", "draft_notice", "nominal_record", "aimc", "cis_wanted", "sco_rats", "sis", "bilateral_request", "mutual_legal_assistance", "risk_list", "fiu_channel", "passport_cancellation", "immigration_removal", "national_warrant", "national_copy", "other"] as const;
export type Channel = (typeof CHANNEL_WORDS)[number];

export const CONTACT_KIND_WORDS = ["phone", "email", "messenger", "post", "other"] as const;
export type ContactKind = (typeof CONTACT_KIND_WORDS)[number];

export const DIRECTION_WORDS = ["received", "sent"] as const;
export type Direction = (typeof DIRECTION_WORDS)[number];

export const CONFIDENCE_WORDS = ["sourced", "part_recalled", "recalled"] as const;
export type Confidence = (typeof CONFIDENCE_WORDS)[number];

export const CONSENT_WORDS = ["given", "in_part", "asked", "refused", "not_needed", "unknown"] as const;
export type Consent = (typeof CONSENT_WORDS)[number];

export const COPY_KIND_WORDS = ["working", "redacted"] as const;
export type CopyKind = (typeof COPY_KIND_WORDS)[number];

export const CONSULATE_WORDS = ["silent", "tell", "fled"] as const;
export type Consulate = (typeof CONSULATE_WORDS)[number];

export const DECISION_RESULT_WORDS = ["not_compliant", "compliant", "not_known"] as const;
export type DecisionResult = (typeof DECISION_RESULT_WORDS)[number];

export const DISCLOSURE_WORDS = ["may_reach_state", "ccf_only", "never_leaves"] as const;
export type Disclosure = (typeof DISCLOSURE_WORDS)[number];

export const DOCUMENT_RECORD_WORDS = ["stolen_blank", "stolen", "lost", "invalid", "revoked", "unknown"] as const;
export type DocumentRecord = (typeof DOCUMENT_RECORD_WORDS)[number];

export const EVENT_KIND_WORDS = ["charge", "court", "alert", "border_stop", "arrest", "release", "asylum", "departure", "politics", "threat", "ill_treatment", "letter", "other"] as const;
export type EventKind = (typeof EVENT_KIND_WORDS)[number];

export const EVIDENCE_KIND_WORDS = ["decision", "court_paper", "letter", "identity_paper", "press_report", "report", "photo", "screenshot", "recording", "medical", "asylum_file", "other"] as const;
export type EvidenceKind = (typeof EVIDENCE_KIND_WORDS)[number];

export const FORUM_WORDS = ["ccf", "general_secretariat", "national_court", "data_protection_authority", "other_body", "nobody"] as const;
export type Forum = (typeof FORUM_WORDS)[number];

export const GUARDED_WORDS = ["named", "residence", "asylum_file"] as const;
export type Guarded = (typeof GUARDED_WORDS)[number];

export const LAWYER_PART_WORDS = ["identity", "alerts", "charges", "protection", "proceedings", "calls"] as const;
export type LawyerPart = (typeof LAWYER_PART_WORDS)[number];

export const LETTER_KIND_WORDS = ["request_sent", "receipt", "admissible", "inadmissible", "question", "delay", "decision_made", "decision", "implemented", "new_fact", "state_asked", "state_answer"] as const;
export type LetterKind = (typeof LETTER_KIND_WORDS)[number];

export const LETTER_OUTCOME_WORDS = ["compliant", "not_compliant", "compliant_with_update", "neither_confirm_nor_deny", "no_data", "deleted_before", "access_given", "access_refused", "revision_met", "revision_not_met"] as const;
export type LetterOutcome = (typeof LETTER_OUTCOME_WORDS)[number];

export const NAME_KIND_WORDS = ["official", "original_script", "spelling", "former", "alias"] as const;
export type NameKind = (typeof NAME_KIND_WORDS)[number];

export const NATURE_WORDS = ["violence", "killing", "property_damage", "theft", "fraud", "corruption", "public_disorder", "resisting_officials", "incitement", "defamation", "against_state", "banned_membership", "terrorism", "religion", "military_service", "behaviour_norm", "drugs_own_use", "drug_trade", "family", "administrative", "private_dispute", "cheque", "organised_crime", "sexual_violence", "other"] as const;
export type Nature = (typeof NATURE_WORDS)[number];

export const OUTCOME_KIND_WORDS = ["refused", "granted", "released", "convicted", "acquitted", "amnesty", "withdrawn", "compliant", "not_compliant", "deleted", "inadmissible", "pending", "other"] as const;
export type OutcomeKind = (typeof OUTCOME_KIND_WORDS)[number];

export const PAPER_KIND_WORDS = ["passport", "refugee_travel_document", "alien_passport", "identity_card", "residence_permit", "other"] as const;
export type PaperKind = (typeof PAPER_KIND_WORDS)[number];

export const PERSON_ROLE_WORDS = ["applicant", "representative", "co_accused", "family", "witness", "accuser", "judge", "prosecutor", "police", "ncb_officer", "official", "helper", "other"] as const;
export type PersonRole = (typeof PERSON_ROLE_WORDS)[number];

export const PROCEEDING_KIND_WORDS = ["criminal", "extradition", "asylum", "ccf", "general_secretariat", "human_rights", "sis", "civil", "other"] as const;
export type ProceedingKind = (typeof PROCEEDING_KIND_WORDS)[number];

export const PROTECTION_KIND_WORDS = ["convention_refugee", "mandate_refugee", "subsidiary", "asylum_seeker", "humanitarian", "temporary", "asylum_kind_unknown", "unknown"] as const;
export type ProtectionKind = (typeof PROTECTION_KIND_WORDS)[number];

export const PROTECTION_STATUS_WORDS = ["active", "pending", "refused", "revoked", "ended", "unknown"] as const;
export type ProtectionStatus = (typeof PROTECTION_STATUS_WORDS)[number];

export const QUESTION_FORM_WORDS = ["yes_no", "alert", "charge", "protection", "proceeding", "evidence"] as const;
export type QuestionForm = (typeof QUESTION_FORM_WORDS)[number];

export const RELATION_KIND_WORDS = ["partner", "parent", "child", "sibling", "relative", "lawyer", "colleague", "opponent", "friend", "employer", "accuser", "co_accused", "witness", "judge", "other"] as const;
export type RelationKind = (typeof RELATION_KIND_WORDS)[number];

export const RELIABILITY_WORDS = ["official", "first_hand", "second_hand", "doubtful", "unknown"] as const;
export type Reliability = (typeof RELIABILITY_WORDS)[number];

export const REQUEST_KIND_WORDS = ["access", "deletion", "revision"] as const;
export type RequestKind = (typeof REQUEST_KIND_WORDS)[number];

export const REQUEST_LANGUAGE_WORDS = ["en", "fr", "es", "ar"] as const;
export type RequestLanguage = (typeof REQUEST_LANGUAGE_WORDS)[number];

export const SEX_WORDS = ["female", "male", "other", "not_said"] as const;
export type Sex = (typeof SEX_WORDS)[number];

export const SIGN_OFF_WORD_WORDS = ["approved", "sent_back"] as const;
export type SignOffWord = (typeof SIGN_OFF_WORD_WORDS)[number];

export const SHOWN_AS_WORDS = ["picture", "pdf", "text", "sound", "film", "nothing"] as const;
export type ShownAs = (typeof SHOWN_AS_WORDS)[number];

export const SIS_KIND_WORDS = ["arrest", "entry_refusal", "document", "information", "other", "unknown"] as const;
export type SisKind = (typeof SIS_KIND_WORDS)[number];

export const SOURCE_KIND_WORDS = ["own_knowledge", "person", "press", "court", "official", "organisation", "other"] as const;
export type SourceKind = (typeof SOURCE_KIND_WORDS)[number];

export const TASK_STATE_WORDS = ["open", "waiting", "done", "dropped"] as const;
export type TaskState = (typeof TASK_STATE_WORDS)[number];

export const TELLER_WORDS = ["you", "alert", "court", "protection", "paper"] as const;
export type Teller = (typeof TELLER_WORDS)[number];

export const VERDICT_WORDS = ["not_met", "missing_facts", "weak", "arguable", "strong"] as const;
export type Verdict = (typeof VERDICT_WORDS)[number];

export const YES_NO_WORDS = ["yes", "no", "unknown"] as const;
export type YesNo = (typeof YES_NO_WORDS)[number];

export const ENTRY_KIND_WORDS = ["case", "person", "alert", "charge", "allegation", "proceeding", "protection", "event", "evidence", "source", "answer", "request", "plan", "letter", "task", "note"] as const;
export type EntryKind = (typeof ENTRY_KIND_WORDS)[number];

export const LANE_WORDS = ["case", "alerts", "borders", "protection", "life"] as const;
export type Lane = (typeof LANE_WORDS)[number];

export const ERROR_CODE_WORDS = ["wrong-passphrase", "wrong-sheet-row", "wrong-share-row", "wrong-shares", "wrong-sheet", "vault-in-use", "not-a-vault", "folder-not-empty", "not-allowed", "needs-supervisor", "only-theirs", "key-on-its-way", "passphrase-taken", "removed", "newer-format", "keys-damaged", "record-damaged", "records-missing", "attachment-damaged", "file-unreadable", "file-empty", "file-changed", "too-large", "bad-field", "bad-date", "backup-damaged", "bad-proof", "bad-case", "not-found", "stale", "disk-full", "read-only", "disk-error", "place-full", "place-failed", "locked", "stopped", "weak-passphrase", "paper-failed", "no-pages", "password-protected", "paper-spoiled", "drawing-limit", "drawing-failed", "internal"] as const;
export type ErrorCode = (typeof ERROR_CODE_WORDS)[number];
export const TEXT_SIZES = [90, 100, 115, 130, 150, 200] as const;

export type WireError = { 
/**
 * What kind; the words are under `error-<code>`.
 */
code: ErrorCode, 
/**
 * The field, as the sheet names it.
 */
field: string | null, 
/**
 * Technical addition in English.
 */
detail: string | null, };

export type DateKind = "unknown" | "on" | "about" | "before" | "after" | "between";

export type DateSheet = { 
/**
 * How exactly.
 */
kind: DateKind, 
/**
 * The calendar of the boxes.
 */
calendar: Calendar, 
/**
 * Year.
 */
year: number | null, 
/**
 * Month, 1 to 12.
 */
month: number | null, 
/**
 * Day, 1 to 31.
 */
day: number | null, 
/**
 * Year of the later end, for *between*.
 */
to_year: number | null, 
/**
 * Month of the later end.
 */
to_month: number | null, 
/**
 * Day of the later end.
 */
to_day: number | null, 
/**
 * The words as typed, kept.
 */
typed: string, 
/**
 * Reply only: the earliest Gregorian day it can mean, `YYYY-MM-DD`.
 */
first: string | null, 
/**
 * Reply only: the latest.
 */
last: string | null, };

export type ReadDate = { 
/**
 * The case whose events the words may lean on, or empty.
 */
case: string, 
/**
 * The words.
 */
text: string, 
/**
 * The calendar the person chose, or none.
 */
calendar: Calendar | null, };

export type DateFound = "blank" | "one" | "several" | "beside" | "unread";

export type DateOffer = { 
/**
 * The date, with the words as typed.
 */
date: DateSheet, 
/**
 * The title of the event it leans on; else empty.
 */
label: string, };

export type DateReading = { 
/**
 * What became of the words.
 */
found: DateFound, 
/**
 * The readings, the likeliest first.
 */
offers: Array<DateOffer>, 
/**
 * Why it was not read: `no_year`, `moves`, `no_such_day`, `out_of_range`, `backwards`,
 * `no_such_event`, `too_long`, `not_understood`; else empty.
 */
why: string, };

export type Spelling = { 
/**
 * The letters.
 */
text: string, };

export type PrintOwn = { 
/**
 * The case.
 */
case: string, 
/**
 * The language of the paper: that of the screen.
 */
language: Language, 
/**
 * Also what never leaves the vault.
 */
all: boolean, };

export type Language = "en" | "ar" | "ru" | "fr";

export type Theme = "system" | "light" | "dark";

export type Motion = "system" | "less";

export type Settings = { 
/**
 * Language of the screens.
 */
language: Language, 
/**
 * Colours.
 */
theme: Theme, 
/**
 * Size of the text in percent, one of [`TEXT_SIZES`].
 */
text_percent: number, 
/**
 * Motion.
 */
motion: Motion, 
/**
 * Minutes without a touch after which the vault locks: 1 to 30, 0 for never.
 */
lock_minutes: number, };

export type VaultRow = { 
/**
 * A key for `choose_vault`; says nothing of the path.
 */
key: string, 
/**
 * The folder's own name.
 */
name: string, 
/**
 * Whether it is there now (a stick may be out).
 */
present: boolean, 
/**
 * When its files last changed, RFC 3339 in UTC; empty where that is not known. The disk shows it to everybody.
 */
changed: string, };

export type NoticeView = { 
/**
 * Its kind; the words are under `notice-<kind>`.
 */
kind: string, 
/**
 * How many things it is about.
 */
count: number, 
/**
 * Names of the records or cases, where it names some.
 */
names: Array<string>, };

export type AppState = { 
/**
 * Whether a vault is open.
 */
open: boolean, 
/**
 * Whether the open vault is the throw-away one of *look round*.
 */
throw_away: boolean, 
/**
 * Vaults known on this computer; the first is the last one used.
 */
vaults: Array<VaultRow>, 
/**
 * Key of the vault that *unlock* would open.
 */
chosen: string, 
/**
 * Settings.
 */
settings: Settings, 
/**
 * What was found or mended when the vault was opened.
 */
notices: Array<NoticeView>, 
/**
 * Today, `YYYY-MM-DD`.
 */
today: string, 
/**
 * Version of the program.
 */
version: string, 
/**
 * The name that work in the open vault is written under; empty where none was given, and while locked.
 */
author: string, };

export type Nothing = Record<symbol, never>;

export type Words = { 
/**
 * The words.
 */
words: Array<string>, 
/**
 * How hard they are to guess, in bits, rounded down.
 */
bits: number, };

export type FolderPurpose = "new" | "open";

export type ChooseFolder = { 
/**
 * What for.
 */
purpose: FolderPurpose, };

export type ChooseVault = { 
/**
 * Its key.
 */
key: string, };

export type CaseRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Own or a client's.
 */
role: CaseRole, 
/**
 * The accusing country, two letters or empty.
 */
accusing: string, 
/**
 * Day it was opened, or empty.
 */
opened: string, 
/**
 * Whether it is the sample case.
 */
sample: boolean, 
/**
 * How many entries it has.
 */
entries: number, 
/**
 * Whether its header is damaged, so that only the id is sure.
 */
damaged: boolean, };

export type NewCase = { 
/**
 * Own or a client's.
 */
role: CaseRole, 
/**
 * The person's name as they write it.
 */
name: string, 
/**
 * The accusing country, two letters or empty.
 */
accusing: string, };

export type CaseId = { 
/**
 * Its id.
 */
case: string, };

export type EntryId = { 
/**
 * The case.
 */
case: string, 
/**
 * The entry.
 */
id: string, 
/**
 * The revision that the screen showed.
 */
revision: number, };

export type SourceLink = { 
/**
 * Id of a source or an exhibit.
 */
source: string, 
/**
 * Page, paragraph or minute.
 */
place: string, };

export type DifferingView = { 
/**
 * The field it speaks about, as the case format names it: `when`, `place`, `title`.
 */
field: string, 
/**
 * What it says; empty means that the row is left out.
 */
says: string, 
/**
 * The date it gives, where it gives one.
 */
date: DateSheet | null, 
/**
 * Who says so.
 */
sources: Array<SourceLink>, };

export type Standing = { 
/**
 * How sure.
 */
certainty: Certainty, 
/**
 * Who sees.
 */
disclosure: Disclosure, 
/**
 * Sources and exhibits it comes from.
 */
sources: Array<SourceLink>, 
/**
 * Where sources differ: what each of the others says.
 */
differing: Array<DifferingView>, 
/**
 * What the accusing side says, where it is disputed.
 */
they_say: string, 
/**
 * What the person says to that.
 */
i_say: string, 
/**
 * A note that never enters a paper.
 */
note: string, };

export type NameSheet = { 
/**
 * As written.
 */
full: string, 
/**
 * Family name.
 */
family: string, 
/**
 * Given names.
 */
given: string, 
/**
 * Patronymic.
 */
patronymic: string, 
/**
 * What kind of writing.
 */
kind: NameKind, };

export type NationalitySheet = { 
/**
 * Country, two letters; empty means that the row is left out.
 */
country: string, 
/**
 * Since when.
 */
since: DateSheet, 
/**
 * Until when.
 */
until: DateSheet, };

export type PaperSheet = { 
/**
 * What paper.
 */
kind: PaperKind, 
/**
 * Country, two letters or empty.
 */
country: string, 
/**
 * Number.
 */
number: string, 
/**
 * Date of issue.
 */
issued: DateSheet, 
/**
 * Last day it is valid.
 */
expires: DateSheet, 
/**
 * Whether it shows a photograph.
 */
photograph: YesNo, 
/**
 * Whether the copy is whole and legible, with nothing covered.
 */
whole: YesNo, 
/**
 * Id of the exhibit that is its copy, or empty.
 */
exhibit: string, };

export type AuthoritySheet = { 
/**
 * Id of the exhibit, or empty.
 */
exhibit: string, 
/**
 * The date it bears.
 */
dated: DateSheet, 
/**
 * Whether the applicant signed it.
 */
signed: YesNo, 
/**
 * Whether it lets the representative see any information.
 */
access: YesNo, 
/**
 * Where the applicant is a minor: id of the exhibit that shows the relation, or empty.
 */
relation: string, };

export type EntitySheet = { 
/**
 * Whether it is one. The fields below count only then.
 */
is: boolean, 
/**
 * Id of the exhibit with the official document, or empty.
 */
exhibit: string, 
/**
 * Whether it shows all it must.
 */
whole: YesNo, };

export type ContactSheet = { 
/**
 * What kind.
 */
kind: ContactKind, 
/**
 * The number or address; empty means that the row is left out.
 */
value: string, 
/**
 * Whether it is safe to use.
 */
safe: YesNo, 
/**
 * Words that tell a stranger nothing.
 */
neutral: string, 
/**
 * When to use it.
 */
note: string, };

export type RelationSheet = { 
/**
 * Id of the other; empty means that the row is left out.
 */
to: string, 
/**
 * What kind.
 */
kind: RelationKind, 
/**
 * In words.
 */
words: string, };

export type PersonSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, 
/**
 * What the person is in the case.
 */
role: PersonRole, 
/**
 * What else the person is.
 */
also: Array<PersonRole>, 
/**
 * Names, the one to show first.
 */
names: Array<NameSheet>, 
/**
 * Sex as in the papers.
 */
sex: Sex, 
/**
 * Birth.
 */
born: DateSheet, 
/**
 * Place of birth.
 */
birth_place: string, 
/**
 * Country of birth, two letters or empty.
 */
birth_country: string, 
/**
 * Nationalities, past ones too.
 */
nationalities: Array<NationalitySheet>, 
/**
 * Identity papers.
 */
papers: Array<PaperSheet>, 
/**
 * Work and role in public life.
 */
occupation: string, 
/**
 * Office, firm or organisation.
 */
organisation: string, 
/**
 * For a representative: the power of attorney.
 */
authority: AuthoritySheet, 
/**
 * Whether the applicant is an entity, and its paper.
 */
entity: EntitySheet, 
/**
 * How to reach the person; never enters a paper.
 */
contacts: Array<ContactSheet>, 
/**
 * What the person is to others; never enters a paper.
 */
relations: Array<RelationSheet>, 
/**
 * Where the person lives; never enters a paper.
 */
residence: string, 
/**
 * How sure, who sees, whence.
 */
standing: Standing, };

export type WarrantSheet = { number: string, issued: DateSheet, authority: string, signatory: string, valid: YesNo, copy_on_file: YesNo, };

export type SentenceSheet = { 
/**
 * Whether a sentence was passed; the rest counts only then.
 */
there: YesNo, months: number | null, left_months: number | null, passed: DateSheet, in_absentia: YesNo, court: string, enforcement_limit: string, copy_on_file: YesNo, };

export type NoticeSheet = { family: string, given: string, spellings: string, sex: Sex, born: DateSheet, birth_place: string, nationality: string, 
/**
 * Other nationalities, two letters each.
 */
more_nationalities: Array<string>, parents: string, marital_status: string, occupation: string, languages: string, circumstances: string, description: string, papers: string, regions: string, photograph: YesNo, fingerprints: YesNo, offence: string, laws: string, acts_when: DateSheet, acts_place: string, part: string, prosecution_limit: string, penalty: string, warrant: WarrantSheet, sentence: SentenceSheet, action: string, extradition_assured: YesNo, arrest_treaty: string, 
/**
 * Countries left out, two letters each.
 */
left_out: Array<string>, bureau: string, file_number: string, public_extract: YesNo, updated: DateSheet, review: DateSheet, };

export type StepSheet = { status: AlertStatus, date: DateSheet, words: string, exhibits: Array<string>, };

export type DocumentSheet = { kind: PaperKind, number: string, country: string, record: DocumentRecord, decision: string, taken: YesNo, };

export type AlertSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, channel: Channel, 
/**
 * Reply only: whether the CCF can reach it.
 */
in_interpol_files: boolean, country: string, reference: string, issued: DateSheet, sent_to: string, reviewed_first: YesNo, how_known: string, last_confirmed: DateSheet, status: AlertStatus, ended: DateSheet, 
/**
 * How it stood before, the oldest first.
 */
history: Array<StepSheet>, 
/**
 * Id of the alert it takes the place of, or empty.
 */
replaces: string, held_by: string, 
/**
 * The paper it is about; all empty where it is about none.
 */
document: DocumentSheet, sis: SisKind, assets: string, summary: string, 
/**
 * What the notice itself holds; all empty where nothing of it is known.
 */
notice: NoticeSheet, charges: Array<string>, exhibits: Array<string>, next_step: string, standing: Standing, };

export type CoAccusedSheet = { name: string, 
/**
 * Id of the person, or empty.
 */
person: string, outcome: string, mild: YesNo, };

export type ChargeSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, country: string, offence: string, 
/**
 * "Code, article" one a line.
 */
laws: Array<string>, acts: string, reply: string, acts_when: DateSheet, charged: DateSheet, natures: Array<Nature>, 
/**
 * Longest term in months; five years is 60.
 */
max_months: number | null, death_possible: YesNo, life_possible: YesNo, sentence: SentenceSheet, 
/**
 * Decimal text.
 */
amount: string, currency: string, valued_by: string, warrant: WarrantSheet, co_accused: Array<CoAccusedSheet>, 
/**
 * Ids of people in it.
 */
people: Array<string>, standing: Standing, };

export type AllegationSheet = { id: string, 
/**
 * The revision the form was filled from.
 */
revision: number, 
/**
 * Reply only: the charge or alert it is taken from, or empty.
 */
of: string, 
/**
 * Reply only: the sentence as it stood.
 */
said: string, 
/**
 * Reply only: its place among the rows of its text.
 */
order: number, they_say: string, i_say: string, proof: Array<string>, weak_point: string, grounds: Array<string>, missing_paper: string, found_paper: string, not_needed: Array<Cell>, settled: Array<string>, 
/**
 * Reply only: the task to get the missing paper, or empty.
 */
paper_task: string, 
/**
 * Reply only: the task to fill the other empty cells, or empty.
 */
cells_task: string, standing: Standing, };

export type SplitText = { 
/**
 * The case.
 */
case: string, 
/**
 * The charge or alert.
 */
of: string, };

export type SplitRow = { 
/**
 * The case.
 */
case: string, 
/**
 * The row.
 */
id: string, 
/**
 * The revision that the screen showed.
 */
revision: number, 
/**
 * Before which letter of the sentence, from 0.
 */
at: number, };

export type MoveRow = { 
/**
 * The case.
 */
case: string, 
/**
 * The row.
 */
id: string, 
/**
 * The revision that the screen showed.
 */
revision: number, 
/**
 * Up, else down.
 */
up: boolean, };

export type TextView = { 
/**
 * The charge or alert.
 */
entry: EntryLink, 
/**
 * Sentences without a row.
 */
unsplit: number, 
/**
 * Its rows, in order.
 */
rows: Array<string>, };

export type StandsWord = "there" | "moved" | "changed" | "gone";

export type RowView = { 
/**
 * The row.
 */
id: string, 
/**
 * Where its sentence stands.
 */
stands: StandsWord, 
/**
 * Cells that wait.
 */
gaps: Array<Cell>, 
/**
 * Grounds that the check rests on the same entries.
 */
suggested: Array<string>, };

export type DiffersWord = "date" | "order" | "name" | "spelling";

export type ContradictionView = { 
/**
 * Its mark; goes into `settled` of its row when the person says that it is none.
 */
mark: string, 
/**
 * What differs.
 */
differs: DiffersWord, 
/**
 * The row.
 */
row: string, 
/**
 * What it says.
 */
here: string, 
/**
 * The other side.
 */
other: EntryLink, 
/**
 * What that says in words; empty for a date.
 */
there: string, 
/**
 * What that says as a date.
 */
date: DateSheet | null, };

export type CitationView = { 
/**
 * In English.
 */
citation: string, 
/**
 * In the language of the screen; empty where only the English is there.
 */
in_words: string, };

export type GroundChoice = { 
/**
 * `G-83-SERIOUS`.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The rules it stands on, as cited.
 */
citations: Array<CitationView>, 
/**
 * Every rule was read in its source.
 */
sourced: boolean, };

export type MatrixView = { 
/**
 * Texts that can be split, each with its rows in order.
 */
texts: Array<TextView>, 
/**
 * Rows whose text is gone.
 */
orphans: Array<string>, 
/**
 * What is known of each row.
 */
rows: Array<RowView>, 
/**
 * What contradicts what.
 */
contradictions: Array<ContradictionView>, 
/**
 * Grounds to choose from.
 */
grounds: Array<GroundChoice>, };

export type OutcomeSheet = { kind: OutcomeKind, date: DateSheet, reason: string, is_final: YesNo, by_court: YesNo, body: string, reference: string, exhibits: Array<string>, };

export type ProceedingSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, kind: ProceedingKind, country: string, body: string, reference: string, 
/**
 * Id of the proceeding it appeals from, or empty.
 */
appeal_of: string, opened: DateSheet, about: string, 
/**
 * The decision in force, or how it ended; `None` where nothing is known of an end.
 */
outcome: OutcomeSheet | null, 
/**
 * Decisions before it, the oldest first.
 */
earlier: Array<OutcomeSheet>, 
/**
 * Ids of alerts it deals with.
 */
alerts: Array<string>, 
/**
 * Ids of charges it deals with.
 */
charges: Array<string>, 
/**
 * Ids of people in it.
 */
people: Array<string>, exhibits: Array<string>, standing: Standing, };

export type ProtectionSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, country: string, kind: ProtectionKind, from_country: string, asked: DateSheet, granted: DateSheet, ended: DateSheet, status: ProtectionStatus, authority: string, will_confirm: YesNo, consent_to_ask: YesNo, naturalised: YesNo, naturalised_on: DateSheet, excluded_1f: YesNo, own: Array<OwnParagraphSheet>, standing: Standing, };

export type EventSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, kind: EventKind, 
/**
 * Reply only: the lane it stands in.
 */
lane?: Lane, title: string, what: string, when: DateSheet, until: DateSheet, place: string, place_country: string, took_place: YesNo, 
/**
 * Ids of people in it.
 */
people: Array<string>, exhibits: Array<string>, to_finish: boolean, standing: Standing, };

export type FileView = { 
/**
 * The file's own name.
 */
name: string, 
/**
 * Media type found by its first bytes.
 */
media_type: string, 
/**
 * Size in bytes, decimal.
 */
size_bytes: string, 
/**
 * SHA-256 at intake.
 */
sha256: string, 
/**
 * When it came in, RFC 3339.
 */
taken_in: string, 
/**
 * When it was last compared, RFC 3339; empty if never.
 */
last_check: string, 
/**
 * What the comparison showed.
 */
unchanged: YesNo, 
/**
 * Whether the bytes are in this vault; a case file may travel without its files.
 */
in_vault: boolean, 
/**
 * How the window can show it.
 */
shows: ShownAs, 
/**
 * The ending of its name, where its first bytes are something else; empty where all is well.
 */
mislabelled: string, };

export type CopyView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is for.
 */
kind: CopyKind, 
/**
 * The copy it was made from; empty where it was made from the original.
 */
made_from: string, 
/**
 * When it was made, RFC 3339.
 */
made: string, 
/**
 * Who made it; empty where they gave no name.
 */
by: string, 
/**
 * What was done to it.
 */
done: string, 
/**
 * The file.
 */
file: FileView, };

export type EvidenceSheet = { id: string, 
/**
 * The revision the form was filled from.
 */
revision: number, 
/**
 * Reply only: `E-01`.
 */
mark: string, title: string, kind: EvidenceKind, origin: string, got: DateSheet, dated: DateSheet, language: string, citation: string, 
/**
 * The exhibit it is a translation of; empty for none.
 */
translates: string, 
/**
 * The name of the translator.
 */
translator: string, 
/**
 * Who may see that name.
 */
translator_sees: Disclosure, proves: Array<string>, names_others: YesNo, harm: string, consent: Consent, consent_words: string, reliability: Reliability, doubts: string, standing: Standing, 
/**
 * Reply only: the file in the vault.
 */
file?: FileView, 
/**
 * Reply only: the copies made of it, the oldest first.
 */
copies: Array<CopyView>, };

export type TakenIn = { 
/**
 * Those that are in.
 */
added: Array<EvidenceSheet>, 
/**
 * How many are not.
 */
left: number, 
/**
 * Why not; the code `stopped` where a person stopped it.
 */
refused: WireError | null, 
/**
 * Those of `added` that cannot be used as they are.
 */
troubles: Array<PaperTrouble>, };

export type PaperTrouble = { 
/**
 * The exhibit.
 */
id: string, 
/**
 * Why, as a word: `locked`, the end of `paper-trouble-locked`.
 */
why: string, };

export type AddCopy = { 
/**
 * The case.
 */
case: string, 
/**
 * The exhibit.
 */
id: string, 
/**
 * What it is for.
 */
kind: CopyKind, 
/**
 * What was done to it; may be empty.
 */
done: string, };

export type CopyOut = { 
/**
 * The case.
 */
case: string, 
/**
 * The exhibit.
 */
id: string, 
/**
 * The copy of it; empty for the original.
 */
copy: string, };

export type DeedWord = "taken_in" | "copy_made" | "viewed" | "copied_out" | "exported" | "enclosed" | "unchanged" | "changed" | "source_noted";

export type CustodyFault = "altered" | "forged" | "missing" | "loose";

export type CustodyRow = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * By whom; empty where they gave no name.
 */
by: string, 
/**
 * What was done.
 */
deed: DeedWord, 
/**
 * With which copy; null for the original.
 */
copy: CopyKind | null, 
/**
 * From whom the paper came, where the line tells that this was noted; else null.
 */
source: SourceView | null, 
/**
 * The SHA-256 of the line.
 */
hash: string, 
/**
 * The key that signed it; empty where it was not signed.
 */
signed: string, };

export type SourceView = { "state": "now", 
/**
 * The words.
 */
words: string, } | { "state": "nothing" } | { "state": "replaced" };

export type CustodyView = { 
/**
 * The lines, the oldest first; of a very long log the newest.
 */
rows: Array<CustodyRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * What is wrong, each once.
 */
faults: Array<CustodyFault>, };

export type OfExhibit = { 
/**
 * Its case.
 */
case: string, 
/**
 * The exhibit.
 */
id: string, 
/**
 * The language of what is written.
 */
language: Language, };

export type CheckRow = { 
/**
 * The exhibit.
 */
id: string, 
/**
 * `E-01`.
 */
mark: string, 
/**
 * What for, where it is a copy; null for the original.
 */
copy: CopyKind | null, 
/**
 * Whether the bytes are those that came in; unknown where there is no file.
 */
unchanged: YesNo, };

export type WhichPaper = { 
/**
 * The case.
 */
case: string, 
/**
 * The exhibit.
 */
id: string, 
/**
 * The copy of it; empty for the original.
 */
copy: string, };

export type BoxSheet = { 
/**
 * The page, from 1.
 */
page: number, 
/**
 * From the left edge.
 */
left: number, 
/**
 * From the upper edge.
 */
top: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, };

export type MakeShared = { 
/**
 * What it is made from.
 */
paper: WhichPaper, 
/**
 * The boxes; none for a safe copy that shows all.
 */
boxes: Array<BoxSheet>, };

export type FoundRow = { 
/**
 * What kind of thing: `place`, `camera`; its words are messages `found-…`.
 */
trace: string, 
/**
 * What it says; may be empty.
 */
words: string, };

export type PaperLook = { 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * What lies in it unseen.
 */
found: Array<FoundRow>, 
/**
 * Whether that could be looked for.
 */
looked: boolean, };

export type SharedMade = { 
/**
 * Its name in the vault.
 */
name: string, 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * How many boxes are burnt in.
 */
boxes: number, 
/**
 * What lay in the paper unseen and is not in the copy.
 */
removed: Array<FoundRow>, 
/**
 * Whether that could be looked for.
 */
looked: boolean, 
/**
 * Pages that are smaller than those of the paper.
 */
smaller: Array<number>, 
/**
 * Pages on which something could not be drawn.
 */
incomplete: Array<number>, };

export type CaseShare = "reader" | "client" | "student" | "caseworker" | "supervisor";

export type VaultPerson = { 
/**
 * By what requests name them.
 */
id: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Whether they made the vault: they cannot be removed.
 */
founder: boolean, 
/**
 * Whether they may add and remove people.
 */
keeper: boolean, 
/**
 * Whether they were removed.
 */
left: boolean, 
/**
 * Whether it is whoever opened the vault.
 */
me: boolean, 
/**
 * In how many cases nobody else has a part: with them, these are lost.
 */
only_theirs: number, };

export type PersonShare = { 
/**
 * The person.
 */
person: string, 
/**
 * Their part.
 */
share: CaseShare, };

export type CaseShares = { 
/**
 * The case.
 */
case: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The part of whoever opened the vault.
 */
mine: CaseShare, 
/**
 * Everybody's part; nobody where one person opens the vault.
 */
shares: Array<PersonShare>, };

export type PeopleView = { 
/**
 * False for the throw-away vault of *look round*: nobody can join it.
 */
on_disk: boolean, 
/**
 * Whether whoever opened the vault may add and remove people.
 */
keeper: boolean, 
/**
 * The name their own work is written under; empty where they gave none, and then nobody can be added yet.
 */
my_name: string, 
/**
 * Nobody where one person opens the vault.
 */
people: Array<VaultPerson>, 
/**
 * Cases by title.
 */
cases: Array<CaseShares>, };

export type GiveShare = { 
/**
 * The case.
 */
case: string, 
/**
 * The person.
 */
person: string, 
/**
 * Their part from now on; none to take it away.
 */
share: CaseShare | null, };

export type SourceSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, kind: SourceKind, title: string, publisher: string, dated: DateSheet, citation: string, 
/**
 * Id of the exhibit that holds a copy, or empty.
 */
exhibit: string, 
/**
 * A note that never enters a paper.
 */
note: string, };

export type LetterStepSheet = { 
/**
 * Nothing where it is no step of a procedure.
 */
kind: LetterKind | null, request: RequestKind | null, outcome: LetterOutcome | null, decided: DateSheet, reached: DateSheet, clarified: DateSheet, confirmed: boolean, };

export type LetterSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, direction: Direction, title: string, with: string, dated: DateSheet, arrived: DateSheet, reference: string, says: string, reply_by: DateSheet, answers: string, 
/**
 * Not there in a draft that an older version kept.
 */
step: LetterStepSheet, about: Array<string>, exhibits: Array<string>, standing: Standing, };

export type TaskSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, title: string, what: string, due: DateSheet, begin: DateSheet, state: TaskState, done: DateSheet, rule: string, about: Array<string>, standing: Standing, };

export type OwnParagraphSheet = { key: string, language: RequestLanguage, words: string, was: string, };

export type PlanSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, kind: RequestKind, language: RequestLanguage, place: string, new_fact: string, discovered: DateSheet, why: string, exhibits: Array<string>, 
/**
 * Whether the new fact is for the Commission alone: the disclosure mark of the plan.
 */
fact_ccf_only: boolean, signed: YesNo, pages: number | null, reviewed_by: string, reviewed: DateSheet, own: Array<OwnParagraphSheet>, };

export type NoteSheet = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * The revision the form was filled from; 0 for a new one.
 */
revision: number, text: string, written: DateSheet, 
/**
 * The stretch in which nothing happened, where the note says that.
 */
quiet: DateSheet, about: Array<string>, standing: Standing, };

export type SignOffSheet = { 
/**
 * What is to be looked at.
 */
what: string, 
/**
 * When it was asked for.
 */
asked: DateSheet, 
/**
 * Who asked.
 */
asked_by: string, 
/**
 * What was said; nothing while it waits, and then the three fields below are not kept.
 */
said: SignOffWord | null, 
/**
 * Who said it.
 */
by: string, 
/**
 * When.
 */
on: DateSheet, 
/**
 * What has to change, or what was looked at.
 */
note: string, };

export type CaseSheet = { id: string, 
/**
 * The revision the form was filled from.
 */
revision: number, title: string, role: CaseRole, 
/**
 * Day it was opened, `YYYY-MM-DD` or empty.
 */
opened: string, 
/**
 * Id of the person the case is about, or empty.
 */
applicant: string, accusing: string, about: string, number: string, stage: CaseStage | null, worker: string, supervisor: string, sign_offs: Array<SignOffSheet>, own: Array<OwnParagraphSheet>, standing: Standing, };

export type AnswerSheet = { id: string, 
/**
 * The revision the form was filled from.
 */
revision: number, 
/**
 * Reply only: the question in words; empty where the law data no longer ask it.
 */
question: string, answer: YesNo, words: string, when: DateSheet, exhibits: Array<string>, standing: Standing, };

export type Sheet = { "kind": "case", "fields": CaseSheet } | { "kind": "person", "fields": PersonSheet } | { "kind": "alert", "fields": AlertSheet } | { "kind": "charge", "fields": ChargeSheet } | { "kind": "allegation", "fields": AllegationSheet } | { "kind": "proceeding", "fields": ProceedingSheet } | { "kind": "protection", "fields": ProtectionSheet } | { "kind": "event", "fields": EventSheet } | { "kind": "evidence", "fields": EvidenceSheet } | { "kind": "source", "fields": SourceSheet } | { "kind": "letter", "fields": LetterSheet } | { "kind": "task", "fields": TaskSheet } | { "kind": "plan", "fields": PlanSheet } | { "kind": "note", "fields": NoteSheet } | { "kind": "answer", "fields": AnswerSheet };

export type SaveSheet = { 
/**
 * The case.
 */
case: string, 
/**
 * The sheet.
 */
sheet: Sheet, 
/**
 * The draft that this finishes; it goes in the same save.
 */
draft?: string, };

export type MoveSheet = { 
/**
 * The entry.
 */
id: string, 
/**
 * The revision it stands at.
 */
from: number, 
/**
 * The revision whose content it gets.
 */
to: number, };

export type Saved = { 
/**
 * The entry.
 */
id: string, 
/**
 * Its revision now.
 */
revision: number, 
/**
 * Time of day, RFC 3339 in UTC.
 */
at: string, 
/**
 * Every entry that the save changed: what *undo* takes back.
 */
touched: Array<MoveSheet>, };

export type Revert = { 
/**
 * The case.
 */
case: string, 
/**
 * The ways, done all or none.
 */
moves: Array<MoveSheet>, };

export type RevisionRow = { 
/**
 * Its number, from 1.
 */
revision: number, 
/**
 * When it was saved, RFC 3339 in UTC.
 */
at: string, 
/**
 * Who saved it; empty where they had given no name.
 */
by: string, 
/**
 * Whether it was brought in from a case file.
 */
brought: boolean, 
/**
 * Who had saved it before that, as the file says; empty where it does not.
 */
brought_by: string, 
/**
 * When, RFC 3339 in UTC; empty where the file does not say.
 */
brought_at: string, 
/**
 * Whether it is signed; what was saved before there were signatures is not.
 */
signed: boolean, 
/**
 * Whether it took the entry out.
 */
removed: boolean, 
/**
 * The entry's own words then.
 */
label: string, 
/**
 * The whole form as it was then; none for what has no form of its own.
 */
sheet: Sheet | null, };

export type HistoryView = { 
/**
 * Its states, oldest first.
 */
rows: Array<RevisionRow>, 
/**
 * Earlier states that were erased for good.
 */
erased: Array<ErasedRow>, };

export type SetAuthor = { 
/**
 * The name; empty for none.
 */
name: string, };

export type StepView = { 
/**
 * When, RFC 3339 in UTC.
 */
at: string, 
/**
 * What was done: `added`, `changed`, `removed`.
 */
act: string, 
/**
 * The kind of the entry.
 */
kind: EntryKind | null, 
/**
 * The entry's own words.
 */
label: string, };

export type ErasedRow = { 
/**
 * When, RFC 3339 in UTC.
 */
at: string, 
/**
 * How many of its states went.
 */
revisions: number, };

export type UndoList = { 
/**
 * Done.
 */
done: Array<StepView>, 
/**
 * Taken back.
 */
undone: Array<StepView>, 
/**
 * Entries that were erased for good, the last first: that they were there is all that is known.
 */
erased: Array<ErasedRow>, };

export type KeepDraft = { 
/**
 * The case; empty for the form of a case that is not there yet.
 */
case: string, 
/**
 * The draft; empty the first time.
 */
id: string, 
/**
 * Its revision as the page knows it; 0 the first time.
 */
revision: number, 
/**
 * Which form: the word of a kind of entry.
 */
form: EntryKind, 
/**
 * The entry the form was opened on; empty for a new one.
 */
entry: string, 
/**
 * The revision of that entry then.
 */
base: number, 
/**
 * What the form holds, as JSON of the page's own.
 */
fields: string, };

export type DraftId = { 
/**
 * The case; empty for the form of a case that is not there yet.
 */
case: string, 
/**
 * The draft.
 */
id: string, };

export type DraftView = { 
/**
 * The draft.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * When it was last kept, RFC 3339 in UTC.
 */
at: string, 
/**
 * Which form.
 */
form: EntryKind, 
/**
 * The entry the form was opened on; empty for a new one.
 */
entry: string, 
/**
 * The revision of that entry then.
 */
base: number, 
/**
 * What the form held.
 */
fields: string, };

export type GiveAnswer = { 
/**
 * The case.
 */
case: string, 
/**
 * The question.
 */
question: string, 
/**
 * The answer.
 */
answer: YesNo, 
/**
 * In the person's words, or empty.
 */
words: string, 
/**
 * How sure the person is; left out, it stays as it was.
 */
certainty: Certainty | null, };

export type EntryLink = { 
/**
 * Its kind.
 */
kind: EntryKind, 
/**
 * Its id.
 */
id: string, };

export type PointView = { 
/**
 * Stable id of the sentence.
 */
id: string, 
/**
 * The sentence.
 */
text: string, 
/**
 * Entries it rests on.
 */
rests_on: Array<EntryLink>, };

export type QuestionView = { 
/**
 * Stable id; `answer_question` takes it.
 */
id: string, 
/**
 * The question.
 */
text: string, 
/**
 * Why it is asked.
 */
why: string, 
/**
 * How it is answered.
 */
form: QuestionForm, 
/**
 * Whether it touches harm, views or belief.
 */
sensitive: boolean, 
/**
 * Who or what can most likely tell.
 */
teller: Teller, };

export type GapView = { 
/**
 * The question.
 */
question: QuestionView, 
/**
 * The ids of the grounds that ask it, in their order.
 */
grounds: Array<string>, };

export type AskedView = { 
/**
 * The question.
 */
question: QuestionView, 
/**
 * The fields of the entry that it asks for.
 */
fields: Array<string>, 
/**
 * Whether the case as it stands makes it worth asking.
 */
asked: boolean, 
/**
 * Whether *no* answers it, although it points at a form.
 */
may_be_no: boolean, };

export type InterviewPartView = { 
/**
 * Stable id; the words of the screen have its name.
 */
id: string, 
/**
 * Whether its questions touch harm, views or belief.
 */
tender: boolean, 
/**
 * Its questions.
 */
questions: Array<AskedView>, };

export type InterviewView = { 
/**
 * Its parts, sensitive ones last.
 */
parts: Array<InterviewPartView>, };

export type RuleInWords = { instrument: string, citation: string, version: string, };

export type RuleView = { instrument: string, citation: string, version: string, as_of: string, source: string, confidence: Confidence, in_words: RuleInWords, };

export type GroundView = { 
/**
 * `G-REFUGEE`.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What must be shown.
 */
must_show: string, 
/**
 * How strong.
 */
verdict: Verdict, 
/**
 * What it rests on.
 */
rests_on: Array<PointView>, 
/**
 * What is missing.
 */
missing: Array<QuestionView>, 
/**
 * What speaks against.
 */
against: Array<PointView>, 
/**
 * Papers that usually show it.
 */
usual_evidence: Array<string>, 
/**
 * Who decides.
 */
forum: Forum, 
/**
 * The rules cited.
 */
rules: Array<RuleView>, 
/**
 * Exhibits that show what it rests on.
 */
proofs: Array<EntryLink>, 
/**
 * Published decisions that went each way.
 */
decisions: Array<DecidedView>, 
/**
 * Nothing is known on it yet beyond the alert itself.
 */
nothing_known: boolean, 
/**
 * How it stands against the alerts of each country, the best first; empty where it is the same against all.
 */
by_country: Array<AlertVerdictView>, };

export type Tongue = { 
/**
 * The language.
 */
language: Language, };

export type ChannelView = { 
/**
 * The channel.
 */
channel: Channel, 
/**
 * Id of the fact in the law data: `AL-60`.
 */
fact: string, 
/**
 * What it is and does.
 */
what: string, 
/**
 * Who can decide about it.
 */
forum: Forum, 
/**
 * What can be tried.
 */
remedy: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * Sourced or recalled.
 */
confidence: Confidence, 
/**
 * The day the data were checked, `YYYY-MM-DD`.
 */
as_of: string, 
/**
 * Whether the data lie in INTERPOL's files.
 */
in_interpol_files: boolean, };

export type LibraryRow = { 
/**
 * `GU-02`, `PR-081`, `G-REFUGEE`.
 */
id: string, 
/**
 * `guides`, `rules`, `procedure`, `decisions`, `alerts`, `cases`, `glossary` or `help`.
 */
shelf: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it says, one paragraph or step after the other.
 */
text: Array<string>, 
/**
 * Papers that usually show it.
 */
evidence: Array<string>, 
/**
 * The instrument and article; empty where there is none.
 */
instrument: string, 
/**
 * The rules it cites, for grounds.
 */
rules: Array<RuleView>, 
/**
 * Other entries it speaks of.
 */
see: Array<string>, 
/**
 * Where it was read.
 */
source: string, 
/**
 * Sourced or recalled.
 */
confidence: Confidence, 
/**
 * The day the data were checked, `YYYY-MM-DD`.
 */
as_of: string, };

export type SearchLibrary = { 
/**
 * What somebody typed.
 */
query: string, };

export type FoundView = { 
/**
 * Ids of entries of the library.
 */
entries: Array<string>, 
/**
 * Ids of what was written beside it.
 */
own: Array<string>, };

export type RightsFieldView = { 
/**
 * `refugee`, `cat` …
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it means for a person.
 */
means: string, 
/**
 * Where the list is from.
 */
source: string, 
/**
 * How sure the list is.
 */
confidence: Confidence, 
/**
 * Counted among the tools on the map.
 */
tool: boolean, 
/**
 * Works between two states that both have it.
 */
between: boolean, 
/**
 * Works against the person.
 */
against: boolean, };

export type CountryRow = { 
/**
 * Two letters.
 */
country: string, 
/**
 * The three digits of ISO 3166-1, by which the shapes of the map are named; empty where there are none.
 */
digits: string, 
/**
 * One answer a field.
 */
known: ("yes" | "no" | "uncertain" | "territory")[], };

export type SentenceView = { 
/**
 * `caution`, `borders` …
 */
id: string, 
/**
 * The sentence.
 */
text: string, };

export type RightsView = { 
/**
 * The day the list was made.
 */
as_of: string, 
/**
 * Its fields, tools first.
 */
fields: Array<RightsFieldView>, 
/**
 * Its countries, by code.
 */
countries: Array<CountryRow>, 
/**
 * The sentences around it.
 */
words: Array<SentenceView>, };

export type OwnKind = "correction" | "helper" | "country_note";

export type OwnSheet = { 
/**
 * Its id; empty for a new one.
 */
id: string, 
/**
 * Its revision; 0 for a new one.
 */
revision: number, 
/**
 * When it was last kept; empty in a request.
 */
at: string, 
/**
 * What it is.
 */
kind: OwnKind, 
/**
 * The entry, the country, or the name of who helps.
 */
about: string, 
/**
 * The correction or the note.
 */
words: string, 
/**
 * What they can do.
 */
does: string, 
/**
 * In which languages.
 */
languages: string, 
/**
 * How to reach them.
 */
contact: string, 
/**
 * When it was last checked.
 */
checked: string, };

export type OwnId = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, };

export type PrintEntry = { 
/**
 * The entry.
 */
id: string, 
/**
 * The language of the paper.
 */
language: Language, };

export type AskUses = { 
/**
 * The case.
 */
case: string, 
/**
 * The entry.
 */
id: string, 
/**
 * The language of the grounds' names.
 */
language: Language, };

export type GroundUse = { 
/**
 * `G-REFUGEE`.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How strong the ground is.
 */
verdict: Verdict, 
/**
 * Whether the entry speaks against it.
 */
against: boolean, };

export type PlaceUse = { 
/**
 * Number of the paragraph: `4.2`.
 */
number: string, 
/**
 * Heading of its section, in the language of the paper.
 */
heading: string, };

export type UsesView = { 
/**
 * Whether it passes the gate to a paper. A family member, a witness, a task or a note does
 * not, whatever its mark.
 */
leaves: boolean, 
/**
 * Grounds that rest on it, or that it speaks against.
 */
grounds: Array<GroundUse>, 
/**
 * Where the request tells it, as the case stands today.
 */
places: Array<PlaceUse>, 
/**
 * Entries that point at it: tasks, letters, notes, people, papers.
 */
named_by: Array<EntryLink>, 
/**
 * Entries that it points at.
 */
names: Array<EntryLink>, };

export type LawLine = { 
/**
 * Its id in the library.
 */
id: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * Sourced or recalled.
 */
confidence: Confidence, 
/**
 * As of this day.
 */
as_of: string, };

export type RefugeeStep = "open" | "done" | "refused" | "blocked";

export type AppliesLine = { 
/**
 * The sentence.
 */
text: string, 
/**
 * It speaks against.
 */
against: boolean, 
/**
 * Entries it rests on.
 */
rests_on: Array<EntryLink>, };

export type ProtectionCase = { 
/**
 * The protection.
 */
id: string, 
/**
 * The state that must confirm, two letters; empty where none is known.
 */
state: string, 
/**
 * What applies to it: sentences of the ground, for and against.
 */
applies: Array<AppliesLine>, 
/**
 * What is missing, as questions.
 */
missing: Array<QuestionView>, 
/**
 * The person consents that the state is asked.
 */
consent: RefugeeStep, 
/**
 * The state was asked.
 */
asked: RefugeeStep, 
/**
 * Letters that asked it.
 */
letters: Array<string>, 
/**
 * The state confirmed.
 */
confirmed: RefugeeStep, 
/**
 * Why no letter can be drafted: the field that stands in its way, or empty.
 */
blocked: string, };

export type RefugeeView = { 
/**
 * Each protection of the case with its limits and steps.
 */
protections: Array<ProtectionCase>, 
/**
 * Texts of the library that say how it is done, by id.
 */
reading: Array<LawLine>, };

export type StatePaper = "letter" | "consent";

export type AskStatePaper = { 
/**
 * The case.
 */
case: string, 
/**
 * The protection.
 */
protection: string, 
/**
 * Which paper.
 */
paper: StatePaper, 
/**
 * The language of the paper.
 */
language: RequestLanguage, };

export type ParagraphView = { 
/**
 * Its lines.
 */
lines: Array<string>, 
/**
 * Labels and values.
 */
rows: Array<[string, string]>, 
/**
 * Points.
 */
points: Array<string>, 
/**
 * Its key, by which own words are kept; empty where it cannot be written in own words.
 */
key: string, 
/**
 * What the program says here.
 */
program: string, 
/**
 * Whether it stands in own words.
 */
own: boolean, };

export type LetterView = { 
/**
 * Its language.
 */
language: RequestLanguage, 
/**
 * Its title.
 */
title: string, 
/**
 * Who writes, line by line.
 */
sender: Array<string>, 
/**
 * Whom it is written to, line by line.
 */
to: Array<string>, 
/**
 * Its paragraphs.
 */
paragraphs: Array<ParagraphView>, 
/**
 * What is enclosed.
 */
enclosures: Array<string>, 
/**
 * What is printed at its foot.
 */
end: string, 
/**
 * What it lacks; the words are under `letter-lacks-<word>`.
 */
lacking: Array<string>, 
/**
 * Pages.
 */
pages: number, 
/**
 * What may not leave in own words: blacked out, and the letter is not saved before it is gone.
 */
blocked: Array<BlockedRow>, };

export type CommissionWord = "power" | "cover" | "overdue";

export type LimitWord = "admissibility" | "access" | "deletion";

export type AskCommissionPaper = { 
/**
 * The case.
 */
case: string, 
/**
 * Which paper.
 */
paper: CommissionWord, 
/**
 * For the letter with a request: its kind.
 */
kind: RequestKind, 
/**
 * For a late answer: the letter whose clock it is; else empty.
 */
letter: string, 
/**
 * The language of the paper.
 */
language: RequestLanguage, };

export type LateView = { 
/**
 * The letter whose clock it is.
 */
letter: string, 
/**
 * Which limit has passed.
 */
limit: LimitWord, 
/**
 * The last day of the limit.
 */
ended: DateSheet, 
/**
 * What stands in the way of the letter, or empty.
 */
blocked: string, };

export type CommissionView = { 
/**
 * What stands in the way of the power of attorney, or empty; the words are under `ccf-blocked-<word>`.
 */
power: string, 
/**
 * What stands in the way of a letter with a request, or empty.
 */
cover: string, 
/**
 * Answers that are late.
 */
late: Array<LateView>, 
/**
 * What the library says of the power of attorney.
 */
of_power: Array<LawLine>, 
/**
 * What it says of filing.
 */
of_cover: Array<LawLine>, 
/**
 * What it says of limits.
 */
of_late: Array<LawLine>, };

export type AssessmentView = { 
/**
 * The day the law data speak of.
 */
as_of: string, 
/**
 * Grounds, the ones to rest on first.
 */
grounds: Array<GroundView>, 
/**
 * What speaks for the person.
 */
for_you: Array<PointView>, 
/**
 * What speaks against.
 */
against_you: Array<PointView>, 
/**
 * What is missing: plain questions before sensitive ones, and of those what most grounds ask first.
 */
missing: Array<GapView>, 
/**
 * What no program can judge.
 */
cannot_judge: Array<PointView>, 
/**
 * Alerts that the CCF cannot mend, with the road that is left.
 */
other_roads: Array<PointView>, 
/**
 * Every alert recorded lies outside INTERPOL's files.
 */
outside: boolean, 
/**
 * Who can decide what about the alerts of the case.
 */
powers: Array<PowerView>, };

export type AlertVerdictView = { 
/**
 * The country, by two letters; empty where it is not known.
 */
country: string, 
/**
 * Its alerts.
 */
alerts: Array<EntryLink>, 
/**
 * How strong.
 */
verdict: Verdict, 
/**
 * What speaks against.
 */
against: Array<PointView>, 
/**
 * What is missing.
 */
missing: Array<QuestionView>, };

export type DecidedView = { 
/**
 * `CD-2018-14`.
 */
id: string, 
/**
 * Its number as published; empty where a source gives none.
 */
number: string, 
/**
 * Its year.
 */
year: number, 
/**
 * What kind of data it was about; may be empty.
 */
data: string, 
/**
 * What it was about.
 */
tags: Array<string>, 
/**
 * How it ended.
 */
result: DecisionResult, 
/**
 * What else is known; may be empty.
 */
note: string, 
/**
 * Where it was read.
 */
source: string, };

export type PowerView = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The body.
 */
forum: Forum, 
/**
 * Whether it can; else it is said that it cannot.
 */
can: boolean, 
/**
 * What, in words.
 */
what: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * Sourced or recalled.
 */
confidence: Confidence, 
/**
 * The alerts it is about.
 */
rests_on: Array<EntryLink>, };

export type Assess = { 
/**
 * The case.
 */
case: string, 
/**
 * The language.
 */
language: Language, };

export type TimelineView = { 
/**
 * The entry it comes from.
 */
entry: EntryLink, 
/**
 * Its lane.
 */
lane: Lane, 
/**
 * Its title where it is the person's words; else empty.
 */
title: string, 
/**
 * The kind of a title the program gives: `words`, `alert_issued`, `alert_ended`,
 * `alert_turned`, `charged`,
 * `protection_asked`, `protection_granted`, `proceeding_opened`, `proceeding_ended`,
 * `letter_received`, `letter_sent`.
 */
title_kind: string, 
/**
 * Channel for titles of alerts; else empty.
 */
channel: string, 
/**
 * How an alert came to stand, for `alert_turned`; else empty.
 */
status: string, 
/**
 * Kind of proceeding for titles of proceedings; else empty.
 */
proceeding: string, 
/**
 * Kind of outcome for the end of a proceeding; else empty.
 */
outcome: string, 
/**
 * Country for titles of alerts, protection and proceedings, two letters or empty.
 */
country: string, 
/**
 * When.
 */
when: DateSheet, 
/**
 * Until when.
 */
until: DateSheet, 
/**
 * Where, in words.
 */
place: string, 
/**
 * Country of the place, two letters or empty.
 */
place_country: string, 
/**
 * Whether it took place.
 */
took_place: YesNo, 
/**
 * How sure.
 */
certainty: Certainty, 
/**
 * Who sees.
 */
disclosure: Disclosure, 
/**
 * Where sources differ.
 */
differing: Array<DifferingView>, 
/**
 * Ids of exhibits.
 */
exhibits: Array<string>, };

export type NearWord = "late" | "week" | "month" | "later" | "waiting" | "open";

export type DueWord = "task" | "begin" | "letter" | "paper" | "clock";

export type ClockWord = "running" | "not_started" | "asks" | "unjudged" | "no_limit";

export type ClockMark = { 
/**
 * Its rule in the list of clocks; empty where a letter only waits to be confirmed.
 */
rule: string, 
/**
 * How it stands.
 */
state: ClockWord, 
/**
 * The day it counts from.
 */
from: DateSheet, 
/**
 * Why there is no day, or how it was counted.
 */
why: Array<string>, 
/**
 * The first day of the time often seen, `YYYY-MM-DD`, or empty.
 */
real_from: string, 
/**
 * Its last day.
 */
real_to: string, 
/**
 * Whether they have told of a delay.
 */
told: boolean, };

export type DueRow = { 
/**
 * What sets it.
 */
kind: DueWord, 
/**
 * The task, the letter, or the person whose paper it is.
 */
entry: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Its words, or the name of the clock; empty for a paper.
 */
title: string, 
/**
 * What paper runs out.
 */
paper: PaperKind | null, 
/**
 * The date as given.
 */
date: DateSheet, 
/**
 * The last Gregorian day it can mean, `YYYY-MM-DD`, or empty.
 */
day: string, 
/**
 * Days from today; below zero where it has gone by.
 */
days: number, 
/**
 * How near it is.
 */
near: NearWord, 
/**
 * The clock behind it.
 */
clock: ClockMark | null, };

export type ClockRuleView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Id of the fact in the law data.
 */
fact: string, 
/**
 * What happens by then.
 */
name: string, 
/**
 * The limit in words.
 */
limit: string, 
/**
 * Why it has not started, or empty.
 */
not_yet: string, 
/**
 * The clock whose rule speaks once this one has run out, or empty.
 */
late: string, 
/**
 * The rule.
 */
rule: RuleView, 
/**
 * What was counted of real life, or empty.
 */
real: string, 
/**
 * Months at the least.
 */
real_from: number, 
/**
 * Months at the most.
 */
real_to: number, 
/**
 * In how many of a hundred cases; 0 where it was about half or more.
 */
real_share: number, 
/**
 * Where that was read.
 */
real_source: string, };

export type SessionRow = { 
/**
 * Its number.
 */
number: number, 
/**
 * Its first day, `YYYY-MM-DD`.
 */
first: string, 
/**
 * Its last day.
 */
last: string, };

export type LetterFactView = { 
/**
 * Id of the fact in the law data.
 */
fact: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it means.
 */
means: string, 
/**
 * The question for the day it may name, or empty.
 */
decided: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * Sourced or recalled.
 */
confidence: Confidence, 
/**
 * The day the data were checked, `YYYY-MM-DD`.
 */
as_of: string, };

export type LetterKindView = { 
/**
 * The kind.
 */
kind: LetterKind, 
/**
 * Whether it goes out.
 */
sent: boolean, 
/**
 * What it is.
 */
facts: LetterFactView, };

export type LetterOutcomeView = { 
/**
 * The outcome.
 */
outcome: LetterOutcome, 
/**
 * The requests it can answer.
 */
requests: RequestKind[], 
/**
 * What it means.
 */
facts: LetterFactView, };

export type ClocksView = { 
/**
 * The clocks.
 */
rules: Array<ClockRuleView>, 
/**
 * Sessions of the CCF.
 */
sessions: Array<SessionRow>, 
/**
 * What is known beside their days.
 */
sessions_say: string, 
/**
 * Where that was read.
 */
sessions_source: string, 
/**
 * The day it was checked, `YYYY-MM-DD`.
 */
sessions_as_of: string, 
/**
 * Kinds of letter.
 */
kinds: Array<LetterKindView>, 
/**
 * Outcomes.
 */
outcomes: Array<LetterOutcomeView>, };

export type AskEffects = { 
/**
 * The case.
 */
case: string, 
/**
 * The letter as it stands in the form.
 */
sheet: LetterSheet, 
/**
 * The language.
 */
language: Language, };

export type EffectWord = "starts" | "stops" | "waits" | "asks";

export type EffectRow = { 
/**
 * What happens.
 */
effect: EffectWord, 
/**
 * The clock as it will be, or as it was.
 */
due: DueRow, };

export type PapersView = { 
/**
 * Files in the vault.
 */
files: number, 
/**
 * Files whose last check showed no change.
 */
same: number, 
/**
 * Files whose last check showed a change.
 */
changed: number, 
/**
 * Day of the oldest of the last checks, `YYYY-MM-DD`, or empty where none has run.
 */
first: string, 
/**
 * Day of the newest of them.
 */
last: string, };

export type ClinicCase = { 
/**
 * Its id.
 */
id: string, 
/**
 * The keeper's number, or empty.
 */
number: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The person by the given name and one letter.
 */
short: string, 
/**
 * Own or a client's.
 */
role: CaseRole, 
/**
 * The accusing country, two letters or empty.
 */
accusing: string, 
/**
 * What the work is at.
 */
stage: CaseStage | null, 
/**
 * Who works on it, or empty.
 */
worker: string, 
/**
 * Who answers for the work, or empty.
 */
supervisor: string, 
/**
 * Steps that wait for a supervisor.
 */
sign_offs: number, 
/**
 * Day it was opened, or empty.
 */
opened: string, 
/**
 * Whether it is the sample case.
 */
sample: boolean, 
/**
 * Whether it is among the open ones.
 */
open: boolean, 
/**
 * How many entries it has.
 */
entries: number, 
/**
 * Events still to be finished.
 */
to_finish: number, 
/**
 * Whether some of it cannot be read, so that its days are not known.
 */
damaged: boolean, };

export type ClinicDate = { 
/**
 * Place of its case in `cases`.
 */
case: number, 
/**
 * What sets it.
 */
kind: DueWord, 
/**
 * The task, the letter, or the person whose paper it is.
 */
entry: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Its words, or the name of the clock; empty for a paper.
 */
title: string, 
/**
 * What paper runs out.
 */
paper: PaperKind | null, 
/**
 * The last Gregorian day it can mean, `YYYY-MM-DD`, or empty.
 */
day: string, 
/**
 * Days from today; below zero where it has gone by.
 */
days: number, 
/**
 * How near it is.
 */
near: NearWord, };

export type ClinicView = { 
/**
 * The day it was made for, `YYYY-MM-DD`.
 */
today: string, 
/**
 * Every case, by title.
 */
cases: Array<ClinicCase>, 
/**
 * Every day of an open case, the most pressing first.
 */
dates: Array<ClinicDate>, };

export type FindCases = { 
/**
 * What was typed.
 */
text: string, };

export type LogEvent = { 
/**
 * The case.
 */
case: string, 
/**
 * What happened, as typed.
 */
text: string, 
/**
 * When.
 */
when: DateSheet, };

export type PrintSlip = { 
/**
 * The case; empty for all of them.
 */
case: string, 
/**
 * Whether the words that people typed are on it.
 */
words: boolean, };

export type DoNext = { 
/**
 * Which step; the words are under `do-next-<step>`: `late`, `papers-changed`, `name-person`,
 * `add-alert`, `add-charge`, `this-week`, `finish-notes`, `prepare-request`,
 * `answer-question`, `missing-papers`, `add-paper`, `add-protection`, `add-event`,
 * `choose-who-sees`, `split-charge`, `fill-allegations`, `ask-state`.
 */
step: string, 
/**
 * The day it is about, for `late` and `this-week`.
 */
due: DueRow | null, 
/**
 * The question to answer, for `answer-question`.
 */
question: QuestionView | null, 
/**
 * How many things it is about.
 */
count: number, };

export type RequestRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it asks.
 */
kind: RequestKind, 
/**
 * Its language.
 */
language: RequestLanguage, 
/**
 * When it was made, RFC 3339.
 */
made: string, 
/**
 * Pages of the PDF.
 */
pages: number, };

export type CaseLists = { 
/**
 * People.
 */
people: Array<PersonSheet>, 
/**
 * Alerts.
 */
alerts: Array<AlertSheet>, 
/**
 * Charges.
 */
charges: Array<ChargeSheet>, 
/**
 * Rows of allegation against proof, in the order they came.
 */
allegations: Array<AllegationSheet>, 
/**
 * Proceedings.
 */
proceedings: Array<ProceedingSheet>, 
/**
 * Protection.
 */
protection: Array<ProtectionSheet>, 
/**
 * Events, in the order of the timeline.
 */
events: Array<EventSheet>, 
/**
 * Evidence, by number.
 */
evidence: Array<EvidenceSheet>, 
/**
 * Sources.
 */
sources: Array<SourceSheet>, 
/**
 * Letters, by date.
 */
letters: Array<LetterSheet>, 
/**
 * Tasks, the most pressing first; those without a day and those done come last.
 */
tasks: Array<TaskSheet>, 
/**
 * Notes, the newest first.
 */
notes: Array<NoteSheet>, 
/**
 * Requests drafted and saved so far, the newest first.
 */
requests: Array<RequestRow>, 
/**
 * Requests that are being written.
 */
plans: Array<PlanSheet>, 
/**
 * Answers.
 */
answers: Array<AnswerSheet>, 
/**
 * The timeline.
 */
timeline: Array<TimelineView>, };

export type CaseView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Own or a client's.
 */
role: CaseRole, 
/**
 * Day it was opened, or empty.
 */
opened: string, 
/**
 * Whether it is the sample case.
 */
sample: boolean, 
/**
 * The accusing country, two letters or empty.
 */
accusing: string, 
/**
 * Id of the applicant, or empty.
 */
applicant: string, 
/**
 * The part in it of whoever opened the vault.
 */
share: CaseShare, 
/**
 * The case itself as a form.
 */
header: CaseSheet, 
/**
 * Rows of the lists that are still to come: see [`CasePart`].
 */
to_come: number, 
/**
 * The day all of this was worked out for, `YYYY-MM-DD`.
 */
today: string, 
/**
 * The days that come, the most pressing first.
 */
due: Array<DueRow>, 
/**
 * What the checks of the papers showed.
 */
papers: PapersView, 
/**
 * What to do next, the first thing first.
 */
do_next: Array<DoNext>, 
/**
 * Ids of entries that hold hidden direction marks, in order.
 */
hidden_marks: Array<string>, 
/**
 * Forms that were begun and not finished, the newest first. Not of the case, but beside it.
 */
drafts: Array<DraftView>, 
/**
 * Tells this state of the case from every other that the window was shown.
 */
stamp: number, 
/**
 * People.
 */
people: Array<PersonSheet>, 
/**
 * Alerts.
 */
alerts: Array<AlertSheet>, 
/**
 * Charges.
 */
charges: Array<ChargeSheet>, 
/**
 * Rows of allegation against proof, in the order they came.
 */
allegations: Array<AllegationSheet>, 
/**
 * Proceedings.
 */
proceedings: Array<ProceedingSheet>, 
/**
 * Protection.
 */
protection: Array<ProtectionSheet>, 
/**
 * Events, in the order of the timeline.
 */
events: Array<EventSheet>, 
/**
 * Evidence, by number.
 */
evidence: Array<EvidenceSheet>, 
/**
 * Sources.
 */
sources: Array<SourceSheet>, 
/**
 * Letters, by date.
 */
letters: Array<LetterSheet>, 
/**
 * Tasks, the most pressing first; those without a day and those done come last.
 */
tasks: Array<TaskSheet>, 
/**
 * Notes, the newest first.
 */
notes: Array<NoteSheet>, 
/**
 * Requests drafted and saved so far, the newest first.
 */
requests: Array<RequestRow>, 
/**
 * Requests that are being written.
 */
plans: Array<PlanSheet>, 
/**
 * Answers.
 */
answers: Array<AnswerSheet>, 
/**
 * The timeline.
 */
timeline: Array<TimelineView>, };

export type AskPart = { 
/**
 * The case.
 */
case: string, 
/**
 * The language.
 */
language: Language, 
/**
 * How many rows of each list the window has.
 */
from: number, };

export type CasePart = { 
/**
 * The state they are of; another one than the window holds means that it has to begin again.
 */
stamp: number, 
/**
 * The rows.
 */
lists: CaseLists, 
/**
 * How many rows of each list the window has then, at most.
 */
next: number, 
/**
 * Rows that are still to come.
 */
to_come: number, };

export type LookAgain = { 
/**
 * The case.
 */
case: string, 
/**
 * The language.
 */
language: Language, 
/**
 * The stamp of the state that the window holds; 0 asks for the whole case.
 */
seen: number, };

export type CaseNews = { 
/**
 * Whether `view` is the whole case. If not, its lists hold what is new or other, and all else in it is as it
 * stands now.
 */
whole: boolean, 
/**
 * The case, or the part of it that changed.
 */
view: CaseView, 
/**
 * Entries that are new, others, or gone: out of every list with them, before what `view` has is put in.
 */
touched: Array<string>, 
/**
 * The same for the rows of the timeline.
 */
rows: Array<string>, 
/**
 * Where each entry of the lists of `view` stands in the list of the whole case, from 0.
 */
places: Places, };

export type Places = { people: Array<number>, alerts: Array<number>, charges: Array<number>, allegations: Array<number>, proceedings: Array<number>, protection: Array<number>, events: Array<number>, evidence: Array<number>, sources: Array<number>, letters: Array<number>, tasks: Array<number>, notes: Array<number>, requests: Array<number>, plans: Array<number>, answers: Array<number>, timeline: Array<number>, };

export type NoteView = { 
/**
 * Its kind; the words are under `request-note-<kind>`.
 */
kind: string, 
/**
 * What it is about, such as a citation; may be empty.
 */
about: string, 
/**
 * How many.
 */
count: number, };

export type LearnerRow = { 
/**
 * Who.
 */
disclosure: Disclosure, 
/**
 * The entry.
 */
entry: EntryLink, 
/**
 * What it is.
 */
label: string, };

export type DraftRequest = { 
/**
 * The case.
 */
case: string, 
/**
 * What it asks.
 */
kind: RequestKind, 
/**
 * The language of the paper.
 */
paper: RequestLanguage, 
/**
 * The language of the screen.
 */
language: Language, };

export type PaperForm = "pdf" | "docx" | "summary";

export type SaveRequest = { 
/**
 * The case.
 */
case: string, 
/**
 * What it asks.
 */
kind: RequestKind, 
/**
 * The language of the paper.
 */
paper: RequestLanguage, 
/**
 * In which form.
 */
form: PaperForm, };

export type RequestParagraph = { 
/**
 * What it is, the same in every language: own words are kept by it.
 */
key: string, 
/**
 * The section as a word: `arguments`.
 */
section: string, 
/**
 * Heading of the section, in the language of the paper.
 */
heading: string, 
/**
 * Heading of its part of the section; may be empty.
 */
part: string, 
/**
 * Its number: `4.2`.
 */
number: string, 
/**
 * Whether it is on the list of what must stay confidential.
 */
secret: boolean, 
/**
 * What stands in it.
 */
text: string, 
/**
 * Its sources.
 */
foot: Array<string>, 
/**
 * What the program says there, where own words stand in their place.
 */
was: string | null, 
/**
 * The entries it tells.
 */
tells: Array<EntryLink>, };

export type AdmissibilityRow = { 
/**
 * Its id in the law data.
 */
id: string, 
/**
 * What is needed.
 */
name: string, 
/**
 * `met`, `not-met` or `cannot-tell`.
 */
met: "met" | "not-met" | "cannot-tell", 
/**
 * What to do.
 */
todo: string, 
/**
 * The form that mends it: `request`, `person`, `representative`, `alert`, `evidence`,
 * `proceeding`.
 */
form: string, 
/**
 * The procedure facts behind it: `PR-042`.
 */
facts: Array<string>, 
/**
 * Where that was read.
 */
source: string, 
/**
 * Sourced or recalled.
 */
confidence: Confidence, };

export type BlockedRow = { 
/**
 * The paragraph.
 */
key: string, 
/**
 * The words.
 */
words: string, 
/**
 * Where they begin in what was typed, in UTF-16 units.
 */
at: number, 
/**
 * What they are; the words are under `request-blocked-<what>`.
 */
what: string, };

export type RequestView = { 
/**
 * Pages; page `n` (from 1) is at `case://localhost/request/<case>/<n>?v=<version>`.
 */
pages: number, 
/**
 * Changes whenever the paper changes.
 */
version: string, 
/**
 * Who learns what.
 */
learners: Array<LearnerRow>, 
/**
 * Grounds in the paper.
 */
grounds: Array<GroundView>, 
/**
 * Notes for the person who files; not in the paper.
 */
notes: Array<NoteView>, 
/**
 * Its numbered paragraphs, in order.
 */
paragraphs: Array<RequestParagraph>, 
/**
 * The admissibility check.
 */
check: Array<AdmissibilityRow>, 
/**
 * Words of the person's own that may not leave.
 */
blocked: Array<BlockedRow>, 
/**
 * Pages that count against the budget.
 */
counted: number, 
/**
 * Whether only the summary is counted, as for a revision.
 */
counted_summary: boolean, 
/**
 * How many pages it may have.
 */
budget: number, };

export type PortalTextView = { 
/**
 * Its id among those of its kind.
 */
id: string, 
/**
 * Id of the fact in the law data: `PR-102`.
 */
fact: string, 
/**
 * What it says.
 */
says: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * Sourced or recalled.
 */
confidence: Confidence, 
/**
 * The day the data were checked, `YYYY-MM-DD`.
 */
as_of: string, };

export type MapRowView = { 
/**
 * The entry.
 */
entry: EntryLink, 
/**
 * The revision of it.
 */
revision: number, 
/**
 * What it is, in the words of its own title.
 */
label: string, 
/**
 * What is blocked about it by itself.
 */
guarded: Guarded | null, 
/**
 * How it is marked.
 */
marked: Disclosure, 
/**
 * Who may come to see it as things stand.
 */
seen_by: Disclosure, 
/**
 * Why it was unblocked; empty where it was not.
 */
why: string, 
/**
 * Whether it is a paper that names people who would be at risk.
 */
names_others: YesNo, 
/**
 * Whether it stays only because it is not finished.
 */
to_finish: boolean, };

export type DisclosureView = { 
/**
 * Every line.
 */
rows: Array<MapRowView>, 
/**
 * What each mark costs; the id is the mark.
 */
prices: Array<PortalTextView>, 
/**
 * Why something is blocked by itself; the id is what.
 */
guards: Array<PortalTextView>, };

export type SetDisclosure = { 
/**
 * The case.
 */
case: string, 
/**
 * The entry.
 */
id: string, 
/**
 * The revision that the screen showed.
 */
revision: number, 
/**
 * Who may see it.
 */
disclosure: Disclosure, };

export type Unblock = { 
/**
 * The case.
 */
case: string, 
/**
 * The entry.
 */
id: string, 
/**
 * The revision that the screen showed.
 */
revision: number, 
/**
 * What about it.
 */
what: Guarded, 
/**
 * Whether it is let go; else it is blocked again.
 */
unblock: boolean, 
/**
 * Why; needed to let go.
 */
why: string, };

export type PacketChoice = { 
/**
 * What it asks.
 */
kind: RequestKind, 
/**
 * Its language.
 */
paper: RequestLanguage, };

export type ChoosePacket = { 
/**
 * The case.
 */
case: string, 
/**
 * The kind.
 */
kind: RequestKind, };

export type BoxLimit = { 
/**
 * Id of the box in the law data.
 */
id: string, 
/**
 * In characters.
 */
characters: number, };

export type PortalProfileSheet = { 
/**
 * The largest file it takes, in megabytes of 1,000,000 bytes.
 */
large_mb: number | null, 
/**
 * How many pages a request may have.
 */
pages: number | null, 
/**
 * Limits of boxes, those that were seen.
 */
boxes: Array<BoxLimit>, 
/**
 * When it was last changed, RFC 3339 in UTC; empty where nothing was kept, and not read.
 */
at: string, };

export type PacketDesk = { 
/**
 * The kind of request that was chosen; nothing where none was.
 */
kind: RequestKind | null, 
/**
 * What was seen in the portal.
 */
profile: PortalProfileSheet, };

export type SecretView = { 
/**
 * The entry.
 */
entry: EntryLink, 
/**
 * Where the request tells it and what it is, in the language of the paper.
 */
says: string, };

export type AskPacket = { 
/**
 * The case.
 */
case: string, 
/**
 * Which packet.
 */
choice: PacketChoice, 
/**
 * The language of the screen.
 */
language: Language, };

export type FillWord = "ready" | "missing" | "yourself" | "nothing";

export type PortalBoxView = { 
/**
 * What the portal asks, with its source.
 */
asks: PortalTextView, 
/**
 * What to copy.
 */
value: string, 
/**
 * How it is filled.
 */
fill: FillWord, };

export type PortalExhibitView = { 
/**
 * The exhibit.
 */
id: string, 
/**
 * `E-07`.
 */
mark: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Size of its file in bytes, decimal; as written where a packet was written, else as taken in; empty where there is none.
 */
size_bytes: string, 
/**
 * Who sees it.
 */
disclosure: Disclosure, };

export type SpillView = { 
/**
 * What is blocked.
 */
what: Guarded, 
/**
 * The person it is blocked for.
 */
of: string, 
/**
 * The entry whose words hold it.
 */
within: EntryLink, };

export type PacketView = { 
/**
 * The entry that remembers it.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * When it was written, RFC 3339 in UTC.
 */
made: string, 
/**
 * How many files it has.
 */
count: number, 
/**
 * Their size together in bytes, decimal.
 */
size_bytes: string, 
/**
 * The largest of them in bytes, decimal.
 */
largest_bytes: string, 
/**
 * The number that the portal gave; empty while it was not sent.
 */
number: string, 
/**
 * The day it was sent.
 */
sent?: DateSheet, 
/**
 * Entries that say something else by now.
 */
changed: Array<string>, 
/**
 * Own words, or other settings that the paper shows, are others by now.
 */
own_changed: boolean, };

export type PortalView = { 
/**
 * The boxes, in order.
 */
boxes: Array<PortalBoxView>, 
/**
 * The exhibits that go.
 */
exhibits: Array<PortalExhibitView>, 
/**
 * Limits that are only assumed.
 */
limits: Array<PortalTextView>, 
/**
 * Whether the applicant is an entity, which has no identity paper to be in date.
 */
of_entity: boolean, 
/**
 * Whether the identity paper is in date.
 */
identity: YesNo, 
/**
 * Its last day, `YYYY-MM-DD`; empty where unknown.
 */
identity_until: string, 
/**
 * What is blocked and stands in the words of something that goes.
 */
spilled: Array<SpillView>, 
/**
 * What the CCF is asked to keep confidential.
 */
confidential: Array<SecretView>, 
/**
 * What this kind of request tells; other facts that may leave stay out of it.
 */
goes: Array<EntryLink>, 
/**
 * Pages of the request that count.
 */
pages: number, 
/**
 * How many it may have.
 */
page_budget: number, 
/**
 * Packets of this kind that were written, the newest first.
 */
written: Array<PacketView>, };

export type WritePacket = { 
/**
 * The case.
 */
case: string, 
/**
 * Which packet.
 */
choice: PacketChoice, };

export type MarkSent = { 
/**
 * The case.
 */
case: string, 
/**
 * The packet.
 */
id: string, 
/**
 * The number that the portal gave.
 */
number: string, 
/**
 * The day it was sent.
 */
day: DateSheet, 
/**
 * The language of the letters that are registered.
 */
language: Language, };

export type ApartView = { 
/**
 * `E-07`.
 */
mark: string, 
/**
 * Why; the words are under `packet-apart-<why>`.
 */
why: string, };

export type PacketWrittenView = { 
/**
 * The folder's own name.
 */
name: string, 
/**
 * How many files it has.
 */
count: number, 
/**
 * Exhibits that could not be printed: their number and why (`packet-apart-<why>`).
 */
apart: Array<ApartView>, 
/**
 * Characters that no built-in font holds.
 */
strange: string, };

export type PacketChecked = { 
/**
 * Files that are not.
 */
wrong: Array<string>, };

export type Written = { 
/**
 * The file's own name, without its folder.
 */
name: string, 
/**
 * Size in bytes, decimal.
 */
size_bytes: string, };

export type ProgressView = { 
/**
 * Whether one is going on.
 */
busy: boolean, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all; 0 if not known.
 */
total: number, 
/**
 * Whether the steps are MiB.
 */
mib: boolean, 
/**
 * Which paper is at work; 0 where it is not about several.
 */
paper: number, 
/**
 * Of how many.
 */
papers: number, };

export type SafetyView = { 
/**
 * False for the throw-away vault of *look round*: it has no keys on a disk.
 */
on_disk: boolean, 
/**
 * The day the recovery sheet was made, `YYYY-MM-DD`; empty where there is none.
 */
sheet_made: string, 
/**
 * The day it was last read back from paper; empty if never.
 */
sheet_read_back: string, 
/**
 * It should be read back now.
 */
sheet_due: boolean, 
/**
 * The day the shares were made; empty where there are none.
 */
shares_made: string, 
/**
 * The day two of them were last read back from paper; empty if never.
 */
shares_read_back: string, 
/**
 * Two should be read back now.
 */
shares_due: boolean, 
/**
 * The day of the last backup; empty where there is none.
 */
backup_made: string, 
/**
 * Saves since then.
 */
backup_saves: number, 
/**
 * The name, without its place, of the folder where backups are made by themselves; empty for none.
 */
automatic_folder: string, 
/**
 * The day of the last one there, `YYYY-MM-DD`; empty where there is none yet.
 */
automatic_made: string, 
/**
 * Why the last try to make one failed; none where it did not.
 */
automatic_failed: ErrorCode | null, };

export type CheckVault = { 
/**
 * Whether what one place still has and the other lacks is written again first.
 */
mend: boolean, };

export type LostRow = { 
/**
 * What it is; its words are `damage-…`.
 */
kind: string, 
/**
 * How many.
 */
count: number, 
/**
 * The title of its case; empty where it is no case's.
 */
case: string, 
/**
 * The exhibit a file belongs to, or the id of an entry; may be empty.
 */
name: string, };

export type ReportView = { 
/**
 * Entries read and found right, all their states counted.
 */
records: number, 
/**
 * Files read to the end and found right.
 */
files: number, 
/**
 * What is damaged or lost.
 */
lost: Array<LostRow>, };

export type MachineCheck = "disk" | "swap" | "hibernation" | "clipboard" | "recording" | "memory" | "system" | "updates" | "capture";

export type MachineState = "good" | "care" | "unknown" | "note";

export type MachineRow = { 
/**
 * What was looked at.
 */
check: MachineCheck, 
/**
 * How it stands.
 */
state: MachineState, 
/**
 * A name, a day or a number of days, as the check says; may be empty.
 */
detail: string, };

export type ShareNumber = { 
/**
 * 1, 2 or 3.
 */
number: number, };

export type EraseWhat = "entry" | "earlier" | "removed" | "case" | "drafts";

export type EraseWish = { 
/**
 * What.
 */
what: EraseWhat, 
/**
 * The case; empty for `drafts`.
 */
case: string, 
/**
 * The entry; empty where a whole case, or what was taken out, is meant.
 */
id: string, 
/**
 * The revision of the entry that the screen showed.
 */
revision: number, };

export type WillGoView = { 
/**
 * Entries.
 */
entries: number, 
/**
 * Saved states of entries.
 */
versions: number, 
/**
 * Papers with their files.
 */
papers: number, 
/**
 * Other entries that let go of what goes.
 */
pointers: number, 
/**
 * What was erased for good in this case before, in places.
 */
erased_before: number, };

export type ErasedView = { 
/**
 * Saved states, those of forms included.
 */
versions: number, 
/**
 * Papers with their files.
 */
papers: number, 
/**
 * How much smaller the vault is, in bytes.
 */
freed_bytes: string, };

export type SheetLook = { 
/**
 * Rows that are not what was written on the sheet, counted from 1.
 */
wrong: Array<number>, };

export type CallSheet = { 
/**
 * Who it is.
 */
who: string, 
/**
 * The number.
 */
number: string, };

export type CardSheet = { 
/**
 * The revision the form was filled from; 0 where nothing was kept yet.
 */
revision: number, first: CardLanguage, second: CardLanguage, own: CardLanguage, fields: CardField[], consulate: Consulate, status: CardStatus, lawyer: string, speaks: string, calls: Array<CallSheet>, on_a4: boolean, };

export type CardWork = { 
/**
 * The case.
 */
case: string, 
/**
 * The form.
 */
sheet: CardSheet, };

export type CardMissing = "nothing" | "empty" | "stays";

export type CardFactView = { 
/**
 * Which.
 */
field: CardField, 
/**
 * What it would show.
 */
value: string, 
/**
 * Why it cannot.
 */
missing: CardMissing, };

export type CardView = { 
/**
 * Every fact it can show, chosen or not.
 */
facts: Array<CardFactView>, 
/**
 * How much is too much on each side, in tenths of a millimetre; 0 where it fits.
 */
over: Array<number>, 
/**
 * Changes whenever the picture changes.
 */
version: string, 
/**
 * Height of the two pictures, in tenths of a millimetre.
 */
high: Array<number>, 
/**
 * The guides its sentences are taken from.
 */
guides: Array<string>, 
/**
 * Whether a sentence of it is to be checked against the official text.
 */
recalled: boolean, 
/**
 * The day the sentences were checked, `YYYY-MM-DD`.
 */
as_of: string, 
/**
 * Its languages that nobody has read.
 */
unread: CardLanguage[], 
/**
 * Characters that stand on it as a code, for no font of the program holds them.
 */
strange: number, };

export type LawyerWish = { 
/**
 * The case.
 */
case: string, 
/**
 * The language of the sheet.
 */
language: Language, 
/**
 * Which parts of the case.
 */
parts: LawyerPart[], 
/**
 * What the person writes.
 */
note: string, };

export type LawyerView = { 
/**
 * How many pages it has.
 */
pages: number, };

export type SealTo = { 
/**
 * An age recipient: `age1…`.
 */
recipient: string, };

export type ProofState = "holds" | "needs" | "fails";

export type ProofView = { 
/**
 * `stamp` or `ots`.
 */
kind: string, 
/**
 * When it came, RFC 3339.
 */
came: string, 
/**
 * How it stands.
 */
state: ProofState, 
/**
 * What it needs, or its fault; empty where it holds.
 */
detail: string, 
/**
 * The time it proves, RFC 3339; empty where it proves none.
 */
when: string, 
/**
 * To be compared elsewhere: the authority, or the height of the block.
 */
compare: string, 
/**
 * To be compared elsewhere: the fingerprint, or the hash of the header.
 */
fingerprint: string, 
/**
 * Whether the authority's root was brought by a file of its own.
 */
brought: boolean, };

export type SentRootView = { 
/**
 * Its record.
 */
id: string, 
/**
 * The hash.
 */
root: string, 
/**
 * When it was handed out, RFC 3339.
 */
made: string, 
/**
 * How many files it covers.
 */
files: number, 
/**
 * Files of it that the case no longer holds as they were, by name.
 */
differ: Array<string>, 
/**
 * Whether it covers all that the case holds today.
 */
current: boolean, 
/**
 * What came back.
 */
proofs: Array<ProofView>, };

export type CourierView = { 
/**
 * The hash of today; empty where no exhibit has a file.
 */
root: string, 
/**
 * The same in rows to be typed or read out.
 */
rows: Array<string>, 
/**
 * How many files it covers.
 */
files: number, 
/**
 * Exhibits without a file.
 */
without: number, 
/**
 * Hashes that left, the newest first.
 */
sent: Array<SentRootView>, };

export type RootFile = "list" | "request";

export type SaveRoot = { 
/**
 * The case.
 */
case: string, 
/**
 * Which file.
 */
what: RootFile, };

export type BroughtWord = "proof" | "certificate" | "header";

export type ProofTaken = { 
/**
 * What it was.
 */
what: BroughtWord, 
/**
 * How all stands.
 */
view: CourierView, };

/** Commands by name: what goes in, what comes back. */
export interface Commands {
  app_state: { request: Nothing; reply: AppState };
  set_settings: { request: Settings; reply: AppState };
  set_author: { request: SetAuthor; reply: AppState };
  make_passphrase: { request: Nothing; reply: Words };
  choose_folder: { request: ChooseFolder; reply: AppState };
  choose_vault: { request: ChooseVault; reply: AppState };
  forget_vault: { request: ChooseVault; reply: AppState };
  look_round: { request: Nothing; reply: AppState };
  lock: { request: Nothing; reply: Nothing };
  progress: { request: Nothing; reply: ProgressView };
  stop_work: { request: Nothing; reply: Nothing };
  list_cases: { request: Nothing; reply: Array<CaseRow> };
  clinic: { request: Nothing; reply: ClinicView };
  find_cases: { request: FindCases; reply: Array<string> };
  save_slip: { request: PrintSlip; reply: Written };
  save_calendar: { request: CaseId; reply: Written };
  list_clocks: { request: Tongue; reply: ClocksView };
  letter_effects: { request: AskEffects; reply: Array<EffectRow> };
  create_case: { request: NewCase; reply: CaseView };
  open_case: { request: Assess; reply: CaseView };
  case_part: { request: AskPart; reply: CasePart };
  look_again: { request: LookAgain; reply: CaseNews };
  save_sheet: { request: SaveSheet; reply: Saved };
  log_event: { request: LogEvent; reply: Saved };
  finish_task: { request: EntryId; reply: Saved };
  remove_entry: { request: EntryId; reply: Saved };
  revert: { request: Revert; reply: Saved };
  entry_uses: { request: AskUses; reply: UsesView };
  list_channels: { request: Tongue; reply: Array<ChannelView> };
  list_library: { request: Tongue; reply: Array<LibraryRow> };
  search_library: { request: SearchLibrary; reply: FoundView };
  list_countries: { request: Tongue; reply: RightsView };
  own_library: { request: Nothing; reply: Array<OwnSheet> };
  save_own: { request: OwnSheet; reply: Array<OwnSheet> };
  remove_own: { request: OwnId; reply: Array<OwnSheet> };
  print_entry: { request: PrintEntry; reply: Written };
  card: { request: CaseId; reply: CardSheet };
  keep_card: { request: CardWork; reply: CardSheet };
  draw_card: { request: CardWork; reply: CardView };
  save_card: { request: CardWork; reply: Written };
  save_numbers: { request: CardWork; reply: Written };
  set_lawyer_sheet: { request: LawyerWish; reply: LawyerView };
  seal_to_lawyer: { request: SealTo; reply: Written };
  courier: { request: CaseId; reply: CourierView };
  send_root: { request: CaseId; reply: CourierView };
  save_root: { request: SaveRoot; reply: Written };
  take_proof: { request: CaseId; reply: ProofTaken };
  undo: { request: CaseId; reply: Saved | null };
  redo: { request: CaseId; reply: Saved | null };
  undo_list: { request: CaseId; reply: UndoList };
  keep_draft: { request: KeepDraft; reply: DraftView };
  drop_draft: { request: DraftId; reply: Nothing };
  new_case_drafts: { request: Nothing; reply: Array<DraftView> };
  entry_history: { request: EntryId; reply: HistoryView };
  read_date: { request: ReadDate; reply: DateReading };
  convert_date: { request: DateSheet; reply: DateSheet };
  suggest_spelling: { request: Spelling; reply: Spelling };
  answer_question: { request: GiveAnswer; reply: Saved };
  add_evidence: { request: CaseId; reply: TakenIn };
  add_dropped: { request: CaseId; reply: TakenIn };
  add_evidence_copy: { request: AddCopy; reply: CopyView };
  look_for_trouble: { request: WhichPaper; reply: PaperTrouble | null };
  check_evidence: { request: CaseId; reply: Array<CheckRow> };
  save_evidence_copy: { request: CopyOut; reply: Written };
  custody: { request: OfExhibit; reply: CustodyView };
  save_custody: { request: OfExhibit; reply: Written };
  assess_case: { request: Assess; reply: AssessmentView };
  interview: { request: Assess; reply: InterviewView };
  look_at_paper: { request: WhichPaper; reply: PaperLook };
  make_shared_copy: { request: MakeShared; reply: SharedMade };
  draft_request: { request: DraftRequest; reply: RequestView };
  save_request: { request: SaveRequest; reply: Written };
  disclosure_map: { request: Assess; reply: DisclosureView };
  set_disclosure: { request: SetDisclosure; reply: Saved };
  unblock: { request: Unblock; reply: Saved };
  packet_desk: { request: CaseId; reply: PacketDesk };
  choose_packet: { request: ChoosePacket; reply: PacketDesk };
  keep_portal: { request: PortalProfileSheet; reply: PortalProfileSheet };
  portal_packet: { request: AskPacket; reply: PortalView };
  print_copy_sheet: { request: AskPacket; reply: Written };
  write_packet: { request: WritePacket; reply: PacketWrittenView };
  mark_sent: { request: MarkSent; reply: Saved };
  check_packet: { request: EntryId; reply: PacketChecked };
  export_packet: { request: EntryId; reply: Written };
  matrix: { request: Assess; reply: MatrixView };
  split_text: { request: SplitText; reply: Saved };
  split_row: { request: SplitRow; reply: Saved };
  join_rows: { request: EntryId; reply: Saved };
  move_row: { request: MoveRow; reply: Saved };
  print_allegations: { request: PrintOwn; reply: Written };
  refugee: { request: Assess; reply: RefugeeView };
  draft_state_paper: { request: AskStatePaper; reply: LetterView };
  save_state_paper: { request: AskStatePaper; reply: Written };
  commission_papers: { request: Assess; reply: CommissionView };
  draft_commission_paper: { request: AskCommissionPaper; reply: LetterView };
  save_commission_paper: { request: AskCommissionPaper; reply: Written };
  print_timeline: { request: PrintOwn; reply: Written };
  print_alerts: { request: PrintOwn; reply: Written };
  print_situation: { request: PrintOwn; reply: Written };
  export_case: { request: CaseId; reply: Written };
  import_case: { request: Nothing; reply: CaseView };
  safety: { request: Nothing; reply: SafetyView };
  check_machine: { request: Nothing; reply: Array<MachineRow> };
  check_vault: { request: CheckVault; reply: ReportView };
  print_report: { request: Nothing; reply: Written };
  will_go: { request: EraseWish; reply: WillGoView };
  erase: { request: EraseWish; reply: ErasedView };
  save_sheet_pdf: { request: Nothing; reply: Written };
  save_share_pdf: { request: ShareNumber; reply: Written };
  put_sheet_away: { request: Nothing; reply: Nothing };
  back_up: { request: Nothing; reply: Written };
  restore_backup: { request: Nothing; reply: AppState };
  choose_automatic: { request: Nothing; reply: SafetyView };
  stop_automatic: { request: Nothing; reply: SafetyView };
  people: { request: Nothing; reply: PeopleView };
  give_share: { request: GiveShare; reply: PeopleView };
}

/** Commands whose request is a raw body of UTF-8 bytes. */
export interface RawCommands {
  create_vault: { reply: AppState };
  unlock: { reply: AppState };
  recover: { reply: AppState };
  change_passphrase: { reply: SafetyView };
  look_at_sheet: { reply: SheetLook };
  try_sheet: { reply: SafetyView };
  read_rows_back: { reply: SafetyView };
  revoke_sheet: { reply: SafetyView };
  copy_text: { reply: Nothing };
  recover_by_shares: { reply: AppState };
  shred_case: { reply: ErasedView };
  remove_from_computer: { reply: AppState };
  look_at_share: { reply: SheetLook };
  try_shares: { reply: SafetyView };
  revoke_shares: { reply: SafetyView };
  add_person: { reply: PeopleView };
  remove_person: { reply: PeopleView };
  seal_for_lawyer: { reply: Written };
}

/** Commands whose request and reply are raw bodies of UTF-8 bytes. */
export type SecretCommand = "make_sheet" | "make_shares";
