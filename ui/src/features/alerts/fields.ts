// Which fields a channel has, and which of them nobody has filled in yet.
import type { AlertSheet, CaseView, Channel } from "../../bridge";
import { noNotice, same } from "./NoticeFields";

/** Channels whose data have the fields of a notice. */
const NOTICES: readonly Channel[] = [
  "red_notice", "wanted_diffusion", "other_diffusion", "blue_notice", "green_notice", "yellow_notice", "silver_notice", "un_special_notice", "draft_notice",
];
/** Channels that rest on a warrant or a sentence without being notices. */
const LEGAL: readonly Channel[] = ["national_warrant", "bilateral_request", "aimc", "cis_wanted", "sco_rats", "ncb_message"];
const DOCUMENTS: readonly Channel[] = ["sltd", "passport_cancellation"];
const ASSETS: readonly Channel[] = ["silver_notice", "mutual_legal_assistance", "risk_list", "fiu_channel"];
const HOLDERS: readonly Channel[] = [
  "national_copy", "risk_list", "fiu_channel", "immigration_removal", "mutual_legal_assistance", "passport_cancellation", "sis", "nominal_record", "other",
];
const SENT: readonly Channel[] = [
  "red_notice", "wanted_diffusion", "other_diffusion", "ncb_message", "aimc", "cis_wanted", "sco_rats", "bilateral_request", "mutual_legal_assistance", "fiu_channel",
];
/** Channels that INTERPOL reviews, or is meant to, before police see them. */
const REVIEWED: readonly Channel[] = [
  "red_notice", "wanted_diffusion", "other_diffusion", "blue_notice", "green_notice", "yellow_notice", "silver_notice", "un_special_notice", "draft_notice",
];

export type Part = "notice" | "legal" | "document" | "sis" | "assets" | "held_by" | "sent_to" | "reviewed_first";

/** The parts of the form that a channel has; what is filled in already is always among them. */
export function partsOf(alert: AlertSheet): Set<Part> {
  const { channel } = alert;
  const parts = new Set<Part>();
  const filled = !same(alert.notice, noNotice());
  if (NOTICES.includes(channel) || (filled && !LEGAL.includes(channel))) parts.add("notice");
  else if (LEGAL.includes(channel)) parts.add(onlyLegal(alert) ? "legal" : "notice");
  if (DOCUMENTS.includes(channel) || alert.document.number || alert.document.country || alert.document.decision || alert.document.record !== "unknown" || alert.document.taken !== "unknown") parts.add("document");
  if (channel === "sis" || alert.sis !== "unknown") parts.add("sis");
  if (ASSETS.includes(channel) || alert.assets) parts.add("assets");
  if (HOLDERS.includes(channel) || alert.held_by) parts.add("held_by");
  if (SENT.includes(channel) || alert.sent_to) parts.add("sent_to");
  if (REVIEWED.includes(channel) || alert.reviewed_first !== "unknown") parts.add("reviewed_first");
  return parts;
}

/** Whether nothing is filled in but what the accusation and its warrant are. */
function onlyLegal({ notice }: AlertSheet): boolean {
  const { offence, laws, warrant, sentence, penalty } = notice;
  return same({ ...noNotice(), offence, laws, warrant, sentence, penalty }, notice);
}

/** What of an alert nobody knows yet, as ids of words. */
export function notKnown(alert: AlertSheet, view: CaseView): string[] {
  const parts = partsOf(alert);
  const { notice, document } = alert;
  const missing: [boolean, string][] = [
    [!alert.country, "missing-country"],
    [!alert.reference && alert.channel !== "immigration_removal", "missing-reference"],
    [alert.issued.kind === "unknown", "missing-issued"],
    [!alert.how_known, "missing-how-known"],
    [alert.exhibits.length === 0 && !view.evidence.some((one) => one.proves.includes(alert.id)), "missing-proof"],
    [alert.last_confirmed.kind === "unknown" && alert.status !== "deleted", "missing-seen"],
    [parts.has("sent_to") && alert.channel !== "red_notice" && !alert.sent_to, "missing-sent-to"],
    [parts.has("held_by") && !alert.held_by, "missing-held-by"],
    [parts.has("sis") && alert.sis === "unknown", "missing-sis"],
    [parts.has("document") && !document.number, "missing-document"],
    [parts.has("document") && document.record === "unknown", "missing-record"],
    [parts.has("document") && !document.decision, "missing-decision"],
    [(parts.has("notice") || parts.has("legal")) && !notice.offence && alert.charges.length === 0 && !alert.summary, "missing-offence"],
    [parts.has("legal") && !notice.warrant.number && notice.warrant.issued.kind === "unknown", "missing-warrant"],
    [parts.has("notice") && same(notice, noNotice()), "missing-notice"],
  ];
  return missing.filter(([gone]) => gone).map(([, id]) => id);
}
