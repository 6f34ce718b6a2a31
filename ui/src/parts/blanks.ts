// The forms of alerts, charges and protection as they begin: nothing is known yet, and nothing is guessed.
import type { AlertSheet, ChargeSheet, DocumentSheet, NoticeSheet, ProtectionSheet } from "../bridge";
import { noDate } from "./DateField";
import { noSentence, noWarrant } from "./LegalFields";
import { newStanding } from "./StandingFields";

export const noNotice = (): NoticeSheet => ({
  family: "", given: "", spellings: "", sex: "not_said", born: noDate(), birth_place: "", nationality: "", more_nationalities: [], parents: "", marital_status: "",
  occupation: "", languages: "", circumstances: "", description: "", papers: "", regions: "", photograph: "unknown", fingerprints: "unknown",
  offence: "", laws: "", acts_when: noDate(), acts_place: "", part: "", prosecution_limit: "", penalty: "",
  warrant: noWarrant(), sentence: noSentence(), action: "", extradition_assured: "unknown", arrest_treaty: "", left_out: [], bureau: "",
  file_number: "", public_extract: "unknown", updated: noDate(), review: noDate(),
});

export const noDocument = (): DocumentSheet => ({ kind: "other", number: "", country: "", record: "unknown", decision: "", taken: "unknown" });

export const blankAlert = (country: string): AlertSheet => ({
  id: "", revision: 0, channel: "red_notice", in_interpol_files: true, country, reference: "", issued: noDate(), sent_to: "",
  reviewed_first: "unknown", how_known: "", last_confirmed: noDate(), status: "unknown", ended: noDate(), history: [], replaces: "", held_by: "",
  document: noDocument(), sis: "unknown", assets: "", summary: "", notice: noNotice(), charges: [], exhibits: [], next_step: "",
  standing: newStanding("may_reach_state"),
});

export const blankCharge = (country: string): ChargeSheet => ({
  id: "", revision: 0, country, offence: "", laws: [], acts: "", reply: "", acts_when: noDate(), charged: noDate(), natures: [],
  max_months: null, death_possible: "unknown", life_possible: "unknown", sentence: noSentence(),
  amount: "", currency: "", valued_by: "", warrant: noWarrant(), co_accused: [], people: [], standing: newStanding("may_reach_state"),
});

export const blankProtection = (from: string): ProtectionSheet => ({
  id: "", revision: 0, country: "", kind: "unknown", from_country: from, asked: noDate(), granted: noDate(), ended: noDate(), status: "unknown",
  authority: "", will_confirm: "unknown", consent_to_ask: "unknown", naturalised: "unknown", naturalised_on: noDate(), excluded_1f: "unknown", own: [], standing: newStanding(),
});
