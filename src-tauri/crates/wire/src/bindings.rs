//! The TypeScript of the wire: one file, written from the types here, compared by test.

use redress_model as model;
use ts_rs::{Config, TS};

use crate::*;

/// Writes the whole file `ui/src/bridge/bindings/wire.ts`.
pub fn typescript() -> String {
    let config = Config::new();
    let mut out = String::from(
        "// Written by the test of the crate `redress-wire`; change the Rust types, not this file.\n",
    );
    macro_rules! declare {
        ($($type:ty),* $(,)?) => {$(
            out.push_str(&format!("\nexport {}\n", <$type as TS>::decl(&config)));
        )*};
    }
    macro_rules! words {
        ($($type:ident),* $(,)?) => {$(
            out.push_str(&union(stringify!($type), &schemars::schema_for!(model::$type).to_value()));
        )*};
    }
    words!(
        AlertStatus,
        Calendar,
        CardField,
        CardLanguage,
        CardStatus,
        CaseRole,
        CaseStage,
        Cell,
        Certainty,
        Channel,
        ContactKind,
        Direction,
        Confidence,
        Consent,
        CopyKind,
        Consulate,
        DecisionResult,
        Disclosure,
        DocumentRecord,
        EventKind,
        EvidenceKind,
        Forum,
        Guarded,
        LawyerPart,
        LetterKind,
        LetterOutcome,
        NameKind,
        Nature,
        OutcomeKind,
        PaperKind,
        PersonRole,
        ProceedingKind,
        ProtectionKind,
        ProtectionStatus,
        QuestionForm,
        RelationKind,
        Reliability,
        RequestKind,
        RequestLanguage,
        Sex,
        SignOffWord,
        ShownAs,
        SisKind,
        SourceKind,
        TaskState,
        Teller,
        Verdict,
        YesNo,
    );
    out.push_str(&list("EntryKind", model::EntryKind::ALL.iter().map(|k| k.word().to_owned())));
    let lanes = ["case", "alerts", "borders", "protection", "life"];
    out.push_str(&list("Lane", lanes.into_iter().map(str::to_owned)));
    out.push_str(&list("ErrorCode", model::Code::ALL.iter().map(|code| code.word())));
    out.push_str(&format!("export const TEXT_SIZES = {:?} as const;\n", crate::TEXT_SIZES));
    declare!(
        WireError,
        DateKind,
        DateSheet,
        ReadDate,
        DateFound,
        DateOffer,
        DateReading,
        Spelling,
        PrintOwn,
        Language,
        Theme,
        Motion,
        Settings,
        VaultRow,
        NoticeView,
        AppState,
        Nothing,
        Words,
        FolderPurpose,
        ChooseFolder,
        ChooseVault,
        CaseRow,
        NewCase,
        CaseId,
        EntryId,
        SourceLink,
        DifferingView,
        Standing,
        NameSheet,
        NationalitySheet,
        PaperSheet,
        AuthoritySheet,
        EntitySheet,
        ContactSheet,
        RelationSheet,
        PersonSheet,
        WarrantSheet,
        SentenceSheet,
        NoticeSheet,
        StepSheet,
        DocumentSheet,
        AlertSheet,
        CoAccusedSheet,
        ChargeSheet,
        AllegationSheet,
        SplitText,
        SplitRow,
        MoveRow,
        TextView,
        StandsWord,
        RowView,
        DiffersWord,
        ContradictionView,
        CitationView,
        GroundChoice,
        MatrixView,
        OutcomeSheet,
        ProceedingSheet,
        ProtectionSheet,
        EventSheet,
        FileView,
        CopyView,
        EvidenceSheet,
        TakenIn,
        PaperTrouble,
        AddCopy,
        CopyOut,
        DeedWord,
        CustodyFault,
        CustodyRow,
        SourceView,
        CustodyView,
        OfExhibit,
        CheckRow,
        WhichPaper,
        BoxSheet,
        MakeShared,
        FoundRow,
        PaperLook,
        SharedMade,
        CaseShare,
        VaultPerson,
        PersonShare,
        CaseShares,
        PeopleView,
        GiveShare,
        SourceSheet,
        LetterStepSheet,
        LetterSheet,
        TaskSheet,
        OwnParagraphSheet,
        PlanSheet,
        NoteSheet,
        SignOffSheet,
        CaseSheet,
        AnswerSheet,
        Sheet,
        SaveSheet,
        MoveSheet,
        Saved,
        Revert,
        RevisionRow,
        HistoryView,
        SetAuthor,
        StepView,
        ErasedRow,
        UndoList,
        KeepDraft,
        DraftId,
        DraftView,
        GiveAnswer,
        EntryLink,
        PointView,
        QuestionView,
        GapView,
        AskedView,
        InterviewPartView,
        InterviewView,
        RuleInWords,
        RuleView,
        GroundView,
        Tongue,
        ChannelView,
        LibraryRow,
        SearchLibrary,
        FoundView,
        RightsFieldView,
        CountryRow,
        SentenceView,
        RightsView,
        OwnKind,
        OwnSheet,
        OwnId,
        PrintEntry,
        AskUses,
        GroundUse,
        PlaceUse,
        UsesView,
        LawLine,
        RefugeeStep,
        AppliesLine,
        ProtectionCase,
        RefugeeView,
        StatePaper,
        AskStatePaper,
        ParagraphView,
        LetterView,
        CommissionWord,
        LimitWord,
        AskCommissionPaper,
        LateView,
        CommissionView,
        AssessmentView,
        AlertVerdictView,
        DecidedView,
        PowerView,
        Assess,
        TimelineView,
        NearWord,
        DueWord,
        ClockWord,
        ClockMark,
        DueRow,
        ClockRuleView,
        SessionRow,
        LetterFactView,
        LetterKindView,
        LetterOutcomeView,
        ClocksView,
        AskEffects,
        EffectWord,
        EffectRow,
        PapersView,
        ClinicCase,
        ClinicDate,
        ClinicView,
        FindCases,
        LogEvent,
        PrintSlip,
        DoNext,
        RequestRow,
        CaseLists,
        CaseView,
        AskPart,
        CasePart,
        LookAgain,
        CaseNews,
        Places,
        NoteView,
        LearnerRow,
        DraftRequest,
        PaperForm,
        SaveRequest,
        RequestParagraph,
        AdmissibilityRow,
        BlockedRow,
        RequestView,
        PortalTextView,
        MapRowView,
        DisclosureView,
        SetDisclosure,
        Unblock,
        PacketChoice,
        ChoosePacket,
        BoxLimit,
        PortalProfileSheet,
        PacketDesk,
        SecretView,
        AskPacket,
        FillWord,
        PortalBoxView,
        PortalExhibitView,
        SpillView,
        PacketView,
        PortalView,
        WritePacket,
        MarkSent,
        ApartView,
        PacketWrittenView,
        PacketChecked,
        Written,
        ProgressView,
        SafetyView,
        CheckVault,
        LostRow,
        ReportView,
        MachineCheck,
        MachineState,
        MachineRow,
        ShareNumber,
        EraseWhat,
        EraseWish,
        WillGoView,
        ErasedView,
        SheetLook,
        CallSheet,
        CardSheet,
        CardWork,
        CardMissing,
        CardFactView,
        CardView,
        LawyerWish,
        LawyerView,
        SealTo,
        ProofState,
        ProofView,
        SentRootView,
        CourierView,
        RootFile,
        SaveRoot,
        BroughtWord,
        ProofTaken,
    );
    macro_rules! commands {
        (json { $($name:ident($request:ty) -> $reply:ty;)* } raw { $($raw:ident -> $answer:ty;)* }
         secret { $($secret:ident;)* }) => {
            out.push_str("\n/** Commands by name: what goes in, what comes back. */\n");
            out.push_str("export interface Commands {\n");
            $(out.push_str(&format!(
                "  {}: {{ request: {}; reply: {} }};\n",
                stringify!($name), <$request as TS>::name(&config), <$reply as TS>::name(&config),
            ));)*
            out.push_str("}\n\n/** Commands whose request is a raw body of UTF-8 bytes. */\n");
            out.push_str("export interface RawCommands {\n");
            $(out.push_str(&format!(
                "  {}: {{ reply: {} }};\n", stringify!($raw), <$answer as TS>::name(&config),
            ));)*
            out.push_str("}\n\n/** Commands whose request and reply are raw bodies of UTF-8 bytes. */\n");
            out.push_str("export type SecretCommand = ");
            let names: Vec<&str> = vec![$(stringify!($secret)),*];
            out.push_str(&names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(" | "));
            out.push_str(";\n");
        };
    }
    for_each_command!(commands);
    out
}

/// Reads the words of an enum from its JSON Schema.
fn union(name: &str, schema: &serde_json::Value) -> String {
    let mut found = Vec::new();
    if let Some(values) = schema.get("enum").and_then(|v| v.as_array()) {
        found.extend(values.iter().filter_map(|v| v.as_str().map(str::to_owned)));
    }
    for part in schema.get("oneOf").and_then(|v| v.as_array()).into_iter().flatten() {
        if let Some(word) = part.get("const").and_then(|v| v.as_str()) {
            found.push(word.to_owned());
        }
        let values = part.get("enum").and_then(|v| v.as_array()).into_iter().flatten();
        found.extend(values.filter_map(|v| v.as_str().map(str::to_owned)));
    }
    list(name, found.into_iter())
}

fn list(name: &str, words: impl Iterator<Item = String>) -> String {
    let quoted: Vec<String> = words.map(|word| format!("\"{word}\"")).collect();
    assert!(!quoted.is_empty(), "the type {name} has no words");
    let constant =
        name.chars()
            .enumerate()
            .map(|(n, c)| {
                if n > 0 && c.is_uppercase() {
                    format!("_{c}")
                } else {
                    c.to_uppercase().to_string()
                }
            })
            .collect::<String>();
    format!(
        "\nexport const {constant}_WORDS = [{}] as const;\nexport type {name} = (typeof {constant}_WORDS)[number];\n",
        quoted.join(", ")
    )
}

#[cfg(test)]
mod tests {
    /// Writes the file when `REDRESS_WRITE_BINDINGS` is set; else fails on drift.
    #[test]
    fn bindings_are_as_committed() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/bridge/bindings/wire.ts");
        let now = super::typescript();
        if std::env::var_os("REDRESS_WRITE_BINDINGS").is_some() {
            let folder = std::path::Path::new(path).parent().expect("the file lies in a folder");
            std::fs::create_dir_all(folder).unwrap();
            std::fs::write(path, &now).unwrap();
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            committed == now,
            "ui/src/bridge/bindings/wire.ts has drifted; run \
             REDRESS_WRITE_BINDINGS=1 cargo test -p redress-wire"
        );
    }
}
